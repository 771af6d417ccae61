package org.masar.ui.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.masar.read.MapReaders;
import org.masar.read.geojson.OverlayReader;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Grounds;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;

/** Lets files in, chosen from the disk or dropped on the window: datasets and maps. FX thread only. */
final class Inlet {
    private final Stage stage;
    private final Session session;
    private final Texts texts;
    /** Suffixes of the formats that are read, packed ones and tables too, and of pictures that hold their view. */
    private static final List<String> DATA = List.of("*.json", "*.masar", "*.geojson", "*.jsonld", "*.kml", "*.kmz", "*.gpx", "*.csv", "*.tsv", "*.txt", "*.zip", "*.gz", "*.png", "*.jpg", "*.svg", "*.pdf");
    private final BiConsumer<String, Runnable> open;
    private final Consumer<List<String>> add;
    private final Grounds grounds;
    private final Consumer<Path> recall;

    /**
     * Lets in.
     *
     * @param open   opens a dataset by its name, and runs what is given once it shows
     * @param add    lays files over what is open
     * @param recall shows what a picture or a file of saved views holds
     */
    Inlet(Stage stage, Session session, Texts texts, BiConsumer<String, Runnable> open, Consumer<List<String>> add, Grounds grounds, Consumer<Path> recall) {
        this.stage = stage;
        this.session = session;
        this.texts = texts;
        this.open = open;
        this.add = add;
        this.grounds = grounds;
        this.recall = recall;
    }

    /** Takes files that are dropped on the scene; of several the first, and the others over it. */
    void take(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, e -> {
            List<File> files = e.getDragboard().getFiles();
            if (!files.isEmpty()) {
                dropped(files.get(0).toPath(), () -> {
                    if (files.size() > 1) {
                        add.accept(files.stream().skip(1).map(File::getPath).toList());
                    }
                });
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    /** Opens what was dropped: a map as a map, GeoJSON that tells no time too, a picture or saved views in the dataset that they belong to, everything else as a dataset. */
    void dropped(Path file) {
        dropped(file, () -> { });
    }

    private void dropped(Path file, Runnable then) {
        session.work().run("dropped " + file, () -> kind(file), kind -> {
            switch (kind) {
                case MAP -> grounds.open(file);
                case VIEW -> recall.accept(file);
                case OUTLINES -> {
                    grounds.open(file);
                    session.noticeProperty().set(Notice.of("notice.laid-over", file.getFileName()).with("action.as-events", () -> open.accept(file.toString(), () -> { })));
                }
                default -> open.accept(file.toString(), then);
            }
        }, e -> open.accept(file.toString(), then));
    }

    /** Says what a file may be: GeoJSON may be events or something to lay over the map. */
    private enum Kind { DATA, OUTLINES, MAP, VIEW }

    private static Kind kind(Path file) throws IOException {
        return !MapReaders.isMap(file) ? Recalling.recognises(file) ? Kind.VIEW : Kind.DATA : OverlayReader.recognises(file) ? Kind.OUTLINES : Kind.MAP;
    }

    /** Asks for a dataset and opens it. */
    void choose() {
        choose("open.title", "open.datasets", DATA, f -> dropped(f.toPath()));
    }

    /** Asks for files and lays them over what is open. */
    void chooseMore() {
        List<File> files = chooser("open.add-title", "open.datasets", DATA).showOpenMultipleDialog(stage);
        if (files != null && !files.isEmpty()) {
            add.accept(files.stream().map(File::getPath).toList());
        }
    }

    /** Asks for a map and opens it. */
    void chooseMap() {
        choose("open.map-title", "open.maps", List.of("*.mbtiles", "*.tif", "*.tiff", "*.geojson", "*.json"), f -> grounds.open(f.toPath()));
    }

    private void choose(String title, String kind, List<String> patterns, Consumer<File> open) {
        File file = chooser(title, kind, patterns).showOpenDialog(stage);
        if (file != null) {
            open.accept(file);
        }
    }

    private FileChooser chooser(String title, String kind, List<String> patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(texts.get(kind), patterns),
            new FileChooser.ExtensionFilter(texts.get("open.all"), "*.*"));
        return chooser;
    }
}
