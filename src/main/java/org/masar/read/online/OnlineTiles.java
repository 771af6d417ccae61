package org.masar.read.online;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.geo.TilePixels;
import org.masar.geo.TileSource;
import org.masar.read.Message;
import org.masar.read.raster.NoTile;
import org.masar.read.raster.PixelReader;

/**
 * Gives the tiles of a map on a server. After some failures in a row it gives up and asks for nothing more until told to try again; what
 * the disk still holds it gives all the same. Safe on any thread; reading takes as long as the server does, at most the patience given.
 */
public final class OnlineTiles implements TileSource {
    /** Failures in a row after which the server is left alone. */
    private static final int FAILURES = 3;
    /** Connections at once: what the rules of public tile servers allow. */
    private static final int HANDS = 3;

    private final OnlineMap map;
    private final TileCache cache;
    private final Fetch fetch;
    private final Clock clock;
    private int failures;
    private boolean everGave;
    private long quietUntil;
    private IOException fault;

    /**
     * Makes the map ready; asks nothing yet.
     *
     * @param consent  the user's, for this very map; throws IllegalArgumentException where it is for another
     * @param agent    how the program names itself to the server
     * @param patience longest time for one tile
     */
    public OnlineTiles(OnlineMap map, Consent consent, TileCache cache, String agent, Duration patience, Clock clock) {
        if (!consent.covers(map)) {
            throw new IllegalArgumentException("the user did not agree to asking " + map.host());
        }
        this.map = map;
        this.cache = cache;
        this.clock = clock;
        this.fetch = new Fetch(agent, patience);
    }

    @Override
    public Raster raster() {
        return map.raster();
    }

    @Override
    public int hands() {
        return HANDS;
    }

    @Override
    public Optional<TilePixels> read(Tile t) throws IOException {
        URI address = map.address(t);
        Optional<TileCache.Entry> kept = cache.find(address.toString());
        if (kept.isPresent() && kept.get().expires() > clock.millis()) {
            return Optional.of(PixelReader.read(kept.get().picture()));
        }
        try {
            allowed();
            return asked(address, kept);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            if (kept.isPresent()) {
                return Optional.of(PixelReader.read(kept.get().picture()));
            }
            throw e;
        }
    }

    private Optional<TilePixels> asked(URI address, Optional<TileCache.Entry> kept) throws IOException {
        try {
            Fetch.Answer a = fetch.get(address, kept.map(TileCache.Entry::etag).orElse(""), kept.map(TileCache.Entry::modified).orElse(""));
            return answered(address, kept, a);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException e) {
            failed(e);
            throw e;
        }
    }

    private Optional<TilePixels> answered(URI address, Optional<TileCache.Entry> kept, Fetch.Answer a) throws IOException {
        Freshness fresh = Freshness.of(a.headers(), clock.millis());
        switch (a.status()) {
            case 200 -> {
                TilePixels p = picture(a);
                if (fresh.keep()) {
                    cache.put(address.toString(), new TileCache.Entry(fresh.until(), a.headers().firstValue("ETag").orElse(""),
                        a.headers().firstValue("Last-Modified").orElse(""), a.body()));
                }
                gave();
                return Optional.of(p);
            }
            case 304 -> {
                TileCache.Entry e = kept.orElseThrow(() -> new NoTile(Message.of("server.unchanged")));
                cache.put(address.toString(), e.until(fresh.until()));
                gave();
                return Optional.of(PixelReader.read(e.picture()));
            }
            case 204, 404, 410 -> {
                if (hasGiven()) {
                    return Optional.empty(); // beyond what the server covers
                }
                throw new NoTile(Message.of("server.no-tile", a.status()));
            }
            case 401, 403, 429, 503 -> {
                long seconds = Freshness.retryAfter(a.headers(), clock.millis());
                NoTile why = new NoTile(a.status() == 429 || a.status() == 503 ? Message.of("server.busy", a.status()) : Message.of("server.forbids", a.status()));
                quiet(seconds, why);
                throw why;
            }
            case 301, 302, 303, 307, 308 -> throw new NoTile(a.headers().firstValue("Location").flatMap(OnlineTiles::hostOf)
                .map(host -> Message.of("server.refers-to", host)).orElse(Message.of("server.refers")));
            default -> throw new NoTile(Message.of("server.error", a.status()));
        }
    }

    private static Optional<String> hostOf(String location) {
        try {
            return Optional.ofNullable(URI.create(location).getHost());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static TilePixels picture(Fetch.Answer a) throws IOException {
        try {
            return PixelReader.read(a.body());
        } catch (IOException e) {
            throw new NoTile(Message.of("server.sends", NoTile.said(e)), e);
        }
    }

    private synchronized void allowed() throws IOException {
        if (fault != null) {
            throw new NoTile(NoTile.said(fault), fault);
        }
    }

    private synchronized boolean hasGiven() {
        return everGave;
    }

    private synchronized void gave() {
        everGave = true;
        failures = 0;
    }

    private synchronized void failed(IOException why) {
        if (++failures >= FAILURES && fault == null) {
            fault = why;
        }
    }

    private synchronized void quiet(long seconds, IOException why) {
        quietUntil = Math.max(quietUntil, clock.millis() + seconds * 1000);
        fault = why;
    }

    @Override
    public synchronized Optional<IOException> fault() {
        return Optional.ofNullable(fault);
    }

    /** Tries once more; where the server asked for patience, only after that time. */
    @Override
    public synchronized void again() {
        if (clock.millis() >= quietUntil) {
            fault = null;
            failures = 0;
        }
    }

    @Override
    public void drop(Tile tile) {
        fetch.drop(map.address(tile));
    }

    @Override
    public void close() {
        synchronized (this) {
            fault = new NoTile(Message.of("tile.closed"));
        }
        fetch.dropAll();
    }
}
