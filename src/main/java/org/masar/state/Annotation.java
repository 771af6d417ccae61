package org.masar.state;

import java.util.Locale;
import org.masar.model.TimeSpan;

/**
 * Holds one thing that the user drew or wrote over the map. Immutable.
 *
 * @param id       handle, unique in its notebook
 * @param kind     what it is, which says what its points mean
 * @param anchor   to what it holds, and its points
 * @param offset   how far a callout's box stands with its middle from the point that it points at; {@link Offset#NONE} for all else
 * @param text     what it says, lines divided by LF, its direction to be found by the Unicode Bidirectional Algorithm; empty for none. A
 *                 number's text is its entry in the list
 * @param style    how it looks
 * @param rotation degrees clockwise about its middle, 0 to 360 (not reached); of what is a line or one point and no text: 0
 * @param image    an image's bytes as a data URI ({@code data:image/png;base64,...} or {@code image/jpeg}), else null
 * @param when     when it shows, by the rule by which events show; or null: always
 * @param locked   whether the pointer passes it by
 * @param group    name shared by those that are selected and moved together, or null
 * @param number   a number's number, 1 or more; else 0
 */
public record Annotation(String id, Kind kind, Anchor anchor, Offset offset, String text, NoteStyle style, double rotation, String image,
                         TimeSpan when, boolean locked, String group, int number) {
    /** Names what there is, and what the points are. */
    public enum Kind {
        /** Lines of text; one point: their middle. */
        TEXT(1, 1),
        /** Lines of text in a box with a pointer; one point: where it points. */
        CALLOUT(1, 1),
        /** Follows its points; its head is at the last. */
        ARROW(2, Integer.MAX_VALUE),
        /** Follows its points. */
        LINE(2, Integer.MAX_VALUE),
        /** Freehand: a smooth line through its points. */
        PEN(2, Integer.MAX_VALUE),
        /** Freehand, wide, and what lies below shows through. */
        HIGHLIGHTER(2, Integer.MAX_VALUE),
        /** Two points: opposite corners. */
        RECTANGLE(2, 2),
        /** Two points: opposite corners of the box about it. */
        ELLIPSE(2, 2),
        /** Closed; its corners. */
        POLYGON(3, Integer.MAX_VALUE),
        /** A number on a disc; one point: its middle. */
        NUMBER(1, 1),
        /** Follows the shortest way on the earth between its points and says how long it is; on the page, how long it would be there. */
        RULER(2, Integer.MAX_VALUE),
        /** A picture; two points: opposite corners. */
        IMAGE(2, 2),
        /** Blurs what lies below so that it cannot be read; two points: opposite corners. */
        BLUR(2, 2),
        /** Covers what lies below wholly; two points: opposite corners. */
        COVER(2, 2);

        private final int least;
        private final int most;

        Kind(int least, int most) {
            this.least = least;
            this.most = most;
        }

        /** Gives the fewest points that make one. */
        public int least() {
            return least;
        }

        /** Gives the most points that one may have. */
        public int most() {
            return most;
        }

        /** Tells whether its two points are corners of a box. */
        public boolean isBox() {
            return least == 2 && most == 2;
        }

        /** Tells whether it hides what lies below. */
        public boolean isVeil() {
            return this == BLUR || this == COVER;
        }

        /** Tells whether it can be turned about its middle without moving its points. */
        public boolean turns() {
            return isBox() || this == TEXT;
        }

        /** Tells whether it is nothing without text. */
        public boolean isText() {
            return this == TEXT || this == CALLOUT;
        }

        /** Gives the word for files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds the kind by its word; throws IllegalArgumentException naming the word and the choices. */
        public static Kind of(String word) {
            for (Kind k : values()) {
                if (k.word().equals(word)) {
                    return k;
                }
            }
            throw new IllegalArgumentException("'" + word + "' is no kind of annotation: text, callout, arrow, line, pen, highlighter, rectangle, "
                + "ellipse, polygon, number, ruler, image, blur or cover");
        }
    }

    public Annotation {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("an annotation without an id");
        }
        if (kind == null || anchor == null || offset == null || text == null || style == null) {
            throw new IllegalArgumentException("annotation '" + id + "' needs kind, anchor, offset, text and style");
        }
        if (anchor.size() < kind.least || anchor.size() > kind.most) {
            throw new IllegalArgumentException("annotation '" + id + "': " + anchor.size() + " points make no " + kind.word());
        }
        if (!Double.isFinite(rotation)) {
            throw new IllegalArgumentException("annotation '" + id + "' is turned by " + rotation + " degrees");
        }
        if ((kind == Kind.IMAGE) != (image != null)) {
            throw new IllegalArgumentException("annotation '" + id + "': an image, and nothing else, has a picture");
        }
        if (image != null && !image.startsWith("data:image/png;base64,") && !image.startsWith("data:image/jpeg;base64,")) {
            throw new IllegalArgumentException("annotation '" + id + "': its picture is no data URI of a PNG or JPEG in base64");
        }
        if (kind == Kind.NUMBER ? number < 1 : number != 0) {
            throw new IllegalArgumentException("annotation '" + id + "': number " + number + " for a " + kind.word());
        }
        offset = kind == Kind.CALLOUT ? offset : Offset.NONE;
        double turned = kind.turns() ? rotation % 360 : 0;
        rotation = turned < 0 ? (turned + 360) % 360 : turned + 0.0;
        when = when == null || when.undated() ? null : when;
        group = group == null || group.isBlank() ? null : group;
    }

    /** Makes one of a kind, without text and always shown; not an image or a number. */
    public static Annotation of(String id, Kind kind, Anchor anchor, NoteStyle style) {
        return new Annotation(id, kind, anchor, Offset.NONE, "", style, 0, null, null, false, null, 0);
    }

    /** Makes a number; its text stands in the list. */
    public static Annotation numbered(String id, Anchor anchor, int number, NoteStyle style) {
        return new Annotation(id, Kind.NUMBER, anchor, Offset.NONE, "", style, 0, null, null, false, null, number);
    }

    /** Makes an image from a data URI. */
    public static Annotation image(String id, Anchor anchor, String data, NoteStyle style) {
        return new Annotation(id, Kind.IMAGE, anchor, Offset.NONE, "", style, 0, data, null, false, null, 0);
    }

    public Annotation withId(String i) {
        return new Annotation(i, kind, anchor, offset, text, style, rotation, image, when, locked, group, number);
    }

    public Annotation with(Anchor a) {
        return new Annotation(id, kind, a, offset, text, style, rotation, image, when, locked, group, number);
    }

    public Annotation with(Offset o) {
        return new Annotation(id, kind, anchor, o, text, style, rotation, image, when, locked, group, number);
    }

    public Annotation withText(String t) {
        return new Annotation(id, kind, anchor, offset, t, style, rotation, image, when, locked, group, number);
    }

    public Annotation with(NoteStyle s) {
        return new Annotation(id, kind, anchor, offset, text, s, rotation, image, when, locked, group, number);
    }

    /** Gives the same turned so many degrees clockwise. */
    public Annotation turned(double degrees) {
        return new Annotation(id, kind, anchor, offset, text, style, degrees, image, when, locked, group, number);
    }

    /** Gives the same, shown in a span of time; null for always. */
    public Annotation when(TimeSpan span) {
        return new Annotation(id, kind, anchor, offset, text, style, rotation, image, span, locked, group, number);
    }

    /** Gives the same, passed by the pointer. */
    public Annotation lock() {
        return new Annotation(id, kind, anchor, offset, text, style, rotation, image, when, true, group, number);
    }

    /** Gives the same, taken by the pointer again. */
    public Annotation unlock() {
        return new Annotation(id, kind, anchor, offset, text, style, rotation, image, when, false, group, number);
    }

    /** Gives the same in a group; null for none. */
    public Annotation grouped(String name) {
        return new Annotation(id, kind, anchor, offset, text, style, rotation, image, when, locked, name, number);
    }

    /** Gives the same with another number. */
    public Annotation numbered(int n) {
        return new Annotation(id, kind, anchor, offset, text, style, rotation, image, when, locked, group, n);
    }
}
