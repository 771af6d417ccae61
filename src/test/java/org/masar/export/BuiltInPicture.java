package org.masar.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Painter;
import org.masar.draw.Text;
import org.masar.draw.ground.BasemapGround;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.state.Annotation;

/** Writes the first picture of the built-in dataset upon the real map. */
final class BuiltInPicture {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private BuiltInPicture() {
    }

    static Painter painter() {
        Text text = new Text(new Fonts());
        return new Painter(new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), text), text);
    }

    static byte[] written(Exporter exporter, String language, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(request(language, scale), out);
        return out.toByteArray();
    }

    static byte[] written(Exporter exporter, String language, double scale, List<Annotation> notes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(request(language, scale).with(notes), out);
        return out.toByteArray();
    }

    static ExportRequest request(String language, double scale) throws IOException {
        Opened opened = opened();
        return new ExportRequest(opened.dataset(), opened.start().withLanguage(language), WIDTH, HEIGHT, scale);
    }

    private static Opened opened() throws IOException {
        try {
            return Opener.standard().open("builtin:south-damascus-2018");
        } catch (NoDataset e) {
            throw new IllegalStateException(e);
        }
    }
}
