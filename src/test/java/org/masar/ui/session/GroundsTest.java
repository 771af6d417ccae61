package org.masar.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.geo.Tile;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.read.MapReaders;
import org.masar.read.mbtiles.MadeTiles;
import org.masar.read.online.OnlineMap;
import org.masar.read.online.OnlineTiles;
import org.masar.read.online.TileCache;
import org.masar.read.online.TileServer;
import org.masar.state.Cartography;
import org.masar.state.Notebook;
import org.masar.state.ViewState;

class GroundsTest {
    private static final Viewport DAMASCUS = Viewport.at(new LonLat(36.3, 33.47), 14, 300, 200);
    private static final byte[] PNG = MadeTiles.png(new Tile(14, 1, 1), 256);
    @TempDir
    Path folder;
    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final Work work = new Work(fx::add);
    private final Session session = new Session(work);
    private final List<String> asked = new ArrayList<>();
    private final ReadWriteLock reading = new ReentrantReadWriteLock();
    private Grounds grounds;
    private boolean yes;

    @BeforeEach
    void open() throws Exception {
        session.open(Town.ofDays(3), ViewState.START, Notebook.EMPTY);
        grounds = grounds(MapMemory.NONE);
    }

    private Grounds grounds(MapMemory memory) {
        Grounds g = new Grounds(session, new MapReaders(List.of(Path.of("target", "natives")), Path.of("target", "epsg")),
            (map, consent) -> new Awaited(new OnlineTiles(map, consent, new TileCache(folder.resolve("tiles"), 1 << 20, Clock.systemUTC()),
                "Masar/test", Duration.ofSeconds(20), Clock.systemUTC()), reading), memory, fx::add);
        g.askingProperty().set((map, agree) -> {
            asked.add(map.host());
            if (yes) {
                agree.run();
            }
        });
        return g;
    }

    @AfterEach
    void end() {
        grounds.close();
        reading.writeLock().lock();
        work.close();
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!condition.getAsBoolean()) {
            Runnable next = fx.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertNotNull(next, "waited too long; the strip says " + notice());
            next.run();
        }
    }

    private String notice() {
        Notice n = session.noticeProperty().get();
        return n == null ? null : n.key() + " " + n.words().stream().map(w -> w instanceof org.masar.read.Message m ? m.english() : w).toList();
    }

    private String shown() {
        return session.view().cartography().basemap() + (grounds.userMapProperty().get().stock() == null ? "" : " in pixels");
    }

    private Path made(String name) {
        return new MadeTiles().zoom(14, 36.28, 33.45, 36.34, 33.49).to(folder.resolve(name));
    }

    @Test
    void aMapOfTheUsersIsShownAndPicturesAreAskedForAnewAsItsTilesCome() throws Exception {
        grounds.open(made("m.mbtiles"));
        until(() -> shown().equals("m.mbtiles in pixels"));
        long before = grounds.userMapProperty().get().generation();
        grounds.userMapProperty().get().want(DAMASCUS, 1);
        until(() -> grounds.userMapProperty().get().generation() > before);
        grounds.remove("m.mbtiles");
        assertEquals("embedded", shown());
    }

    @Test
    void whatCannotBeOpenedIsSaidAndTheMapThatWasThereStays() throws Exception {
        Path damaged = Files.writeString(folder.resolve("bad.mbtiles"), "SQLite format 3\0 and nothing more");
        grounds.open(damaged);
        until(() -> notice() != null);
        assertEquals("notice.no-map [bad.mbtiles, the file is damaged or was not copied whole, get it anew and compare its size with the original's]",
            notice());
        assertEquals("embedded", shown());
        session.noticeProperty().set(null);
        grounds.open(Files.writeString(folder.resolve("notes.txt"), "words"));
        until(() -> notice() != null);
        assertTrue(notice().startsWith("notice.no-map [notes.txt, it is no map that can be shown"), notice());
        session.noticeProperty().set(null);
        grounds.open(folder.resolve("gone.tif"));
        until(() -> notice() != null);
        assertTrue(notice().contains("there is no such file"), notice());
        assertEquals("embedded", shown());
    }

    @Test
    void noServerIsAskedBeforeTheUserAgreedAndThenNeverAskedAboutAgain() throws Exception {
        try (TileServer server = new TileServer(TileServer.send(200, "image/png", PNG))) {
            grounds.add(server.map());
            assertEquals(List.of("127.0.0.1"), asked);
            assertEquals("embedded", shown());
            session.edit(v -> v.withCartography(v.cartography().withBasemap(server.map().id())));
            assertNull(grounds.userMapProperty().get().stock(), "a view that names it does not ask either");
            assertEquals(List.of(), server.asked);
            yes = true;
            grounds.choose(server.map().id());
            assertEquals("made in pixels", shown());
            grounds.choose(Cartography.EMBEDDED);
            grounds.choose(server.map().id());
            assertEquals(2, asked.size());
            grounds.userMapProperty().get().want(DAMASCUS, 1);
            until(() -> !server.asked.isEmpty());
        }
    }

    @Test
    void aServerThatSendsSomethingElseBringsTheEmbeddedMapBackAndCanBeTriedAgain() throws Exception {
        yes = true;
        try (TileServer server = new TileServer(TileServer.send(200, "text/html", "<!DOCTYPE html><p>no".getBytes(StandardCharsets.UTF_8)))) {
            grounds.add(server.map());
            grounds.userMapProperty().get().want(DAMASCUS, 1);
            until(() -> notice() != null);
            assertEquals("notice.map-gone [Made, the server does not send a tile, but a web page]", notice());
            assertEquals("embedded", shown());
            assertTrue(server.asked.size() <= 6, "asked " + server.asked.size() + " times");
            server.turn(TileServer.send(200, "image/png", PNG));
            Notice n = session.noticeProperty().get();
            session.noticeProperty().set(null);
            n.action().run();
            assertEquals("made in pixels", shown());
            long before = grounds.userMapProperty().get().generation();
            grounds.userMapProperty().get().want(DAMASCUS, 1);
            until(() -> grounds.userMapProperty().get().generation() > before);
            assertNull(notice());
        }
    }

    @Test
    void whatWasChosenForADatasetIsThereAgainAndWhatIsGoneIsSaid() throws Exception {
        Path over = Files.writeString(folder.resolve("o.geojson"), "{\"type\": \"Point\", \"coordinates\": [36.3, 33.5]}");
        grounds.open(made("m.mbtiles"));
        until(() -> shown().equals("m.mbtiles in pixels"));
        grounds.open(over);
        until(() -> grounds.overlays().size() == 1);
        MapMemory kept = grounds.memoryProperty().get();
        grounds.close();

        grounds = grounds(kept);
        session.open(Town.ofDays(4), ViewState.START, Notebook.EMPTY);
        until(() -> shown().equals("m.mbtiles in pixels") && grounds.overlays().size() == 1);
        grounds.close();

        Files.delete(folder.resolve("m.mbtiles"));
        grounds = grounds(kept);
        session.noticeProperty().set(null);
        session.open(Town.ofDays(5), ViewState.START, Notebook.EMPTY);
        until(() -> notice() != null);
        assertTrue(notice().startsWith("notice.no-map [m.mbtiles, there is no such file"), notice());
        assertEquals("embedded", shown());
    }

    @Test
    void aViewThatNamesAMapThatIsNotHereShowsTheEmbeddedOneAndSaysSo() {
        session.edit(v -> v.withCartography(v.cartography().withBasemap("streets.mbtiles")));
        assertEquals("notice.map-absent [streets.mbtiles]", notice());
        assertNull(grounds.userMapProperty().get().stock());
    }

    @Test
    void overlaysAreListedShownHiddenAndOrdered() throws Exception {
        for (String name : List.of("a.geojson", "b.geojson")) {
            grounds.open(Files.writeString(folder.resolve(name), "{\"type\": \"Point\", \"coordinates\": [36.3, 33.5]}"));
            until(() -> grounds.overlays().stream().anyMatch(l -> l.overlay().id().equals(name)));
        }
        assertEquals("a.geojson b.geojson", laid());
        grounds.raise("a.geojson");
        assertEquals("b.geojson a.geojson", laid());
        grounds.show("b.geojson", Grounds.Shown.OFF);
        assertEquals("a.geojson", laid());
        grounds.take("a.geojson");
        assertEquals("", laid());
        assertEquals(1, grounds.overlays().size());
    }

    private String laid() {
        return String.join(" ", grounds.userMapProperty().get().overlays().stream().map(o -> o.id()).toList());
    }

    @Test
    void whatIsWrongInAnOverlayIsCountedAndTheRestIsShown() throws IOException, InterruptedException {
        grounds.open(Files.writeString(folder.resolve("half.geojson"), """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [36.3, 33.5]}, "properties": {}},
            {"type": "Feature", "geometry": {"type": "Point", "coordinates": [36.3]}, "properties": {}}]}"""));
        until(() -> grounds.overlays().size() == 1);
        assertTrue(notice().startsWith("notice.overlay-problems [half.geojson, 1, 3, "), notice());
    }

    @Test
    void anOnlineMapNeedsAnAttribution() {
        org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class, () -> new OnlineMap("a", "a", "https://x.invalid/{z}/{x}/{y}", " ", 3));
    }
}
