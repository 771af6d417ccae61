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

    /** Gives the page laid out as the template says; in the size that suits it, unless another was chosen than suited the template before. */
    static Page template(Page p, Template t) {
        Page other = p.with(t);
        return p.paper().preset() == usual(p.template()) && usual(t) != usual(p.template())
            ? other.with(Paper.of(usual(t)).with(p.paper().orientation())).tidied() : other;
    }

    private static Preset usual(Template t) {
        return switch (t) {
            case SCREEN -> Preset.SCREEN;
            case SLIDE -> Preset.WIDE;
            case HANDOUT, PRINT -> Preset.A4;
            case POSTER -> Preset.A3;
        };
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
