package org.masar.read.online;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.geo.Tile;
import org.masar.read.mbtiles.MadeTiles;

class OnlineTilesTest {
    private static final Tile A = new Tile(10, 615, 410);
    private static final Tile B = new Tile(10, 616, 410);
    private static final Tile C = new Tile(10, 617, 410);
    private static final byte[] PNG = MadeTiles.png(A, 256);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);
    @TempDir
    Path folder;
    private final Hand clock = new Hand();

    /** A clock that stands until it is moved. */
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-05-20T00:00:00Z");

        void move(Duration d) {
            now = now.plus(d);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private OnlineTiles tiles(TileServer server, Duration patience) {
        return new OnlineTiles(server.map(), Consent.given(server.map()), new TileCache(folder, 1 << 20, clock), "Masar/test", patience, clock);
    }

    private static String why(OnlineTiles tiles, Tile t) {
        return assertThrows(IOException.class, () -> tiles.read(t)).getMessage();
    }

    @Test
    void aTileComesOnceAndThenFromTheDiskUntilItIsOldAndIsNotSentAgainUnchanged() throws IOException {
        try (TileServer server = new TileServer(TileServer.send(200, "image/png", PNG, "Cache-Control", "max-age=600", "ETag", "\"v1\""));
             OnlineTiles tiles = tiles(server, LONG)) {
            assertEquals(256, tiles.read(A).orElseThrow().size());
            clock.move(Duration.ofMinutes(9));
            assertEquals(256, tiles.read(A).orElseThrow().size());
            assertEquals(List.of("/10/615/410.png"), server.asked);
            clock.move(Duration.ofMinutes(2));
            server.turn(TileServer.send(304, "image/png", new byte[0], "Cache-Control", "max-age=600"));
            assertEquals(256, tiles.read(A).orElseThrow().size());
            assertEquals(256, tiles.read(A).orElseThrow().size());
            assertEquals(List.of("/10/615/410.png", "/10/615/410.png \"v1\""), server.asked);
        }
    }

    @Test
    void theProgramSaysWhoItIs() throws IOException {
        CompletableFuture<String> agent = new CompletableFuture<>();
        try (TileServer server = new TileServer(e -> {
            agent.complete(e.getRequestHeaders().getFirst("User-Agent") + " " + e.getRequestHeaders().containsKey("Cookie"));
            TileServer.send(200, "image/png", PNG).answer(e);
        }); OnlineTiles tiles = tiles(server, LONG)) {
            tiles.read(A);
            assertEquals("Masar/test false", agent.join());
        }
    }

    @Test
    void whatMayNotBeStoredIsNot() throws IOException {
        try (TileServer server = new TileServer(TileServer.send(200, "image/png", PNG, "Cache-Control", "no-store"));
             OnlineTiles tiles = tiles(server, LONG)) {
            tiles.read(A);
            tiles.read(A);
            assertEquals(2, server.asked.size());
            assertEquals(0, new TileCache(folder, 1, clock).bytes());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200 | text/html | <!DOCTYPE html><title>Blocked</title> | the server does not send a tile, but a web page",
        "200 | image/png | <html>sorry</html> | the server does not send a tile, but a web page",
        "200 | image/png | {\"error\": 1} | the server does not send a tile, but JSON",
        "404 | text/plain | none | the server has no such tile (404); the address may be wrong",
        "500 | text/plain | oh | the server answers with an error (500)",
        "418 | text/plain | oh | the server answers with an error (418)"})
    void whatIsNoTileIsNamedAndAfterThreeTheServerIsLeftAlone(int status, String type, String body, String why) {
        try (TileServer server = new TileServer(TileServer.send(status, type, body.getBytes(StandardCharsets.UTF_8)));
             OnlineTiles tiles = tiles(server, LONG)) {
            assertEquals(why, why(tiles, A));
            assertTrue(tiles.fault().isEmpty());
            why(tiles, B);
            why(tiles, C);
            assertEquals(why, tiles.fault().orElseThrow().getMessage());
            assertEquals(why, why(tiles, A));
            assertEquals(3, server.asked.size(), "the fourth was not asked for");
        }
    }

    @Test
    void aTruncatedPictureAnEmptyOneAndAHugeOneAreRefused() {
        byte[][] bodies = {Arrays.copyOf(PNG, PNG.length / 2), {}, new byte[Fetch.LARGEST + 1]};
        String[] whys = {"the server does not send a tile, but a PNG picture that is damaged or cut short",
            "the server does not send a tile, but nothing at all", "the server sends more than a tile can hold"};
        for (int i = 0; i < bodies.length; i++) {
            try (TileServer server = new TileServer(TileServer.send(200, "image/png", bodies[i])); OnlineTiles tiles = tiles(server, LONG)) {
                assertEquals(whys[i], why(tiles, A));
            }
        }
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        byte[] noise = new byte[1 << 16];
        try (TileServer server = new TileServer(e -> {
            e.sendResponseHeaders(200, 0);
            OutputStream out = e.getResponseBody();
            for (int i = 0; i < 1_000; i++) {
                out.write(noise);
            }
        }); OnlineTiles tiles = tiles(server, LONG)) {
            assertEquals("the server sends more than a tile can hold", why(tiles, A));
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsNotWaitedForLong() {
        try (TileServer server = new TileServer(e -> { })) {
            server.turn(server.never());
            try (OnlineTiles tiles = tiles(server, SHORT)) {
                assertEquals("the server takes too long to answer", why(tiles, A));
            }
        }
    }

    @Test
    void aServerThatBeginsAndNeverEndsIsNotWaitedForLong() {
        try (TileServer server = new TileServer(e -> { })) {
            TileServer.Manner never = server.never();
            server.turn(e -> {
                e.sendResponseHeaders(200, PNG.length);
                e.getResponseBody().write(PNG, 0, 50);
                e.getResponseBody().flush();
                never.answer(e);
            });
            try (OnlineTiles tiles = tiles(server, SHORT)) {
                assertEquals("the server takes too long to answer", why(tiles, A));
            }
        }
    }

    @Test
    void aServerThatIsGoneIsNamedSoAndWhatTheDiskHoldsStaysUsable() throws IOException {
        TileServer server = new TileServer(TileServer.send(200, "image/png", PNG, "Cache-Control", "max-age=1"));
        try (OnlineTiles tiles = tiles(server, LONG)) {
            tiles.read(A);
            server.close();
            clock.move(Duration.ofMinutes(1));
            assertEquals("the server cannot be reached", why(tiles, B));
            assertEquals(256, tiles.read(A).orElseThrow().size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void anotherAddressIsNotFollowed(int status) {
        try (TileServer elsewhere = new TileServer(TileServer.send(200, "image/png", PNG));
             TileServer server = new TileServer(TileServer.send(status, "text/plain", new byte[0], "Location",
                 elsewhere.map().address(A).toString().replace("127.0.0.1", "localhost"))); OnlineTiles tiles = tiles(server, LONG)) {
            assertEquals("the server refers to another address at localhost, which was not agreed to", why(tiles, A));
            assertEquals(List.of(), elsewhere.asked);
        }
    }

    @ParameterizedTest
    @CsvSource({"429, the server is busy and asks for patience (429)", "403, the server does not allow this (403)",
        "503, the server is busy and asks for patience (503)"})
    void aServerThatAsksForPatienceGetsIt(int status, String why) throws IOException {
        try (TileServer server = new TileServer(TileServer.send(status, "text/plain", new byte[0], "Retry-After", "120"));
             OnlineTiles tiles = tiles(server, LONG)) {
            assertEquals(why, why(tiles, A));
            assertEquals(why, tiles.fault().orElseThrow().getMessage());
            clock.move(Duration.ofSeconds(119));
            tiles.again();
            assertEquals(why, why(tiles, A));
            assertEquals(1, server.asked.size());
            clock.move(Duration.ofSeconds(2));
            server.turn(TileServer.send(200, "image/png", PNG));
            tiles.again();
            assertTrue(tiles.read(A).isPresent());
        }
    }

    @Test
    void whereTheServerGaveTilesBeforeAMissingOneIsJustMissing() throws IOException {
        try (TileServer server = new TileServer(TileServer.send(200, "image/png", PNG)); OnlineTiles tiles = tiles(server, LONG)) {
            tiles.read(A);
            server.turn(TileServer.send(404, "text/plain", new byte[0]));
            for (Tile t : List.of(B, C, new Tile(10, 1, 1), new Tile(10, 1, 2))) {
                assertTrue(tiles.read(t).isEmpty());
            }
            assertTrue(tiles.fault().isEmpty());
        }
    }

    @Test
    void aTileThatNobodyWantsAnyMoreIsNotWaitedForAndCountsAsNoFailure() throws Exception {
        CompletableFuture<Void> there = new CompletableFuture<>();
        try (TileServer server = new TileServer(e -> { })) {
            TileServer.Manner never = server.never();
            server.turn(e -> {
                there.complete(null);
                never.answer(e);
            });
            try (OnlineTiles tiles = tiles(server, LONG)) {
                CompletableFuture<Object> reading = CompletableFuture.supplyAsync(() -> {
                    try {
                        return tiles.read(A);
                    } catch (IOException e) {
                        throw new java.util.concurrent.CompletionException(e);
                    }
                });
                there.join();
                tiles.drop(A);
                assertTrue(assertThrows(ExecutionException.class, reading::get).getCause() instanceof InterruptedIOException);
                assertTrue(tiles.fault().isEmpty());
            }
        }
    }

    @Test
    void withoutConsentForThisVeryAddressThereIsNoMap() {
        try (TileServer one = new TileServer(TileServer.send(200, "image/png", PNG));
             TileServer other = new TileServer(TileServer.send(200, "image/png", PNG))) {
            assertThrows(IllegalArgumentException.class, () -> new OnlineTiles(one.map(), Consent.given(other.map()),
                new TileCache(folder, 1, clock), "x", LONG, clock));
        }
    }

    @Test
    void theDiskHoldsNoMoreThanItMayAndForgetsWhatWasNotUsedForLongest() throws IOException {
        TileCache cache = new TileCache(folder, 10_000, clock);
        for (int i = 0; i < 20; i++) {
            cache.put("tile " + i, new TileCache.Entry(Long.MAX_VALUE, "", "", new byte[900]));
            clock.move(Duration.ofMinutes(1));
            cache.find("tile 0");
        }
        assertTrue(cache.bytes() <= 10_000, "bytes: " + cache.bytes());
        assertTrue(cache.find("tile 0").isPresent() && cache.find("tile 19").isPresent());
        assertTrue(cache.find("tile 1").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "https://x.invalid/{z}/{x}.png | the address needs {z}, {x} and {y}, or {-y}",
        "ftp://x.invalid/{z}/{x}/{y} | the address must begin with https:// or http:// and name a server",
        "/{z}/{x}/{y} | the address must begin with https:// or http:// and name a server",
        "https://me:secret@x.invalid/{z}/{x}/{y} | the address must not hold a user's name or password",
        "https://x.invalid/{z}/{x}/{y}?a b | the address is not one: https://x.invalid/0/0/0?a b"})
    void anAddressThatCannotBeAskedIsRefusedInWords(String template, String why) {
        assertEquals(why, assertThrows(IllegalArgumentException.class, () -> new OnlineMap("i", "n", template, "©", 19)).getMessage());
    }

    @Test
    void theTemplateIsFilledAsUsual() {
        OnlineMap map = new OnlineMap("i", "n", "https://{s}.x.invalid/{z}/{x}/{-y}{r}.png?key=1", "©", 19);
        assertEquals("https://a.x.invalid/2/1/1.png?key=1", map.address(new Tile(2, 1, 2)).toString());
        assertEquals("x.invalid", map.host());
    }
}
