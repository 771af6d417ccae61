package org.masar.ui.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.masar.draw.UserMap;
import org.masar.geo.MapBox;
import org.masar.geo.MapPoint;
import org.masar.geo.Mercator;
import org.masar.geo.Overlay;
import org.masar.geo.TileSource;
import org.masar.geo.Viewport;
import org.masar.read.MapReaders;
import org.masar.read.Problems;
import org.masar.read.geojson.OverlayReader;
import org.masar.read.online.Consent;
import org.masar.read.online.OnlineMap;
import org.masar.read.raster.NoMap;
import org.masar.read.raster.NoTile;
import org.masar.read.raster.TileStock;
import org.masar.state.Camera;
import org.masar.state.Cartography;

/**
 * Holds the user's own maps: those that can lie under the events, of which it shows the one that the view names, and those that are laid
 * over the map. What cannot be opened or read is said in the strip, and the embedded map stays. FX thread only; reading happens in the
 * background.
 */
public final class Grounds implements AutoCloseable {
    /** Pixels that a map surely has: less than that, and going to a map would cut it. */
    private static final double ROOM_WIDE = 700, ROOM_HIGH = 400;

    private final Session session;
    private final MapReaders readers;
    private final BiFunction<OnlineMap, Consent, TileSource> servers;
    private final Executor fx;
    private final ObservableList<Ground> opened = FXCollections.observableArrayList();
    private final ObservableList<Laid> laid = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<UserMap> userMap = new ReadOnlyObjectWrapper<>(this, "userMap", UserMap.NONE);
    private final ReadOnlyObjectWrapper<MapMemory> memory = new ReadOnlyObjectWrapper<>(this, "memory");
    private final ObjectProperty<BiConsumer<OnlineMap, Runnable>> asking = new SimpleObjectProperty<>(this, "asking");
    private final Set<String> blamed = new HashSet<>();
    private final InvalidationListener viewed = o -> follow();
    private final InvalidationListener another = o -> later();
    private boolean recalling;
    private boolean closed;

    /**
     * Follows the session's view and dataset.
     *
     * @param servers makes the tiles of a map on a server
     * @param memory  what is remembered of earlier runs
     * @param fx      brings what readers say to the FX thread
     */
    public Grounds(Session session, MapReaders readers, BiFunction<OnlineMap, Consent, TileSource> servers, MapMemory memory, Executor fx) {
        this.session = session;
        this.readers = readers;
        this.servers = servers;
        this.memory.set(memory);
        this.fx = fx;
        session.viewProperty().addListener(viewed);
        session.datasetProperty().addListener(another);
    }

    /** Ties a map to where it comes from; {@code file} is null for one on a server. */
    public record Ground(String id, String name, Path file, TileStock stock) {
    }

    /** Says whether an overlay is shown. */
    public enum Shown { ON, OFF }

    /** Ties an overlay to its file. */
    public record Laid(Overlay overlay, Path file, Shown shown, Problems problems) {
    }

    /** Lists the maps of files that are open, latest last. */
    public List<Ground> files() {
        return opened.stream().filter(g -> g.file() != null).toList();
    }

    /** Lists the overlays, lowest first. */
    public List<Laid> overlays() {
        return List.copyOf(laid);
    }

    /** Says what lies on the embedded map now; a new value each time there is more to see. */
    public ReadOnlyObjectProperty<UserMap> userMapProperty() {
        return userMap.getReadOnlyProperty();
    }

    /** Says what should be remembered for the next run. */
    public ReadOnlyObjectProperty<MapMemory> memoryProperty() {
        return memory.getReadOnlyProperty();
    }

    /** Holds what asks the user whether a server may be asked, and runs what it is given on a yes; null never asks. */
    public ObjectProperty<BiConsumer<OnlineMap, Runnable>> askingProperty() {
        return asking;
    }

    // ---- files

    /** Opens a file and shows it: a map under the events, or an overlay. */
    public void open(Path file) {
        open(file, true);
    }

    private void open(Path file, boolean byHand) {
        session.work().run("map " + file, () -> overlay(file) ? OverlayReader.read(file) : new TileStock(readers.open(file)), made -> {
            if (made instanceof OverlayReader.Read o) {
                lay(new Laid(o.overlay(), file, Shown.ON, o.problems()), byHand);
            } else if (made instanceof TileStock stock) {
                put(new Ground(stock.raster().id(), stock.raster().name(), file, stock));
                memory.set(memory.get().withFile(stock.raster().id(), file.toString()));
                choose(stock.raster().id());
                follow();
                if (byHand) {
                    offer(stock.raster().box(), stock.raster().minZoom(), stock.raster().name());
                }
            }
        }, e -> refuse(file, e));
    }

    /** Offers to go where a map lies, if it may not be in view. */
    private void offer(MapBox box, int minZoom, String name) {
        double wide = Math.max(1e-6, box.right() - box.left()), high = Math.max(1e-6, box.bottom() - box.top());
        if (wide >= 0.9) {
            return;
        }
        MapPoint middle = new MapPoint((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
        double zoom = Math.max(minZoom, Math.min(17, Math.log(Math.min(ROOM_WIDE / wide, ROOM_HIGH / high) / Viewport.TILE) / Math.log(2)));
        Camera now = session.view().camera();
        boolean there = now != null && now.zoom() >= Math.max(minZoom - 2, zoom - 3)
            && box.touches(MapBox.of(Viewport.at(now.centre(), now.zoom(), (int) ROOM_WIDE, (int) ROOM_HIGH)));
        if (!there) {
            session.noticeProperty().set(Notice.of("notice.map-elsewhere", name).with("action.map-go",
                () -> session.commit(v -> v.withCamera(new Camera(Mercator.toLonLat(middle), zoom)))));
        }
    }

    private static boolean overlay(Path file) throws IOException {
        return Files.isRegularFile(file) && OverlayReader.recognises(file);
    }

    private void put(Ground g) {
        find(g.id()).ifPresent(old -> {
            opened.remove(old);
            old.stock().close();
        });
        blamed.remove(g.id());
        opened.add(g);
        AtomicBoolean told = new AtomicBoolean();
        g.stock().listen(s -> {
            if (told.compareAndSet(false, true)) {
                fx.execute(() -> {
                    told.set(false);
                    arrived(g);
                });
            }
        });
    }

    private void arrived(Ground g) {
        if (userMap.get().stock() != g.stock()) {
            return;
        }
        userMap.set(userMap.get().now());
        Optional<IOException> fault = g.stock().fault();
        if (fault.isPresent()) {
            session.edit(v -> v.withCartography(v.cartography().withBasemap(Cartography.EMBEDDED)));
            session.noticeProperty().set(Notice.of("notice.map-gone", g.name(), NoTile.said(fault.get())).with("action.map-again", () -> {
                g.stock().again();
                choose(g.id());
            }));
        } else if (g.file() != null) {
            g.stock().trouble().filter(e -> blamed.add(g.id())).ifPresent(e ->
                session.noticeProperty().set(Notice.of("notice.map-parts", g.name(), NoTile.said(e))));
        }
    }

    private void refuse(Path file, Throwable e) {
        String name = String.valueOf(file.getFileName());
        if (e instanceof NoMap none) {
            session.noticeProperty().set(Notice.of("notice.no-map", name, none.said(), none.remedy()));
        } else if (e instanceof IOException || e instanceof OutOfMemoryError) {
            session.noticeProperty().set(Notice.of("notice.map-unreadable", name, NoTile.said(e)));
        } else {
            throw new IllegalStateException("opening a map failed", e);
        }
    }

    // ---- the choice

    /** Shows the map with the id: one that is open, one of the embedded, or one on a server, after asking where nobody agreed yet. */
    public void choose(String id) {
        Optional<OnlineMap> online = online(id);
        if (online.isPresent() && !memory.get().agreed().contains(online.get().template())) {
            if (asking.get() != null) {
                asking.get().accept(online.get(), () -> {
                    memory.set(memory.get().withAgreed(online.get().template()));
                    choose(id);
                });
            }
            return;
        }
        session.commit(v -> v.withCartography(v.cartography().withBasemap(id)));
        follow();
        remember();
    }

    /** Closes a map or forgets one on a server; where it showed, the embedded one shows. */
    public void remove(String id) {
        if (session.view().cartography().basemap().equals(id)) {
            choose(Cartography.EMBEDDED);
        }
        find(id).ifPresent(g -> {
            opened.remove(g);
            g.stock().close();
        });
        memory.set(memory.get().withOnline(memory.get().online().stream().filter(m -> !m.id().equals(id)).toList()));
    }

    /** Adds a map on a server, in place of one of the same name, and offers it. */
    public void add(OnlineMap map) {
        find(map.id()).ifPresent(g -> remove(g.id()));
        List<OnlineMap> all = new ArrayList<>(memory.get().online());
        all.removeIf(m -> m.id().equals(map.id()));
        all.add(map);
        memory.set(memory.get().withOnline(all));
        choose(map.id());
    }

    /** Says whether borders and names of the drawn map stand on maps of pixels. */
    public UserMap.Names names() {
        return memory.get().names();
    }

    /** Lets borders and names of the drawn map stand on maps of pixels, or not. */
    public void show(UserMap.Names n) {
        memory.set(memory.get().withNames(n));
        follow();
    }

    private Optional<Ground> find(String id) {
        return opened.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    private Optional<OnlineMap> online(String id) {
        return memory.get().online().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    private void follow() {
        String id = session.view().cartography().basemap();
        if (find(id).isEmpty()) {
            online(id).filter(m -> memory.get().agreed().contains(m.template())).ifPresent(m ->
                put(new Ground(id, m.name(), null, new TileStock(servers.apply(m, Consent.given(m))))));
        }
        Optional<Ground> ground = find(id);
        boolean embedded = id.equals(Cartography.EMBEDDED) || id.equals(Cartography.SATELLITE);
        if (ground.isEmpty() && !embedded && !recalling && session.dataset() != null && blamed.add("absent " + id)) {
            session.noticeProperty().set(Notice.of("notice.map-absent", online(id).map(OnlineMap::name).orElse(id)));
        }
        List<Overlay> over = laid.stream().filter(l -> l.shown() == Shown.ON).map(Laid::overlay).toList();
        userMap.set((ground.isPresent() ? UserMap.of(ground.get().stock(), names()) : UserMap.NONE).with(over));
    }

    // ---- overlays

    private void lay(Laid l, boolean byHand) {
        laid.removeIf(old -> old.overlay().id().equals(l.overlay().id()));
        laid.add(l);
        follow();
        remember();
        if (byHand) {
            offer(l.overlay().box(), 0, l.overlay().name());
        }
        int wrong = l.problems().list().size();
        if (wrong > 0 && byHand) {
            var first = l.problems().list().get(0);
            session.noticeProperty().set(Notice.of("notice.overlay-problems", l.overlay().name(), wrong, first.line(), first.what()));
        }
    }

    /** Shows an overlay or hides it. */
    public void show(String id, Shown shown) {
        laid.replaceAll(l -> l.overlay().id().equals(id) ? new Laid(l.overlay(), l.file(), shown, l.problems()) : l);
        follow();
        remember();
    }

    /** Moves an overlay one place up, over the next. */
    public void raise(String id) {
        for (int i = 0; i + 1 < laid.size(); i++) {
            if (laid.get(i).overlay().id().equals(id)) {
                List<Laid> order = new ArrayList<>(laid);
                Collections.swap(order, i, i + 1);
                laid.setAll(order);
                follow();
                remember();
                return;
            }
        }
    }

    /** Takes an overlay away. */
    public void take(String id) {
        laid.removeIf(l -> l.overlay().id().equals(id));
        follow();
        remember();
    }

    // ---- memory

    private void remember() {
        if (session.dataset() != null && !recalling) {
            String dataset = session.dataset().head().id();
            memory.set(memory.get().withBasemap(dataset, session.view().cartography().basemap()).withOverlays(dataset,
                laid.stream().filter(l -> l.shown() == Shown.ON).map(l -> l.file().toString()).toList()));
        }
    }

    /** Lets the new dataset's own view be set first. */
    private void later() {
        fx.execute(this::recall);
    }

    /** Shows for a dataset what was last chosen for it, as far as it is still there; says so where it is not. */
    private void recall() {
        if (session.dataset() == null || closed) {
            return;
        }
        String dataset = session.dataset().head().id();
        String id = memory.get().basemaps().getOrDefault(dataset, session.view().cartography().basemap());
        recalling = true;
        try {
            laid.clear();
            String file = memory.get().files().get(id);
            boolean agreed = online(id).map(m -> memory.get().agreed().contains(m.template())).orElse(false);
            if (find(id).isPresent() || agreed || id.equals(Cartography.EMBEDDED) || id.equals(Cartography.SATELLITE)) {
                session.edit(v -> v.withCartography(v.cartography().withBasemap(id)));
            } else if (file != null) {
                open(Path.of(file), false);
            }
            memory.get().overlays().getOrDefault(dataset, List.of()).forEach(f -> open(Path.of(f), false));
        } finally {
            recalling = false;
        }
        follow();
    }

    @Override
    public void close() {
        closed = true;
        session.viewProperty().removeListener(viewed);
        session.datasetProperty().removeListener(another);
        opened.forEach(g -> g.stock().close());
    }
}
