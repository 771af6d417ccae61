package org.masar.state;

/**
 * Says how large a page is and how finely its picture is drawn.
 *
 * @param preset      a size that is ready to take, or one of its own
 * @param orientation how a ready size stands; a size of its own stands as it is told
 * @param width       of a size of its own, in its unit; else 0
 * @param height      of a size of its own, in its unit; else 0
 * @param unit        of a size of its own
 * @param dpi         picture pixels for an inch, 24 to 1200, written into the files that hold pixels
 */
public record Paper(Preset preset, Orientation orientation, double width, double height, Length unit, int dpi) {
    /** As large as the map on the screen, twice as fine. */
    public static final Paper SCREEN = of(Preset.SCREEN);
    private static final double LEAST_INCHES = 0.5, MOST_INCHES = 200;

    public Paper {
        if (preset == null || orientation == null || unit == null) {
            throw new IllegalArgumentException("a page needs a size, a way to stand and a unit");
        }
        if (dpi < 24 || dpi > 1200) {
            throw new IllegalArgumentException(dpi + " pixels an inch are out of range; use 24 to 1200");
        }
        if (preset != Preset.OWN) {
            width = 0;
            height = 0;
            unit = Length.PIXEL;
        } else if (!fits(width * unit.inches()) || !fits(height * unit.inches())) {
            throw new IllegalArgumentException("a page of " + plain(width) + " by " + plain(height) + " " + unit.word()
                + " is out of range; use half an inch to 200 inches (48 to 19200 px, 13 to 5080 mm)");
        }
    }

    /** Gives a ready size, lying, as finely drawn as suits it; throws IllegalArgumentException for one's own, which needs its sides. */
    public static Paper of(Preset preset) {
        return new Paper(preset, Orientation.LANDSCAPE, 0, 0, Length.PIXEL, preset.dpi());
    }

    /** Gives a size of its own, as finely drawn as suits its unit. */
    public static Paper of(double width, double height, Length unit) {
        return new Paper(Preset.OWN, width >= height ? Orientation.LANDSCAPE : Orientation.PORTRAIT, width, height, unit,
            unit == Length.PIXEL ? Preset.WIDE.dpi() : Preset.OWN.dpi());
    }

    /** Gives the same standing another way; a size of its own changes its sides about where it stands otherwise. */
    public Paper with(Orientation o) {
        boolean turn = preset == Preset.OWN && width != height && (width > height) != (o == Orientation.LANDSCAPE);
        return new Paper(preset, o, turn ? height : width, turn ? width : height, unit, dpi);
    }

    /** Gives the same with so many picture pixels for an inch. */
    public Paper at(int pixelsPerInch) {
        return new Paper(preset, orientation, width, height, unit, pixelsPerInch);
    }

    /** Gives the width in inches; 0 where it is the map's on the screen. */
    public double widthInches() {
        return preset == Preset.OWN ? width * unit.inches() : orientation == Orientation.LANDSCAPE ? preset.longer() : preset.shorter();
    }

    /** Gives the height in inches; 0 where it is the map's on the screen. */
    public double heightInches() {
        return preset == Preset.OWN ? height * unit.inches() : orientation == Orientation.LANDSCAPE ? preset.shorter() : preset.longer();
    }

    private static boolean fits(double inches) {
        return inches >= LEAST_INCHES && inches <= MOST_INCHES;
    }

    private static String plain(double d) {
        return d == Math.rint(d) ? Long.toString((long) d) : Double.toString(d);
    }
}
