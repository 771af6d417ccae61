package org.masar.draw.note;

import java.awt.Color;
import org.masar.draw.Look;
import org.masar.state.Ink;
import org.masar.state.Theme;

/** Gives the colours of annotations under a look: those of the categories, whose distance for all kinds of colour vision is held, and amber. */
public final class Palette {
    private static final Color YELLOW = new Color(0xffd54a);

    private Palette() {
    }

    /** Gives a colour under a look. */
    public static Color of(Ink ink, Look look) {
        return switch (ink) {
            case TEXT -> look.colour("text");
            case PAPER -> look.colour("panel");
            case RED -> look.colour("catFighting");
            case BLUE -> look.colour("catLeaving");
            case GREEN -> look.colour("catTruce");
            case PURPLE -> look.colour("catPeople");
            case YELLOW -> YELLOW;
        };
    }

    /** Gives a colour under a look as 0xrrggbb, for those who have no AWT. */
    public static int rgb(Ink ink, Look look) {
        return of(ink, look).getRGB() & 0xffffff;
    }

    /** Gives the colour of letters that stand on a colour. */
    public static Color upon(Ink ink, Look look) {
        boolean dark = look.theme() == Theme.DARK;
        return switch (ink) {
            case PAPER -> look.colour("text");
            case TEXT -> look.colour("panel");
            case YELLOW -> new Color(0x2a2100);
            default -> dark ? look.colour("onCat") : Color.WHITE;
        };
    }

    /** Gives a colour with an opacity of 0 to 1. */
    static Color thin(Color c, double opacity) {
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * opacity));
    }
}
