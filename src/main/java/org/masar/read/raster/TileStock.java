package org.masar.read.raster;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.geo.TilePixels;
import org.masar.geo.TileSource;
import org.masar.read.Message;

/**
 * Keeps tiles of one map at hand in memory and reads those that are wanted in the background. What a view no longer wants is not
 * read any more; {@link #generation()} rises when pictures made from it are out of date. Safe on any thread.
 */
public final class TileStock implements AutoCloseable {
    /** Bytes of pixels kept: some four screens full. */
    private static final long MOST_BYTES = 96L << 20;
    private static final int VIEWS = 3;

    private final TileSource source;
    private final ExecutorService hands;
    private final Map<Tile, Held> held = new LinkedHashMap<>(64, 0.75f, true);
    private final Map<Object, Deque<Tile>> wanted = new LinkedHashMap<>();
    private final Map<Object, Set<Tile>> views = new LinkedHashMap<>();
    private final Set<Tile> underWay = new HashSet<>();
    private final List<Consumer<TileStock>> listeners = new ArrayList<>();
    private long bytes;
    private long generation;
    private int working;
    private int misses;
    private IOException trouble;
    private boolean closed;

    /** Reads from the source, which it owns and closes. */
    public TileStock(TileSource source) {
        this.source = source;
        this.hands = Executors.newFixedThreadPool(source.hands(), task -> {
            Thread t = new Thread(task, "masar-tiles");
            t.setDaemon(true);
            t.setContextClassLoader(TileStock.class.getClassLoader());
            return t;
        });
    }

    /** Describes the map. */
    public Raster raster() {
        return source.raster();
    }

    /** Is told, on the thread that read, each time the generation rose or reading failed. */
    public synchronized void listen(Consumer<TileStock> listener) {
        listeners.add(listener);
    }

    /** Rises when tiles arrived that pictures painted before do not show. */
    public synchronized long generation() {
        return generation;
    }

    /** Gives the tile if it is at hand. */
    public synchronized Optional<TilePixels> find(Tile tile) {
        Held h = held.get(tile);
        return h == null ? Optional.empty() : Optional.ofNullable(h.pixels);
    }

    /** Tells whether it is known that the map has no such tile, or that it cannot be had. */
    public synchronized boolean lacks(Tile tile) {
        Held h = held.get(tile);
        return h != null && h.pixels == null;
    }

    /** Counts the tiles that could not be had since the start or the last {@link #again}. */
    public synchronized int misses() {
        return misses;
    }

    /** Gives the reason why a tile could not be had last, if any could not. */
    public synchronized Optional<IOException> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Says why no tile at all can be had, where that is so. */
    public Optional<IOException> fault() {
        return source.fault();
    }

    /** Forgets which tiles could not be had, so that they are asked for anew. */
    public synchronized void again() {
        source.again();
        held.values().removeIf(h -> {
            bytes -= h.failed ? h.bytes() : 0;
            return h.failed;
        });
        misses = 0;
        trouble = null;
        generation++;
        tell();
    }

    /**
     * Asks for what a view needs, nearest its middle first, in place of what the same view asked for before.
     *
     * @param view who asks: the same size of picture is the same view
     */
    public synchronized void want(Object view, List<Tile> tiles) {
        wanted.remove(view);
        Deque<Tile> open = new ArrayDeque<>();
        tiles.stream().filter(t -> !held.containsKey(t) && !underWay.contains(t)).forEach(open::add);
        wanted.put(view, open);
        views.remove(view);
        views.put(view, Set.copyOf(tiles));
        if (wanted.size() > VIEWS) {
            Object oldest = wanted.keySet().iterator().next();
            wanted.remove(oldest);
            views.remove(oldest);
        }
        underWay.stream().filter(t -> views.values().stream().noneMatch(v -> v.contains(t))).forEach(source::drop);
        while (!closed && working < source.hands() && working < open()) {
            working++;
            hands.execute(this::work);
        }
    }

    private int open() {
        return wanted.values().stream().mapToInt(Deque::size).sum() + underWay.size();
    }

    /**
     * Waits until every tile is at hand or known to be missing.
     *
     * @return whether that was so within the time
     */
    public synchronized boolean await(List<Tile> tiles, long millis) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        try {
            while (!closed && !held.keySet().containsAll(tiles)) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    return false;
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        return true;
    }

    private void work() {
        for (Tile tile = next(); tile != null; tile = next()) {
            Held h = null;
            IOException why = null;
            try {
                h = new Held(source.read(tile).orElse(null), false);
            } catch (InterruptedIOException dropped) {
                // nobody wants it now; whoever does later asks again
            } catch (IOException e) {
                h = new Held(null, true);
                why = e;
            } catch (RuntimeException | OutOfMemoryError e) {
                h = new Held(null, true);
                why = new NoTile(Message.of("tile.unreadable"), e);
            }
            arrived(tile, h, why);
        }
    }

    private synchronized Tile next() {
        List<Object> asking = new ArrayList<>(wanted.keySet());
        for (int i = asking.size() - 1; i >= 0 && !closed; i--) {
            Tile t = wanted.get(asking.get(i)).poll();
            while (t != null && (held.containsKey(t) || underWay.contains(t))) {
                t = wanted.get(asking.get(i)).poll();
            }
            if (t != null) {
                underWay.add(t);
                return t;
            }
        }
        working--;
        return null;
    }

    private void arrived(Tile tile, Held h, IOException why) {
        List<Consumer<TileStock>> told;
        synchronized (this) {
            underWay.remove(tile);
            if (closed || h == null) {
                notifyAll();
                return;
            }
            held.put(tile, h);
            bytes += h.bytes();
            var oldest = held.entrySet().iterator();
            while (bytes > MOST_BYTES && oldest.hasNext()) {
                var e = oldest.next();
                if (!e.getKey().equals(tile)) {
                    bytes -= e.getValue().bytes();
                    oldest.remove();
                }
            }
            generation++;
            if (why != null) {
                misses++;
                trouble = why;
            }
            notifyAll();
            told = new ArrayList<>(new LinkedHashSet<>(listeners));
        }
        told.forEach(l -> l.accept(this));
    }

    private void tell() {
        List.copyOf(listeners).forEach(l -> l.accept(this));
    }

    /** Stops reading and lets go of the file. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            wanted.clear();
            held.clear();
            notifyAll();
        }
        hands.shutdownNow();
        source.close();
    }

    /** A tile at hand; without pixels where there is none. */
    private record Held(TilePixels pixels, boolean failed) {
        long bytes() {
            return pixels == null ? 64 : 4L * pixels.argb().length;
        }
    }
}
