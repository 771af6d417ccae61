package org.masar.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.masar.draw.Scribe;
import org.masar.draw.Painter;

/**
 * Writes PDF of one page: shapes, and above them the same words unseen, so that they can be searched and copied in both scripts. PDF viewers do
 * not join Arabic letters themselves, hence shapes for the eye. Holds no date: equal pictures are equal files.
 */
public final class PdfExporter implements Exporter {
    /** Points in an inch. */
    private static final double POINTS = 72;
    private final Painter painter;

    /** Draws with the painter. */
    public PdfExporter(Painter painter) {
        this.painter = painter;
    }

    @Override
    public String suffix() {
        return "pdf";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        double toPoints = request.widthInches() * POINTS / request.size().width();
        float width = (float) (request.widthInches() * POINTS), height = (float) (request.heightInches() * POINTS);
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            PdfWords words = new PdfWords();
            PdfBoxGraphics2D pen = new PdfBoxGraphics2D(document, width, height);
            pen.setDrawControl(new PdfGradients());
            pen.setRenderingHint(Scribe.KEY, words);
            pen.transform(AffineTransform.getScaleInstance(toPoints, toPoints));
            Graphics2D g = pen.create();
            request.unscaled().paint(painter, g);
            g.dispose();
            pen.dispose();
            try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true, true)) {
                content.drawForm(pen.getXFormObject());
                words.write(document, content, height);
            }
            PDDocumentInformation about = document.getDocumentInformation();
            about.setTitle(request.title());
            about.setCreator("Masar");
            document.getDocumentCatalog().setLanguage(request.view().language());
            document.setDocumentId(1L);
            document.save(out);
        }
    }
}
