package org.masar.export;

import java.awt.image.BufferedImage;
import org.masar.draw.Painter;
import org.masar.draw.page.LaidPage;
import org.masar.draw.page.PagePainter;

/**
 * Shows in small what would be written: the same painter draws it.
 *
 * @param pixels ARGB, opaque, row by row
 * @param width  picture pixels
 * @param height picture pixels
 * @param page   where its blocks stand; null for the map alone
 */
public record Preview(int[] pixels, int width, int height, LaidPage page) {
    private static final double LEAST = 0.05, MOST = 4;

    /** Paints one that fits into so many picture pixels. */
    public static Preview of(ExportRequest request, Painter painter, double roomAcross, double roomDown) {
        double w = request.size().width(), h = request.size().height();
        double scale = Math.max(LEAST, Math.min(MOST, Math.min(roomAcross / w, roomDown / h)));
        int across = (int) Math.max(1, Math.floor(w * scale)), down = (int) Math.max(1, Math.floor(h * scale));
        if (request.page().isScreen()) {
            return of(request.at(Math.max(0.25, scale)).picture(painter), null);
        }
        PagePainter pages = new PagePainter(painter);
        LaidPage laid = request.laid(pages, scale);
        return of(pages.picture(laid, across, down, scale), laid);
    }

    private static Preview of(BufferedImage picture, LaidPage page) {
        int w = picture.getWidth(), h = picture.getHeight();
        return new Preview(picture.getRGB(0, 0, w, h, null, 0, w), w, h, page);
    }
}
