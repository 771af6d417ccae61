package org.masar.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masar.draw.Painter;

/** Finds the exporter for a file by its suffix. */
public final class Exporters {
    private final List<Exporter> exporters;

    /** Chooses among the exporters given. */
    public Exporters(List<Exporter> exporters) {
        this.exporters = List.copyOf(exporters);
    }

    /** Knows every format that Masar writes pictures in: a new one is one line here. */
    public static Exporters all(Painter painter) {
        return new Exporters(List.of(
            new PngExporter(painter),
            new JpegExporter(painter),
            new SvgExporter(painter),
            new PdfExporter(painter),
            new PptxExporter(painter),
            new HtmlExporter(painter)));
    }

    /** Finds the exporter for a file's name. */
    public Optional<Exporter> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return exporters.stream().filter(e -> name.endsWith("." + e.suffix())).findFirst();
    }

    /** Lists the suffixes, without the dot. */
    public List<String> suffixes() {
        return exporters.stream().map(Exporter::suffix).toList();
    }
}
