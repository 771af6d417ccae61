package org.masar.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.UserMap;
import org.masar.export.ExportRequest;
import org.masar.geo.Overlay;
import org.masar.read.MapReaders;
import org.masar.read.geojson.OverlayReader;
import org.masar.read.raster.NoMap;
import org.masar.read.raster.TileStock;
import picocli.CommandLine.Option;

/** Holds the options that say what of the user's own lies under the events. No map on a server is among them: only a person can agree to it. */
final class MapOptions {
    /** Longest time for all tiles of a picture. */
    private static final long PATIENCE_MILLIS = 120_000;

    @Option(names = "--basemap", paramLabel = "FILE", description = "map in place of the drawn one: MBTiles or GeoTIFF")
    private Path basemap;

    @Option(names = "--overlay", paramLabel = "FILE", description = "GeoJSON to lay over the map; may be given several times")
    private List<Path> overlays = List.of();

    /** Gives the request with the user's maps in it; what cannot be read there is named, and the drawn map shows in its place. */
    Opened open(ExportRequest request, Console console) throws IOException {
        List<Overlay> over = new ArrayList<>();
        for (Path file : overlays) {
            OverlayReader.Read r = named(file, "--overlay", () -> OverlayReader.read(file));
            console.name(r.problems());
            over.add(r.overlay());
        }
        if (basemap == null) {
            return new Opened(request.with(UserMap.NONE.with(over)), null);
        }
        TileStock stock = named(basemap, "--basemap", () -> new TileStock(readers().open(basemap)));
        UserMap map = UserMap.of(stock, UserMap.Names.SHOWN).with(over);
        boolean whole = map.await(request.frame().viewport(), request.scale(), PATIENCE_MILLIS);
        if (map.grid(request.frame().viewport(), request.scale()).empty()) {
            console.err().println(basemap + " has nothing to show in this picture; the drawn map shows");
        } else if (!whole || stock.misses() > 0) {
            console.err().println(basemap + ": parts cannot be read" + stock.trouble().map(e -> " (" + e.getMessage() + ")").orElse("")
                + "; the drawn map shows there");
        }
        return new Opened(request.with(map.now()), stock);
    }

    private static MapReaders readers() {
        String home = System.getProperty("masar.home", "");
        Path temp = Path.of(System.getProperty("java.io.tmpdir"), "masar-" + System.getProperty("user.name"));
        return home.isBlank() ? new MapReaders(List.of(temp), temp) : new MapReaders(List.of(Path.of(home, "natives"), temp), Path.of(home, "temp"));
    }

    private static <T> T named(Path file, String option, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (NoMap e) {
            throw new IOException(option + ": " + file + " cannot be shown as a map: " + e.getMessage(), e);
        }
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    /** Joins a request with what to close when it is written. */
    record Opened(ExportRequest request, TileStock stock) implements AutoCloseable {
        @Override
        public void close() {
            if (stock != null) {
                stock.close();
            }
        }
    }
}
