package org.masar.export;

import java.io.IOException;
import java.io.OutputStream;
import org.masar.draw.Fonts;
import org.masar.draw.Text;
import org.masar.draw.page.ComparedPage;
import org.masar.draw.page.ComparedPainter;

/** Writes the comparison of the accounts as a picture. Safe on any thread. */
public final class ComparedExporter {
    private ComparedExporter() {
    }

    /** Writes it as PNG with so many picture pixels for a logical one, fewer where a picture would be too large. Does not close the stream. */
    public static void png(ComparedPage page, double scale, OutputStream out) throws IOException {
        ComparedPainter painter = new ComparedPainter(page, new Text(new Fonts()));
        double fits = Math.min(scale, Math.sqrt(ExportRequest.MOST_PIXELS / (painter.width() * painter.height())));
        PngExporter.write(painter.picture(fits), fits, out);
    }
}
