package org.masar.read.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.masar.geo.MapBox;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.geo.TilePixels;
import org.masar.geo.TileSource;

class TileStockTest {
    private static final long LONG = 20_000;

    /** Gives tiles only as often as it is let, and notes what it was asked for. */
    private static final class Slow implements TileSource {
        final Semaphore let = new Semaphore(0);
        final ConcurrentLinkedQueue<Tile> asked = new ConcurrentLinkedQueue<>();
        final CountDownLatch first = new CountDownLatch(1);

        @Override
        public Raster raster() {
            return new Raster("slow", "Slow", "", MapBox.WORLD, 0, 10);
        }

        @Override
        public Optional<TilePixels> read(Tile t) throws IOException {
            asked.add(t);
            first.countDown();
            try {
                let.acquire();
            } catch (InterruptedException e) {
                throw new IOException("stopped", e);
            }
            if (t.y() == 7) {
                throw new IOException("row 7 is broken");
            }
            return t.y() == 6 ? Optional.empty() : Optional.of(TilePixels.of(1, new int[] {-1}));
        }

        @Override
        public void close() {
            let.release(1_000);
        }
    }

    private static List<Tile> row(int y, int... xs) {
        return java.util.Arrays.stream(xs).mapToObj(x -> new Tile(10, x, y)).toList();
    }

    @Test
    void whatAViewNoLongerWantsIsNeverRead() throws InterruptedException {
        Slow slow = new Slow();
        try (TileStock stock = new TileStock(slow)) {
            stock.want("view", row(1, 1, 2, 3, 4));
            slow.first.await();
            stock.want("view", row(2, 1, 2));
            slow.let.release(10);
            assertTrue(stock.await(row(2, 1, 2), LONG));
            assertEquals(List.of(row(1, 1).get(0), row(2, 1).get(0), row(2, 2).get(0)), List.copyOf(slow.asked));
            assertFalse(stock.find(row(1, 2).get(0)).isPresent());
        }
    }

    @Test
    void theGenerationRisesWithEachTileAndListenersAreTold() throws InterruptedException {
        Slow slow = new Slow();
        try (TileStock stock = new TileStock(slow)) {
            Semaphore told = new Semaphore(0);
            stock.listen(s -> told.release());
            stock.want("view", row(1, 1, 2, 3));
            slow.let.release(3);
            told.acquire(3);
            assertEquals(3, stock.generation());
        }
    }

    @Test
    void whatIsMissingIsNotAskedForTwiceAndWhatFailedOnlyWhenToldTo() throws InterruptedException {
        Slow slow = new Slow();
        try (TileStock stock = new TileStock(slow)) {
            List<Tile> tiles = List.of(new Tile(10, 1, 6), new Tile(10, 1, 7));
            slow.let.release(10);
            stock.want("view", tiles);
            assertTrue(stock.await(tiles, LONG));
            stock.want("view", tiles);
            assertTrue(stock.lacks(tiles.get(0)) && stock.lacks(tiles.get(1)));
            assertEquals("1 row 7 is broken", stock.misses() + " " + stock.trouble().orElseThrow().getMessage());
            stock.again();
            assertFalse(stock.lacks(tiles.get(1)));
            stock.want("view", tiles);
            assertTrue(stock.await(tiles, LONG));
            assertEquals(List.of(tiles.get(0), tiles.get(1), tiles.get(1)), List.copyOf(slow.asked));
        }
    }
}
