package org.masar.export;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;
import org.masar.draw.Painter;
import org.masar.draw.page.Spoken;
import org.masar.export.pptx.Deck;
import org.masar.export.pptx.SlidePen;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Template;

/**
 * Writes PPTX, a slide for each page, 16:9 unless the page says otherwise: the ground as a picture, and all upon it as texts, shapes and
 * groups to be moved and edited; in the notes what stands behind it. Holds no date: equal pictures are equal files.
 */
public final class PptxExporter implements Exporter {
    /** Picture pixels for one of 96 an inch, at the least: sharp on a projector and when a slide is enlarged. */
    private static final double FINE = 2;
    /** Most pixels of the ground's picture. */
    private static final double MOST_PIXELS = 24_000_000;
    /** Longest side that slides may have (ECMA-376 part 1, 19.7.17), in inches. */
    private static final double LONGEST = 56;
    private final Painter painter;

    /** Draws with the painter. */
    public PptxExporter(Painter painter) {
        this.painter = painter;
    }

    @Override
    public String suffix() {
        return "pptx";
    }

    @Override
    public boolean holdsPages() {
        return true;
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        write(Pages.of(request), UnaryOperator.identity(), out);
    }

    @Override
    public void write(Pages pages, UnaryOperator<ExportRequest> last, OutputStream out) throws IOException {
        ExportRequest first = wide(pages.leaves().get(0).request());
        double pixels = pixels(first), width = first.size().width() * pixels, height = first.size().height() * pixels;
        double fine = Math.min(Math.max(FINE, first.finely() / pixels), Math.sqrt(MOST_PIXELS / (width * height)));
        try (Deck deck = new Deck(first.title(), width, height)) {
            for (Pages.Leaf leaf : pages.leaves()) {
                ExportRequest request = wide(last.apply(leaf.request())).unscaled();
                SlidePen pen = new SlidePen(width, height, fine);
                Graphics2D g = (Graphics2D) pen.create();
                g.scale(pixels, pixels);
                request.paint(painter, g);
                g.dispose();
                deck.add(pen.items(), request.title(), Spoken.lines(request.page(), request.frame(), painter));
            }
            deck.write(out);
        }
    }

    /** Lays what has no page of its own onto one as wide as a projector's picture. */
    private static ExportRequest wide(ExportRequest request) {
        return request.page().isScreen() && !request.view().isSplit() ? request.on(Page.of(Paper.of(Preset.WIDE), Template.SCREEN)) : request;
    }

    /** Gives how many of 96 pixels an inch a logical pixel of the page is. */
    private static double pixels(ExportRequest request) {
        ExportRequest r = request.unscaled();
        double longer = Math.max(r.widthInches(), r.heightInches());
        return r.widthInches() * Rasters.PIXELS_PER_INCH / r.size().width() * Math.min(1, LONGEST / longer);
    }
}
