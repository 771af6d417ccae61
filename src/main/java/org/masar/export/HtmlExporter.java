package org.masar.export;

import java.awt.image.BufferedImage;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.imageio.ImageWriteParam;
import org.masar.draw.Painter;
import org.masar.export.html.Shot;
import org.masar.export.html.StoryPage;

/**
 * Writes one page for a browser that needs nothing else: the steps of a walkthrough, or the one view, with a picture of each in every
 * language, the timeline with all events and who says what, and the sources.
 */
public final class HtmlExporter implements Exporter {
    /** Quality at which a picture of a map stays clear at a third of its size as PNG. */
    private static final float QUALITY = 0.82f;
    private final Painter painter;

    /** Draws with the painter. */
    public HtmlExporter(Painter painter) {
        this.painter = painter;
    }

    @Override
    public String suffix() {
        return "html";
    }

    @Override
    public boolean holdsPages() {
        return true;
    }

    @Override
    public boolean tellsSteps() {
        return true;
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        write(Pages.of(request), UnaryOperator.identity(), out);
    }

    @Override
    public void write(Pages pages, UnaryOperator<ExportRequest> last, OutputStream out) throws IOException {
        List<Pages.Leaf> leaves = pages.leaves();
        ExportRequest first = leaves.get(0).request();
        StoryPage page = new StoryPage(first.dataset(), leaves.stream().map(l -> new Shot(l.title(), l.step(), l.request().view())).toList(), first.view().language());
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        ExportRequest[] drawn = new ExportRequest[leaves.size()];
        page.write((shot, language) -> {
            if (drawn[shot] == null) {
                drawn[shot] = last.apply(leaves.get(shot).request());
            }
            ExportRequest r = drawn[shot];
            return address(r.of(r.view().withLanguage(language), r.page()).picture(painter));
        }, text);
        text.flush();
    }

    private static String address(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Rasters.write(picture, "jpeg", (about, param) -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
        }, bytes);
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
