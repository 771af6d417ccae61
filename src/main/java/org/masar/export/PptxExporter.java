package org.masar.export;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.masar.draw.Painter;
import org.masar.export.pptx.Deck;
import org.masar.export.pptx.SlidePen;

/**
 * Writes PPTX of one slide, as large as the picture: the ground as a picture, and all upon it as texts, shapes and groups to be moved
 * and edited. Holds no date: equal pictures are equal files.
 */
public final class PptxExporter implements Exporter {
    /** Picture pixels for a logical one, at the least: sharp on a projector and when a slide is enlarged. */
    private static final double FINE = 2;
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
    public void write(ExportRequest request, OutputStream out) throws IOException {
        try (Deck deck = new Deck(request.title(), request.width(), request.height())) {
            SlidePen pen = new SlidePen(request.width(), request.height(), Math.max(FINE, request.scale()));
            Graphics2D g = (Graphics2D) pen.create();
            request.unscaled().paint(painter, g);
            g.dispose();
            deck.add(pen.items(), request.title(), List.of());
            deck.write(out);
        }
    }
}
