package org.masar.ui.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.masar.read.MapReaders;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Grounds;
import org.masar.ui.session.Session;

/** Lets files in, chosen from the disk or dropped on the window: datasets and maps. FX thread only. */
final class Inlet {
    private final Stage stage;
    private final Session session;
    private final Texts texts;
    private final Consumer<String> open;
    private final Grounds grounds;
    private final Consumer<Path> recall;

    /** Lets in; {@code open} opens a dataset by its name, {@code recall} shows what a picture or a file of saved views holds. */
    Inlet(Stage stage, Session session, Texts texts, Consumer<String> open, Grounds grounds, Consumer<Path> recall) {
        this.stage = stage;
        this.session = session;
        this.texts = texts;
        this.open = open;
        this.grounds = grounds;
        this.recall = recall;
    }

    /** Takes files that are dropped on the scene; of several the first. */
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
                dropped(files.get(0).toPath());
                e.setDropCompleted(true);
                e.consume();
            }
        });
    }

    /** Opens what was dropped: a map as a map, a picture or saved views in the dataset that they belong to, everything else as a dataset. */
    void dropped(Path file) {
        session.work().run("dropped " + file, () -> MapReaders.recognises(file) ? Sort.MAP : Recalling.recognises(file) ? Sort.VIEW : Sort.DATASET,
            sort -> {
                switch (sort) {
                    case MAP -> grounds.open(file);
                    case VIEW -> recall.accept(file);
                    default -> open.accept(file.toString());
                }
            }, e -> open.accept(file.toString()));
    }

    private enum Sort { MAP, VIEW, DATASET }

    /** Asks for a dataset and opens it. */
    void choose() {
        choose("open.title", "open.datasets", List.of("*.json", "*.masar", "*.png", "*.jpg", "*.svg", "*.pdf"), f -> dropped(f.toPath()));
    }

    /** Asks for a map and opens it. */
    void chooseMap() {
        choose("open.map-title", "open.maps", List.of("*.mbtiles", "*.tif", "*.tiff", "*.geojson", "*.json"), f -> grounds.open(f.toPath()));
    }

    private void choose(String title, String kind, List<String> patterns, Consumer<File> open) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(title));
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter(texts.get(kind), patterns),
            new FileChooser.ExtensionFilter(texts.get("open.all"), "*.*"));
        File file = chooser.showOpenDialog(stage);
        if (file != null) {
            open.accept(file);
        }
    }
}
