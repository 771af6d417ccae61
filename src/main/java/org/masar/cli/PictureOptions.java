package org.masar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masar.export.ExportRequest;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Extent;
import org.masar.model.LonLat;
import org.masar.read.Input;
import org.masar.read.Nearest;
import org.masar.read.Opened;
import org.masar.read.json.ViewReader;
import org.masar.read.picture.PictureReader;
import org.masar.state.Camera;
import org.masar.state.Origin;
import org.masar.state.Page;
import org.masar.state.Remembered;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;
import org.masar.store.DatasetHash;
import org.masar.view.Within;
import picocli.CommandLine.Option;

/** Holds the options that say which view is drawn, and how large. */
final class PictureOptions {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})[xX\u00d7](\\d{1,6})");
    private static final double CLOSEST = 20;
    private static final int WIDTH = 1280, HEIGHT = 800;

    @Option(names = "--view", paramLabel = "FILE", description = "view to start from, instead of the dataset's own: as JSON, or a png, jpg, svg or pdf that Masar "
        + "exported, with the page, the size and what is drawn over it")
    private Path viewFile;

    @Option(names = "--walkthrough", paramLabel = "ID", description = "view of a walkthrough's step, the first one at first")
    private String walkthrough;

    @Option(names = "--step", paramLabel = "N", description = "which step, counted from 1")
    private Integer step;

    @Option(names = "--center", paramLabel = "LON,LAT", description = "middle of the map, in degrees; with --zoom")
    private String center;

    @Option(names = "--zoom", paramLabel = "Z", description = "zoom, 0 (the world) to 24")
    private Double zoom;

    @Option(names = "--size", paramLabel = "WxH", description = "width and height; default 1280x800, or as the picture given with --view")
    private String size;

    @Option(names = "--scale", paramLabel = "N", description = "pixels for each of these, for print; default 1, or as the picture given with --view")
    private Double scale;

    @Option(names = "--lang", paramLabel = "TAG", description = "en or ar")
    private String language;

    @Option(names = "--look", paramLabel = "LOOK", description = "light, dark or print")
    private String look;

    ExportRequest request(Opened opened, TimeOptions time, Console console) throws IOException {
        Remembered from = start(opened, console);
        int width = from.width(), height = from.height();
        if (size != null) {
            Matcher m = SIZE.matcher(size);
            if (!m.matches()) {
                throw new Misuse("--size: '" + size + "' is no size; write width x height, for example 1280x800");
            }
            width = Integer.parseInt(m.group(1));
            height = Integer.parseInt(m.group(2));
        }
        ViewState view = time.applyTimes(from.view(), opened.dataset());
        view = camera(view, time.box(), width, height);
        view = words(view);
        try {
            return new ExportRequest(opened.dataset(), view, width, height, scale == null ? from.scale() : scale).on(from.page()).with(from.annotations());
        } catch (IllegalArgumentException e) {
            throw new Misuse(e.getMessage());
        }
    }

    /** Gives what to start from: the picture's, else a view at the usual size. */
    private Remembered start(Opened opened, Console console) throws IOException {
        if (viewFile != null && PictureReader.recognises(viewFile)) {
            alone();
            return picture(opened.dataset(), console);
        }
        return new Remembered(new Origin(opened.dataset().id(), null), view(opened, console), List.of(), Page.SCREEN, WIDTH, HEIGHT, 1);
    }

    /** Reads what a picture shows, and says if that was another dataset or this one in an earlier state. */
    private Remembered picture(Dataset dataset, Console console) throws IOException {
        Input input = Input.of(viewFile);
        PictureReader.Read read = PictureReader.read(input);
        Remembered r = read.remembered();
        if (r == null) {
            throw new IOException("--view: " + viewFile + ": " + read.why().english());
        }
        console.name(read.problems());
        PictureReader.against(input, r, DatasetHash.origin(dataset)).list().forEach(p -> console.err().println(p.text()));
        boolean sized = r.width() > 0 && r.height() > 0;
        return new Remembered(r.origin(), Within.of(r.view(), dataset), r.annotations(), r.page(), sized ? r.width() : WIDTH, sized ? r.height() : HEIGHT, r.scale());
    }

    private void alone() {
        if (viewFile != null && walkthrough != null) {
            throw new Misuse("--view and --walkthrough both name a view; give one of them");
        }
        if (step != null && walkthrough == null) {
            throw new Misuse("--step needs --walkthrough ID");
        }
    }

    private ViewState view(Opened opened, Console console) throws IOException {
        alone();
        if (viewFile != null) {
            ViewReader.Read read = ViewReader.read(Input.of(viewFile), opened.dataset().zone());
            console.name(read.problems());
            return read.view();
        }
        return walkthrough == null ? opened.start() : step(opened.notebook().walkthroughs());
    }

    /** Tells whether no view of its own was asked for, neither a file's nor a step's. */
    boolean isWhole() {
        return viewFile == null && step == null;
    }

    /** Gives the walkthrough that was named, else the dataset's first. */
    Optional<Walkthrough> walkthrough(Opened opened) {
        List<Walkthrough> all = opened.notebook().walkthroughs();
        return walkthrough == null ? all.stream().findFirst() : Optional.of(named(all));
    }

    private ViewState step(List<Walkthrough> all) {
        Walkthrough w = named(all);
        int n = step == null ? 1 : step;
        if (n < 1 || n > w.steps().size()) {
            throw new Misuse("--step: " + n + " is no step of '" + walkthrough + "', which has " + w.steps().size());
        }
        return w.steps().get(n - 1).view();
    }

    private Walkthrough named(List<Walkthrough> all) {
        List<String> ids = all.stream().map(Walkthrough::id).toList();
        return all.stream().filter(x -> x.id().equals(walkthrough)).findFirst().orElseThrow(() -> new Misuse(
            "--walkthrough: '" + walkthrough + "' is no walkthrough of this dataset; " + Nearest.to(walkthrough, ids)
                .map(n -> "did you mean " + n + "? There are: ").orElse("there are: ")
                + (ids.isEmpty() ? "none" : ids.stream().collect(Collectors.joining(", ")))));
    }

    private ViewState camera(ViewState view, Optional<Extent> box, int width, int height) {
        if (box.isPresent() && (center != null || zoom != null)) {
            throw new Misuse("--bbox and --center both say where to look; give one of them");
        }
        if (box.isPresent()) {
            Viewport v = Viewport.fit(box.get(), Math.max(1, width), Math.max(1, height), Viewport.Insets.all(0), CLOSEST);
            return view.withCamera(new Camera(Mercator.toLonLat(v.centre()), v.zoom()));
        }
        if (center == null && zoom == null) {
            return view;
        }
        if (center == null || zoom == null) {
            throw new Misuse("--center LON,LAT and --zoom Z belong together; give both");
        }
        try {
            String[] parts = center.split(",", -1);
            if (parts.length == 2) {
                return view.withCamera(new Camera(new LonLat(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip())), zoom));
            }
        } catch (NumberFormatException e) {
            throw new Misuse("--center: '" + center + "' is no point; write longitude,latitude in degrees, for example 36.3,33.47");
        } catch (IllegalArgumentException e) {
            throw new Misuse("--center or --zoom: " + e.getMessage());
        }
        throw new Misuse("--center: '" + center + "' is no point; write longitude,latitude in degrees, for example 36.3,33.47");
    }

    private ViewState words(ViewState view) {
        ViewState v = view;
        if (language != null) {
            if (!language.matches("(en|ar)(-[A-Za-z0-9-]+)?")) {
                throw new Misuse("--lang: '" + language + "' is no language of the map; use en or ar");
            }
            v = v.withLanguage(language);
        }
        if (look != null) {
            try {
                v = v.withTheme(Theme.of(look));
            } catch (IllegalArgumentException e) {
                throw new Misuse("--look: " + e.getMessage());
            }
        }
        return v;
    }
}
