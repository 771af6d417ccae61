package org.masar.ui.session;

import java.util.EnumMap;
import java.util.Map;
import org.masar.state.Annotation.Kind;
import org.masar.state.Dash;
import org.masar.state.Fill;
import org.masar.state.Ink;
import org.masar.state.NoteStyle;

/**
 * Remembers how annotations of each kind were drawn last.
 *
 * @param own styles that the user chose; for all other kinds there is a usual one
 */
public record NoteStyles(Map<Kind, NoteStyle> own) {
    /** Holds the usual styles alone. */
    public static final NoteStyles USUAL = new NoteStyles(Map.of());

    public NoteStyles {
        own = Map.copyOf(own);
    }

    /** Gives the style of a kind. */
    public NoteStyle of(Kind k) {
        NoteStyle chosen = own.get(k);
        NoteStyle plain = NoteStyle.PLAIN;
        return chosen != null ? chosen : switch (k) {
            case TEXT -> plain.sized(18).with(NoteStyle.Heft.BOLD);
            case HIGHLIGHTER -> plain.with(Ink.YELLOW).lined(18);
            case RECTANGLE, ELLIPSE, POLYGON -> plain.with(Fill.TINT);
            case RULER, COVER -> plain.with(Ink.TEXT).lined(2);
            case CALLOUT -> plain.lined(2);
            default -> plain;
        };
    }

    /** Gives the same with another style of a kind. */
    public NoteStyles with(Kind k, NoteStyle s) {
        Map<Kind, NoteStyle> more = new EnumMap<>(Kind.class);
        more.putAll(own);
        more.put(k, s);
        return new NoteStyles(more);
    }

    /** Writes a style as one line for a file of settings. */
    public static String text(NoteStyle s) {
        return String.join(",", s.ink().word(), Double.toString(s.line()), s.dash().word(), s.fill().word(), Double.toString(s.size()), s.weight().name());
    }

    /** Reads such a line; throws IllegalArgumentException for any other. */
    public static NoteStyle parse(String text) {
        String[] p = text.split(",");
        if (p.length != 6) {
            throw new IllegalArgumentException("'" + text + "' is no style of annotations");
        }
        return new NoteStyle(Ink.of(p[0]), Double.parseDouble(p[1]), Dash.of(p[2]), Fill.of(p[3]), Double.parseDouble(p[4]), NoteStyle.Heft.valueOf(p[5]));
    }
}
