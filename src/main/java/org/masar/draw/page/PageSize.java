package org.masar.draw.page;

import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;

/**
 * Says how large a page is in the logical pixels in which marks and letters have their sizes: a handout is read closely, a slide and a
 * poster from afar, so that fewer of them go on an inch.
 *
 * @param width   logical pixels
 * @param height  logical pixels
 * @param perInch logical pixels for an inch
 */
public record PageSize(double width, double height, double perInch) {
    private static final double NEAR = 128, SCREEN = 96;
    /** Longer side, in logical pixels, of what is read from afar; and least one of any page. */
    private static final double FAR = 1280, LEAST = 760;

    /**
     * Gives the size of a page; {@code width} and {@code height} are the map's on the screen, in logical pixels, for a page as large as that.
     */
    public static PageSize of(Page page, int width, int height) {
        Paper p = page.paper();
        if (p.preset() == Preset.SCREEN) {
            return new PageSize(width, height, SCREEN);
        }
        double longer = Math.max(p.widthInches(), p.heightInches());
        double perInch = switch (page.template()) {
            case SCREEN -> Math.max(p.preset().isSheet() ? NEAR : SCREEN, LEAST / longer);
            case SLIDE, POSTER -> FAR / longer;
            case HANDOUT, PRINT -> Math.max(NEAR, LEAST / longer);
        };
        return new PageSize(p.widthInches() * perInch, p.heightInches() * perInch, perInch);
    }
}
