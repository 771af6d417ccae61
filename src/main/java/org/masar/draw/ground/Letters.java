package org.masar.draw.ground;

import java.util.List;
import java.util.Locale;
import org.masar.draw.Box;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.model.Words;
import org.masar.state.Labels;

/** Knows in which words and letters the names of one plate are set, and how much room they take. */
final class Letters {
    /** Arabic looks smaller than Latin of the same size. */
    private static final double ARABIC = 1.12;
    /** Size of the second language beside the first. */
    private static final double SECOND = 0.84;

    private final Text text;
    private final Tongues tongues;

    Letters(Plate plate, Text text) {
        this(Tongues.of(plate), text);
    }

    Letters(Tongues tongues, Text text) {
        this.text = text;
        this.tongues = tongues;
    }

    /** Names the languages that labels stand in: the first, and the one below or null. */
    record Tongues(String first, String second) {
        static Tongues of(Plate plate) {
            String own = Texts.in(plate.language()).isRightToLeft() ? "ar" : "en";
            return switch (plate.cartography().labels()) {
                case AUTO -> new Tongues(own, null);
                case EN -> new Tongues("en", null);
                case AR -> new Tongues("ar", null);
                case BOTH -> new Tongues(own, own.equals("ar") ? "en" : "ar");
            };
        }
    }

    Tongues tongues() {
        return tongues;
    }

    boolean arabic() {
        return tongues.first().equals("ar");
    }

    /** Gives the name in the first language; in the other where both stand and only that is known. */
    String in(Words name) {
        return name.in(tongues.first());
    }

    /** Gives the name in the second language; null where none stands below or it is the same. */
    String below(Words name) {
        if (tongues.second() == null || !name.byLanguage().containsKey(tongues.second())) {
            return null;
        }
        String s = name.in(tongues.second());
        return s.equals(in(name)) ? null : s;
    }

    /** Gives both languages in one line, for names along a line. */
    String along(Words name) {
        String below = below(name);
        return below == null ? in(name) : in(name) + " \u00b7 " + below;
    }

    /** Tells whether the name is known in a language that stands here; every name is known in English. */
    boolean knows(Words name) {
        return !arabic() || tongues.second() != null || name.byLanguage().containsKey("ar");
    }

    Style style(double size, Weight weight) {
        return Style.of(Math.round((arabic() ? size * ARABIC : size) * 2) / 2.0, weight);
    }

    double width(String s, Style style) {
        return text.width(s, style);
    }

    /** Gives how far below the middle of a line's box its baseline lies. */
    double drop(Style style) {
        return style.size() * (arabic() ? 0.26 : 0.3);
    }

    /** Sets a name in one or two lines; capitals for Latin letters where wanted in capitals. */
    Block block(Words name, Style style, Case how) {
        String first = how == Case.CAPITALS && isLatin(in(name)) ? in(name).toUpperCase(Locale.ROOT) : in(name), below = below(name);
        String second = below != null && how == Case.CAPITALS && isLatin(below) ? below.toUpperCase(Locale.ROOT) : below;
        Style small = Style.of(Math.max(9.5, Math.round(style.size() * (arabic() ? SECOND / ARABIC : SECOND * ARABIC) * 2) / 2.0), style.weight());
        boolean latinBelow = second != null && isLatin(second);
        Style under = latinBelow && style.spacing() > 0 ? small.spaced(style.spacing() * SECOND) : small;
        Style over = isLatin(first) ? style : Style.of(style.size(), style.weight());
        double w1 = text.width(first, over) - over.spacing(), w2 = second == null ? 0 : text.width(second, under) - under.spacing();
        return new Block(first, over, w1, second, under, w2, !isLatin(first), second != null && !latinBelow);
    }

    private static boolean isLatin(String s) {
        return s.codePoints().noneMatch(c -> c >= 0x600 && c <= 0x6ff);
    }

    /** Says how Latin letters are set. */
    enum Case { AS_IS, CAPITALS }

    /** Holds a name in one or two lines with their widths; second is null for one. */
    record Block(String first, Style style, double firstWidth, String second, Style under, double secondWidth, boolean arabic, boolean arabicBelow) {
        double width() {
            return Math.max(firstWidth, secondWidth);
        }

        /** Reaches so far above the first baseline. */
        double up() {
            return style.size() * (arabic ? 1.0 : 0.86);
        }

        /** Lies so far below the first baseline: the second one. */
        double gap() {
            return style.size() * (arabic ? 0.42 : 0.24) + under.size() * (arabicBelow ? 0.98 : 0.86);
        }

        /** Reaches so far below the first baseline. */
        double down() {
            return second == null ? style.size() * (arabic ? 0.48 : 0.26) : gap() + under.size() * (arabicBelow ? 0.48 : 0.26);
        }

        /**
         * Makes the name, its left end and first baseline given.
         *
         * @param side where its lines meet: 0 at the left, 0.5 in the middle, 1 at the right
         */
        Name name(double x, double baseline, double side, String ink, double halo, Name.Dot dot) {
            Box box = new Box(x - halo, baseline - up() - halo, width() + 2 * halo, up() + down() + 2 * halo);
            return new Name(first, style, ink, halo, x + side * (width() - firstWidth), baseline, 0, dot == null ? List.of(box) : List.of(box, dot.box()), dot,
                second == null ? null : new Name.Second(second, under, x + side * (width() - secondWidth), baseline + gap()));
        }

        /** Gives the first baseline with which the lines stand in the middle of a height. */
        double level(double y) {
            return second == null ? y + style.size() * (arabic ? 0.26 : 0.3) : y + (up() - down()) / 2;
        }
    }
}
