package org.masar.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.masar.draw.Scribe;
import org.masar.draw.Painter;

/**
 * Writes PDF, a page or several with bookmarks: shapes, and above them the same words unseen, so that they can be searched and copied in both scripts. PDF viewers do
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
    public boolean holdsPages() {
        return true;
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        write(Pages.of(request), UnaryOperator.identity(), out);
    }

    @Override
    public void write(Pages pages, UnaryOperator<ExportRequest> last, OutputStream out) throws IOException {
        ExportRequest first = pages.leaves().get(0).request();
        try (PDDocument document = new PDDocument()) {
            Map<String, PDFont> fonts = new HashMap<>();
            List<PDPage> all = new ArrayList<>();
            for (Pages.Leaf leaf : pages.leaves()) {
                all.add(page(document, last.apply(leaf.request()), fonts));
            }
            if (all.size() > 1) {
                bookmarks(document, pages, all);
            }
            PDDocumentInformation about = document.getDocumentInformation();
            about.setTitle(first.title());
            about.setCreator("Masar");
            remember(document, Memory.of(first));
            document.getDocumentCatalog().setLanguage(first.view().language());
            document.setDocumentId(1L);
            document.save(out);
        }
    }

    /** Puts what the first page shows into the document's metadata, as plain text: programs find the packet without knowing PDF (XMP part 3, 1.2). */
    private static void remember(PDDocument document, Xmp shown) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(shown.packet().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private PDPage page(PDDocument document, ExportRequest request, Map<String, PDFont> fonts) throws IOException {
        double toPoints = request.widthInches() * POINTS / request.size().width();
        float width = (float) (request.widthInches() * POINTS), height = (float) (request.heightInches() * POINTS);
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        PdfWords words = new PdfWords(fonts);
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
        return page;
    }

    /** Lists the pages beside them, where readers look for a way through a long file. */
    private static void bookmarks(PDDocument document, Pages pages, List<PDPage> all) {
        PDDocumentOutline outline = new PDDocumentOutline();
        for (int i = 0; i < all.size(); i++) {
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(all.get(i));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(pages.leaves().get(i).title());
            item.setDestination(there);
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
