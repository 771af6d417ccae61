package org.masar.ui.page;

import org.masar.state.Length;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Template;

/** Turns a page into one of another size or template, so that the two suit each other without a second choice. Pure. */
final class Turns {
    private static final double OWN_WIDTH = 200, OWN_HEIGHT = 140;

    private Turns() {
    }

    /** Gives the page laid out as the template says; on a sheet or a slide where it was as large as the map on the screen. */
    static Page template(Page p, Template t) {
        Page other = p.with(t);
        if (t == Template.SCREEN || p.paper().preset() != Preset.SCREEN) {
            return other;
        }
        return other.with(Paper.of(t == Template.SLIDE ? Preset.WIDE : t == Template.POSTER ? Preset.A3 : Preset.A4));
    }

    /** Gives the page in the size; with a template that suits it where the map stood alone. */
    static Page size(Page p, Preset size) {
        Paper paper = size == Preset.OWN ? Paper.of(OWN_WIDTH, OWN_HEIGHT, Length.MILLIMETRE) : Paper.of(size).with(p.paper().orientation());
        Page other = p.with(paper).tidied();
        boolean bare = p.template() == Template.SCREEN && p.paper().preset() == Preset.SCREEN && size != Preset.SCREEN;
        return size == Preset.SCREEN ? other.with(Template.SCREEN) : bare ? other.with(size.isSheet() || size == Preset.OWN ? Template.HANDOUT : Template.SLIDE) : other;
    }

    /** Writes a number as one would type it. */
    static String plain(double d) {
        return d == Math.rint(d) ? Long.toString((long) d) : Double.toString(d);
    }
}
