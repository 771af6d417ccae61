package org.masar.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Painter;
import org.masar.draw.Text;
import org.masar.draw.ground.BasemapGround;
import org.masar.export.ExportRequest;
import org.masar.export.Exporter;
import org.masar.export.Exporters;
import org.masar.read.Opened;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Template;

/** Measures what writing a handout of the built-in dataset on A4 costs, in each format. Goals on two cores: PNG of 300 dpi 1.5 s, PDF 1 s. */
public final class ExportBenchmark {
    private static final int RUNS = 5;

    private ExportBenchmark() {
    }

    /** Prints the figures: the first time, as a user meets it, and then the median; of the formats named, else of all. */
    public static void main(String[] args) throws Exception {
        Text text = new Text(new Fonts());
        Painter painter = new Painter(new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), text), text);
        Opened opened = Opener.standard().open("builtin:south-damascus-2018");
        ExportRequest request = new ExportRequest(opened.dataset(), opened.start(), 1280, 800, 2).on(Page.of(Paper.of(Preset.A4), Template.HANDOUT));
        Exporters all = Exporters.all(painter);
        for (String suffix : args.length > 0 ? List.of(args) : all.suffixes()) {
            Exporter e = all.of("x." + suffix).orElseThrow();
            Figures first = new Figures(1), then = new Figures(RUNS);
            first.measure(() -> write(e, request));
            for (int i = 0; i < RUNS; i++) {
                then.measure(() -> write(e, request));
            }
            System.out.printf(Locale.ROOT, "A4 handout as %-5s first %s%n%22s then %s%n", suffix, first, "", then);
        }
    }

    private static void write(Exporter e, ExportRequest r) {
        try {
            e.write(r, OutputStream.nullOutputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
