package org.masar.draw.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.masar.bench.SyntheticEvents;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Frame;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.Text;
import org.masar.draw.ground.BasemapGround;
import org.masar.model.Dataset;
import org.masar.read.Input;
import org.masar.read.NoDataset;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.read.json.ViewReader;
import org.masar.state.ViewState;
import org.masar.view.Visible;

/** Sets the scenes of {@code pictures/scenes.txt} on the embedded basemap, for tests and for the contact sheet. */
final class Gallery {
    private static final Path FOLDER = Path.of("src/test/resources/pictures");
    private static final Text TEXT = new Text(new Fonts());
    private static final Painter PAINTER = new Painter(new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), TEXT), TEXT);
    private static final Map<String, Dataset> DATASETS = new ConcurrentHashMap<>();

    private Gallery() {
    }

    /** Lists the scenes in the order of the file. */
    static List<Scene> scenes() {
        try {
            return Files.readAllLines(FOLDER.resolve("scenes.txt")).stream().filter(l -> !l.isBlank() && !l.startsWith("#")).map(Gallery::scene).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Painter painter() {
        return PAINTER;
    }

    private static Scene scene(String line) {
        String[] f = line.split("\\|", 4);
        String[] size = f[2].strip().split("x");
        return new Scene(f[0].strip(), f[1].strip(), Integer.parseInt(size[0]), Integer.parseInt(size[1]), f[3].strip());
    }

    static Dataset dataset(String name) {
        if (name.chars().allMatch(Character::isDigit)) {
            return SyntheticEvents.dataset(Integer.parseInt(name));
        }
        try {
            return Opener.standard().open(name.equals("damascus") ? "builtin:south-damascus-2018" : FOLDER.resolve("data/" + name + ".json").toString()).dataset();
        } catch (IOException | NoDataset e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Holds one line of the file. */
    record Scene(String name, String dataset, int width, int height, String view) {
        Frame frame(double scale) {
            Dataset d = DATASETS.computeIfAbsent(dataset, Gallery::dataset);
            ViewReader.Read read = ViewReader.read(new Input(name, view.getBytes(StandardCharsets.UTF_8)), d.head().zone());
            if (!read.problems().list().isEmpty()) {
                throw new IllegalStateException(name + ": " + read.problems().list());
            }
            ViewState v = read.view();
            return new Frame(Visible.of(d, v), Fit.viewport(d, v, width, height), Looks.of(v.theme()), scale);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
