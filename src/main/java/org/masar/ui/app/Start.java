package org.masar.ui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Painter;

/**
 * Holds all that a window starts with.
 *
 * @param home     folder of settings and log
 * @param settings where settings are kept, or null to keep nothing: then the first frame is reported and the window closed
 * @param kept     what the last run left
 * @param opener   reads datasets
 * @param name     the first dataset, as the user named it
 * @param document the same, being read
 * @param painter  the map's painter, being made ready
 * @param fonts    typefaces, for all that paints
 * @param clock    tells the time of reports
 * @param beside   what to open in the dataset, as named beside it: maps of the user's own, pictures, saved views
 */
record Start(Path home, SettingsFile settings, Kept kept, Opener opener, String name, CompletableFuture<Document> document,
             CompletableFuture<Painter> painter, Fonts fonts, Clock clock, List<Path> beside) {
    /** Starts with the dataset alone. */
    Start(Path home, SettingsFile settings, Kept kept, Opener opener, String name, CompletableFuture<Document> document,
          CompletableFuture<Painter> painter, Fonts fonts, Clock clock) {
        this(home, settings, kept, opener, name, document, painter, fonts, clock, List.of());
    }

    boolean smoke() {
        return settings == null;
    }
}
