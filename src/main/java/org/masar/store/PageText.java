package org.masar.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.state.Block;
import org.masar.state.Orientation;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;

/** Writes how a page is laid out as JSON. What is as its size and template have it is left out, but for these two. */
public final class PageText {
    private PageText() {
    }

    /** Prints the page. */
    public static String of(Page p) {
        return JsonText.of(map(p));
    }

    static Map<String, Object> map(Page p) {
        Map<String, Object> places = new LinkedHashMap<>();
        p.places().forEach((b, r) -> places.put(b.word(), List.of(r.x(), r.y(), r.width(), r.height())));
        Paper paper = p.paper();
        boolean own = paper.preset() == Preset.OWN;
        return new Keys()
            .put("size", paper.preset().word())
            .put("width", own ? (Object) paper.width() : null)
            .put("height", own ? (Object) paper.height() : null)
            .put("unit", own ? paper.unit().word() : null)
            .put("orientation", own || paper.orientation() == Orientation.LANDSCAPE ? null : paper.orientation().word())
            .put("dpi", paper.dpi())
            .put("template", p.template().word())
            .put("title", text(p.title()))
            .put("subtitle", text(p.subtitle()))
            .put("notes", text(p.notes()))
            .put("show", words(p.shown()))
            .put("hide", words(p.hidden()))
            .put("places", places)
            .map();
    }

    private static String text(String s) {
        return s.isEmpty() ? null : s;
    }

    private static List<String> words(Collection<Block> blocks) {
        return blocks.stream().map(Block::word).toList();
    }
}
