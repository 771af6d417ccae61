package org.masar.ui.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.masar.model.Dataset;
import org.masar.ui.control.Texts;

/** Says which version this is, under which licences it and its parts stand, and whom the map and the dataset are owed to. */
final class AboutDialog {
    private final Stage owner;
    private final Texts texts;
    private final Dataset dataset;

    AboutDialog(Stage owner, Texts texts, Dataset dataset) {
        this.owner = owner;
        this.texts = texts;
        this.dataset = dataset;
    }

    void show() {
        VBox all = Sheet.column();
        all.getChildren().addAll(
            Sheet.paragraph(texts.get("about.name"), "card-title"),
            Sheet.paragraph(texts.get("about.purpose")),
            Sheet.paragraph(texts.get("about.versions", Version.of().text(), System.getProperty("java.version"),
                System.getProperty("javafx.version")), "muted"),
            Sheet.paragraph(texts.get("about.licence")));
        if (dataset != null) {
            all.getChildren().add(Sheet.paragraph(texts.get("about.dataset"), "panel-title"));
            all.getChildren().add(Sheet.paragraph(dataset.title().in(texts.language())));
            if (dataset.head().attribution() != null) {
                all.getChildren().add(Sheet.paragraph(dataset.head().attribution(), "latin"));
            }
            if (dataset.head().licence() != null) {
                all.getChildren().add(Sheet.paragraph(texts.get("about.dataset-licence", dataset.head().licence())));
            }
        }
        all.getChildren().addAll(Sheet.paragraph(texts.get("about.map"), "panel-title"),
            Sheet.paragraph(texts.get("about.map-credits"), "latin"),
            Sheet.paragraph(texts.get("about.parts"), "panel-title"), Sheet.paragraph(parts(), "latin", "small"));
        new Sheet(owner, texts).show("about", "action.about", all);
    }

    /** Reads the list of libraries with their licences, which stand whole beside it in the jar. */
    private static String parts() {
        try (InputStream in = AboutDialog.class.getResourceAsStream("/LICENSES/index.txt")) {
            return in == null ? "JavaFX, AtlantaFX, GeoTools, Jackson, picocli, JTS, GeographicLib, Noto Sans"
                : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
