package org.masar.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.masar.geo.TileSource;
import org.masar.read.geojson.GeoJsonReader;
import org.masar.read.geojson.OverlayReader;
import org.masar.read.geotiff.GeoTiffReader;
import org.masar.read.mbtiles.MbTilesReader;
import org.masar.read.raster.NoMap;

/** Opens the user's own maps of pixels, by what the file holds. Safe on any thread; opening may take over a second. */
public final class MapReaders {
    private static final Message CHOOSE = Message.of("map.stranger.advice");
    private final MbTilesReader mbtiles;
    private final GeoTiffReader geotiff;

    /**
     * Unpacks what a format needs when it is first opened.
     *
     * @param folders where a native library may go, the first that can be used being taken
     * @param temp    where a database of reference systems may go
     */
    public MapReaders(List<Path> folders, Path temp) {
        mbtiles = new MbTilesReader(folders);
        geotiff = new GeoTiffReader(temp);
    }

    /**
     * Opens the file without reading its pixels; whoever opens it closes it.
     *
     * @throws NoMap in words where it cannot be shown as a map
     */
    public TileSource open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NoMap(Message.of("map.folder"), Message.of("map.folder.advice"));
        }
        try {
            if (MbTilesReader.recognises(file)) {
                return mbtiles.open(file);
            }
            if (GeoTiffReader.recognises(file)) {
                return geotiff.open(file);
            }
            throw stranger(file);
        } catch (NoSuchFileException e) {
            throw new NoMap(Message.of("map.missing"), Message.of("map.missing.advice"), e);
        } catch (AccessDeniedException e) {
            throw new NoMap(Message.of("map.forbidden"), Message.of("map.forbidden.advice"), e);
        }
    }

    /** Tells by its first bytes whether the file may be a map of the user's, and so no dataset. */
    public static boolean recognises(Path file) {
        try {
            return Files.isRegularFile(file) && (MbTilesReader.recognises(file) || GeoTiffReader.recognises(file) || OverlayReader.recognises(file));
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Tells whether the file is to be shown as a map: it may be one, and is no GeoJSON that tells when things happened. */
    public static boolean isMap(Path file) {
        try {
            return recognises(file) && !(OverlayReader.recognises(file) && GeoJsonReader.timed(Input.of(file)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static NoMap stranger(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Input head = new Input(file.toString(), in.readNBytes(4096));
            String like = Likeness.foreign(head).or(() -> Likeness.text(head)).orElse("");
            return new NoMap(like.isEmpty() ? Message.of("map.stranger") : Message.of("map.stranger.like", Message.of(like)), CHOOSE);
        }
    }
}
