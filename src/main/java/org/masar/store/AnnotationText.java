package org.masar.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.masar.model.LonLat;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.state.Dash;
import org.masar.state.Fill;
import org.masar.state.NoteStyle;
import org.masar.state.Offset;

/**
 * Writes annotations as JSON, the lowest first. Points on the map are written as {@code map}, longitude first; those on the page as
 * {@code page}. Times are written so that they mean the same in every zone. What is usual is left out.
 */
public final class AnnotationText {
    private static final WhenText WHEN = new WhenText(ZoneOffset.UTC);

    private AnnotationText() {
    }

    /** Prints an object with the annotations under {@code annotations}. */
    public static String of(List<Annotation> all) {
        return JsonText.of(new Keys().each("annotations", all, AnnotationText::map).map());
    }

    /** Gives one as a part of a larger file. */
    static Map<String, Object> map(Annotation a) {
        return new Keys().put("id", a.id()).put("kind", a.kind().word())
            .put("map", a.anchor() instanceof Anchor.OnMap m ? m.points().stream().map(AnnotationText::position).toList() : null)
            .put("page", a.anchor() instanceof Anchor.OnPage p ? p.points().stream().map(q -> List.of(q.x(), q.y())).toList() : null)
            .put("offset", a.offset().equals(Offset.NONE) ? null : List.of(a.offset().x(), a.offset().y()))
            .put("number", a.number() == 0 ? null : (Object) a.number())
            .put("text", a.text().isEmpty() ? null : a.text())
            .put("style", style(a.style()))
            .positive("rotation", a.rotation())
            .put("when", WHEN.of(a.when()))
            .put("locked", a.locked() ? Boolean.TRUE : null)
            .put("group", a.group())
            .put("image", a.image()).map();
    }

    /** Gives a style as a part of a larger file. */
    static Map<String, Object> style(NoteStyle s) {
        return new Keys().put("colour", s.ink().word()).put("line", s.line()).put("dash", s.dash() == Dash.SOLID ? null : s.dash().word())
            .put("fill", s.fill() == Fill.NONE ? null : s.fill().word()).put("size", s.size())
            .put("bold", s.weight() == NoteStyle.Heft.BOLD ? Boolean.TRUE : null).map();
    }

    private static List<Object> position(LonLat p) {
        return List.of(p.lon(), p.lat());
    }
}
