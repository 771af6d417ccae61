package org.masar.ui.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.masar.draw.UserMap;
import org.masar.read.MapReaders;
import org.masar.read.raster.NoMap;
import org.masar.read.raster.TileStock;
import org.masar.state.Cartography;

/**
 * Holds the maps of the user's own that can lie under the events, and shows the one that the view names. What cannot be opened or read
 * is said in the strip, and the embedded map stays. FX thread only; reading happens in the background.
 */
public final class Grounds implements AutoCloseable {
    private final Session session;
    private final MapReaders readers;
    private final Executor fx;
    private final ObservableList<Ground> opened = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<UserMap> userMap = new ReadOnlyObjectWrapper<>(this, "userMap", UserMap.NONE);
    private final Set<String> blamed = new HashSet<>();
    private UserMap.Names names = UserMap.Names.SHOWN;

    /** Follows the session's view; {@code fx} brings what readers say to the FX thread. */
    public Grounds(Session session, MapReaders readers, Executor fx) {
        this.session = session;
        this.readers = readers;
        this.fx = fx;
        session.viewProperty().addListener(o -> follow());
    }

    /** Ties a map to the file that it was opened from. */
    public record Ground(String id, String name, Path file, TileStock stock) {
    }

    /** Lists the maps that are open, latest last. */
    public ObservableList<Ground> opened() {
        return opened;
    }

    /** Says what lies on the embedded map now; a new value each time there is more to see. */
    public ReadOnlyObjectProperty<UserMap> userMapProperty() {
        return userMap.getReadOnlyProperty();
    }

    /** Opens a file and shows it. */
    public void open(Path file) {
        session.work().run("map", () -> new TileStock(readers.open(file)), stock -> {
            String id = stock.raster().id();
            put(new Ground(id, stock.raster().name(), file, stock));
            choose(id);
            follow();
        }, e -> refuse(file, e));
    }

    private void put(Ground g) {
        for (int i = 0; i < opened.size(); i++) {
            if (opened.get(i).id().equals(g.id())) {
                TileStock old = opened.get(i).stock();
                opened.set(i, g);
                old.close();
                blamed.remove(g.id());
                listen(g);
                return;
            }
        }
        opened.add(g);
        listen(g);
    }

    private void listen(Ground g) {
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
        g.stock().trouble().filter(e -> blamed.add(g.id())).ifPresent(e ->
            session.noticeProperty().set(Notice.of("notice.map-parts", g.name(), e.getMessage())));
    }

    private void refuse(Path file, Throwable e) {
        String name = String.valueOf(file.getFileName());
        if (e instanceof NoMap none) {
            session.noticeProperty().set(Notice.of("notice.no-map", name, none.what(), none.advice()));
        } else if (e instanceof IOException || e instanceof OutOfMemoryError) {
            session.noticeProperty().set(Notice.of("notice.map-unreadable", name, String.valueOf(e.getMessage())));
        } else {
            throw new IllegalStateException("opening a map failed", e);
        }
    }

    /** Shows the map with the id: one that is open, or one of the embedded. */
    public void choose(String id) {
        session.commit(v -> v.withCartography(v.cartography().withBasemap(id)));
    }

    /** Closes a map; where it showed, the embedded one shows. */
    public void remove(String id) {
        find(id).ifPresent(g -> {
            opened.remove(g);
            if (session.view().cartography().basemap().equals(id)) {
                choose(Cartography.EMBEDDED);
            }
            g.stock().close();
        });
    }

    /** Says whether borders and names of the drawn map stand on maps of pixels. */
    public UserMap.Names names() {
        return names;
    }

    /** Lets borders and names of the drawn map stand on maps of pixels, or not. */
    public void show(UserMap.Names n) {
        names = n;
        follow();
    }

    private Optional<Ground> find(String id) {
        return opened.stream().filter(g -> g.id().equals(id)).findFirst();
    }

    private void follow() {
        userMap.set(find(session.view().cartography().basemap()).map(g -> UserMap.of(g.stock(), names)).orElse(UserMap.NONE));
    }

    @Override
    public void close() {
        opened.forEach(g -> g.stock().close());
    }
}
