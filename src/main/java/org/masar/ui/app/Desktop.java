package org.masar.ui.app;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.masar.read.MapReaders;
import org.masar.read.geojson.GeoJsonReader;
import org.masar.read.Problems;
import org.masar.read.online.OnlineTiles;
import org.masar.read.online.TileCache;
import org.masar.state.Camera;
import org.masar.draw.Frame;
import org.masar.draw.Text;
import org.masar.draw.note.NotePlan;
import org.masar.geo.Viewport;
import org.masar.ui.annotate.NoteActions;
import org.masar.ui.annotate.NoteButton;
import org.masar.ui.annotate.NoteDesk;
import org.masar.ui.annotate.NotePane;
import org.masar.ui.annotate.NoteStrip;
import org.masar.ui.control.Action;
import org.masar.ui.control.Clip;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Player;
import org.masar.ui.control.Texts;
import org.masar.ui.map.MapPair;
import org.masar.ui.map.MapView;
import org.masar.ui.panel.ControlsRow;
import org.masar.ui.panel.EventCard;
import org.masar.ui.panel.HintStrip;
import org.masar.ui.panel.LayersPopover;
import org.masar.ui.panel.NoticeStrip;
import org.masar.ui.panel.ProblemsPanel;
import org.masar.ui.panel.VoicesBar;
import org.masar.ui.panel.VoicesPopover;
import org.masar.ui.session.Bookmarks;
import org.masar.ui.session.Grounds;
import org.masar.ui.session.MapMemory;
import org.masar.ui.session.Notice;
import org.masar.ui.session.Session;
import org.masar.ui.session.Work;
import org.masar.ui.timeline.TimelineView;

/** Ties session, window, menus, files and settings together for one window. FX thread only. */
final class Desktop implements AutoCloseable {
    /** How much of a large screen the window takes at first; on a small one it takes all. */
    private static final double SHARE = 0.92;

    /** Bytes of tiles from servers that are kept on the disk. */
    private static final long TILES_KEPT = 200L << 20;
    /** Longest time for one tile from a server. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private final Stage stage;
    private final Start start;
    private final Consumer<String> browser;
    private final Work work = new Work(Platform::runLater);
    private final Session session = new Session(work);
    private final Texts texts = new Texts(session.settingsProperty());
    private final LeftFiles files;
    private final Desk desk;
    private final Inlet inlet;
    private final Grounds grounds;
    private final MapsFile maps;
    private final ObjectProperty<Problems> problems = new SimpleObjectProperty<>(this, "problems", Problems.NONE);
    private Kept kept;
    private Window window;
    private MapView map;
    private MapPair mapPair;
    private StackPane easel;
    private NoteActions notes;
    private NoteDesk noteDesk;
    private Comparing comparing;
    private Runnable choosingVoices = () -> { };
    private TimelineView timeline;
    private Player player;
    private EventCard card;
    private Outlet outlet;
    private final DataOutlet dataOutlet;
    private FindActions finding;
    private Remembering remembering;
    private Tables tables;
    private Saving saving;
    private Bookmarks bookmarks;
    private SaveActions keeping;
    private ViewActions viewing;
    private boolean filled;

    Desktop(Stage stage, Start start, Consumer<String> browser) {
        this.stage = stage;
        this.start = start;
        this.browser = browser;
        this.kept = start.kept();
        session.set(s -> kept.settings());
        session.dress(v -> v.withTheme(kept.settings().theme()).withLanguage(kept.settings().language()));
        this.maps = new MapsFile(start.home());
        this.grounds = grounds();
        this.files = new LeftFiles(start.smoke() ? null : start.home(), start.clock());
        this.desk = new Desk(session, start.opener(), new FileWatch(Platform::runLater), files, this::coming, this::opened);
        this.saving = new Saving(session);
        this.bookmarks = new Bookmarks(session);
        this.dataOutlet = new DataOutlet(stage, session, texts);
        Recalling recalling = new Recalling(session, bookmarks, saving, desk, start.opener(), () -> kept.recent());
        this.inlet = new Inlet(stage, session, texts, (name, then) -> saving.leaving(() -> desk.open(name, then)), desk::add, grounds, recalling::open);
    }

    private Grounds grounds() {
        Path home = start.home();
        MapReaders readers = new MapReaders(List.of(home.resolve("natives"),
            Path.of(System.getProperty("java.io.tmpdir"), "masar-" + System.getProperty("user.name"))), home.resolve("temp"));
        TileCache cache = new TileCache(home.resolve("tiles"), TILES_KEPT, start.clock());
        String agent = "Masar/" + Version.of().text() + " (desktop map viewer; tiles chosen by its user)";
        Grounds g = new Grounds(session, readers, (map, consent) -> new OnlineTiles(map, consent, cache, agent, PATIENCE, start.clock()),
            start.smoke() ? MapMemory.NONE : maps.read(), Platform::runLater);
        g.memoryProperty().addListener((o, was, is) -> {
            if (start.settings() != null) {
                work.run("maps", () -> {
                    maps.write(is);
                    return true;
                }, ok -> { }, unwritable -> { });
            }
        });
        return g;
    }

    /** Opens what the user named, as dropping a file does; asks first where something of the dataset that is open is not saved. */
    void open(String name) {
        saving.leaving(() -> desk.open(name));
    }

    Saving saving() {
        return saving;
    }

    Inlet inlet() {
        return inlet;
    }

    SaveActions keeping() {
        return keeping;
    }

    Session session() {
        return session;
    }

    Texts texts() {
        return texts;
    }

    Outlet outlet() {
        return outlet;
    }

    /** Shows map and timeline; the rest follows after the first frame. */
    void show() {
        Thread.currentThread().setUncaughtExceptionHandler((t, e) -> mishap(e));
        Dress.choose(session.settings());
        Dress.loadFonts(session.settings().language());
        map = new MapView(session, texts::get);
        map.userMapProperty().bind(grounds.userMapProperty());
        outlet = new Outlet(stage, session, texts, map);
        timeline = new TimelineView(session, texts::get, start.fonts());
        remembering = new Remembering(session, files, timeline::zoomed);
        player = new Player(session, timeline, System::nanoTime);
        player.heldProperty().bind(timeline.heldProperty());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        mapPair = new MapPair(map, session, texts::get);
        easel = new StackPane(mapPair);
        window = new Window(session, texts, easel, timeline, Math.round(screen.getWidth() * SHARE), Math.round(screen.getHeight() * SHARE),
            new Window.Panels(kept.panels(), sizes -> keep(kept.withPanels(sizes))));
        icon(32);
        stage.setScene(window.scene());
        stage.setMaximized(screen.getWidth() < 1_500 || screen.getHeight() < 960);
        stage.setTitle("Masar");
        session.settingsProperty().addListener((o, was, is) -> {
            session.dress(v -> v.withTheme(is.theme()).withLanguage(is.language()));
            keep(kept.with(is));
        });
        session.datasetProperty().addListener(o -> name());
        session.settingsProperty().addListener(o -> name());
        saving.unsavedProperty().addListener(o -> name());
        saving.onAsking(answered -> new Asking(stage, texts).ask("leaving.title", "leaving.ask", List.of("leaving.save", "leaving.give-up", "leaving.stay"),
            answer -> answered.accept(answer.equals("leaving.save") ? Saving.Answer.SAVE
                : answer.equals("leaving.give-up") ? Saving.Answer.GIVE_UP : Saving.Answer.STAY), session.dataset().title().in(texts.language())));
        stage.setOnCloseRequest(e -> {
            e.consume();
            quit();
        });
        desk.documentProperty().addListener((o, was, is) -> problemsOf(is));
        map.firstPaintedProperty().addListener((o, was, is) -> painted());
        timeline.firstPaintedProperty().addListener((o, was, is) -> painted());
        stage.show();
        desk.open(start.name(), start.document());
        work.run("painter", () -> start.painter().get(), map.painterProperty()::set, e -> {
            throw new IllegalStateException("the basemap could not be read", e);
        });
    }

    private void icon(int size) {
        stage.getIcons().add(new Image(Desktop.class.getResourceAsStream("/org/masar/ui/icon-" + size + ".png")));
    }

    private void name() {
        stage.setTitle(session.dataset() == null ? "Masar"
            : texts.get(saving.unsavedProperty().get() ? "window.title-unsaved" : "window.title", session.dataset().title().in(texts.language())));
    }

    private void painted() {
        if (!map.firstPaintedProperty().get() || !timeline.firstPaintedProperty().get()) {
            return;
        }
        if (start.smoke()) {
            long now = System.currentTimeMillis();
            // The window's Java may have been started by another: the user waits since that one started.
            Long first = Long.getLong("masar.started");
            long since = now - (first != null ? first : ManagementFactory.getRuntimeMXBean().getStartTime());
            System.out.println("first frame: " + since + " ms since JVM start");
            stage.hide();
        } else {
            keep(kept.shown(MapSize.of(map.shownProperty().get())));
            Platform.runLater(this::fill);
        }
    }

    /** Builds what may come after the first frame: menus, controls, list, card, strips. */
    private void fill() {
        if (filled) {
            return;
        }
        filled = true;
        Dress.loadMoreFonts(session.settings().language());
        List.of(64, 256).forEach(this::icon);
        Platform.runLater(this::grow);
        finding = new FindActions(session, texts, window);
        comparing = new Comparing(session, texts, stage, window);
        keeping = new SaveActions(stage, session, texts, saving, desk);
        viewing = new ViewActions(session, bookmarks, texts, window);
        annotations();
        tables = new Tables(stage, session, texts, desk, window, start.home());
        desk.refusedBy(tables::refused);
        Actions actions = actions();
        MenuBar menus = new Menus(session, texts, actions).bar(() -> kept.recent(), this::open,
            new MapMenus(session, grounds, texts).menus(), keeping, viewing);
        Menu times = timeline.menu();
        times.textProperty().bind(texts.bind("menu.timeline"));
        menus.getMenus().stream().filter(m -> m.getId().equals("menu-time")).findFirst().orElseThrow().getItems().add(times);
        menus.getMenus().stream().filter(m -> m.getId().equals("menu-view")).findFirst().orElseThrow().getItems().add(finding.menu());
        menus.getMenus().stream().filter(m -> m.getId().equals("menu-annotate")).findFirst().orElseThrow().getItems().addAll(1, notes.menus());
        card = new EventCard(session, texts, browser);
        window.fill(menus, finding.search(), new ControlsRow(session, texts, player, actions::action, timeline::shown), finding.list(), card);
        VoicesPopover voices = new VoicesPopover(session, texts, List.of(actions.action("side-by-side"), actions.action("compare")));
        VoicesBar told = new VoicesBar(session, texts, voices::show, actions.action("compare"), actions.action("side-by-side"));
        choosingVoices = () -> voices.show(told.button());
        comparing.openProperty().addListener((o, was, is) -> told.comparing(is ? VoicesBar.Showing.OPEN : VoicesBar.Showing.CLOSED));
        window.offer(told);
        window.offer(new NoteButton(texts, actions.action("annotate")));
        window.offer(exporting(actions.action("export")));
        window.strip(new NoticeStrip(session.noticeProperty(), texts, session.settingsProperty()));
        if (!kept.hints()) {
            HintStrip[] strip = new HintStrip[1];
            strip[0] = new HintStrip(texts, () -> {
                window.remove(strip[0]);
                keep(kept.hintsClosed());
            });
            window.strip(strip[0]);
        }
        map.onLayersProperty().set(new LayersPopover(session, grounds, texts, List.of(actions.action("open-map"),
            actions.action("online-map"), actions.action("about-map")))::show);
        grounds.askingProperty().set(new OnlineMapDialog(stage, texts)::consent);
        inlet.take(window.scene());
        window.scene().addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getButton() == MouseButton.BACK || e.getButton() == MouseButton.FORWARD) {
                Runnable go = e.getButton() == MouseButton.BACK ? session::back : session::forward;
                go.run();
                e.consume();
            }
        });
        window.scene().addEventHandler(KeyEvent.KEY_TYPED, e -> {
            if ((e.getCharacter().equals("?") || e.getCharacter().equals("؟")) && !(e.getTarget() instanceof TextInputControl)) {
                keys();
            }
        });
        if (desk.documentProperty().get() != null) {
            tables.opened(desk.documentProperty().get());
        }
        if (problems.get().errors() > 0) {
            showProblems();
        }
        start.beside().forEach(inlet::dropped);
        if (!start.smoke()) {
            new Recovering(stage, session, texts, window, saving, desk).look(start.home());
        }
        map.requestFocus();
    }

    /** Gives the window the size that was asked for where the window manager opened it at its own: some of Linux do. */
    private void grow() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        if (!stage.isMaximized() && stage.getWidth() < screen.getWidth() / 2) {
            stage.setWidth(Math.round(screen.getWidth() * SHARE));
            stage.setHeight(Math.round(screen.getHeight() * SHARE));
            stage.centerOnScreen();
        }
    }

    private void problemsOf(Document d) {
        problems.set(d == null ? Problems.NONE : d.problems());
        if (filled) {
            if (d != null) {
                Platform.runLater(() -> tables.opened(d));
            }
            if (problems.get().errors() > 0) {
                showProblems();
            } else {
                window.under(null, () -> 0);
            }
        }
    }

    private void showProblems() {
        ProblemsPanel panel = new ProblemsPanel(problems, session, texts, p -> desk.documentProperty().get().subject(p),
            p -> Document.fileOf(p.file()).ifPresent(f -> browser.accept(f.toUri().toString())), () -> window.under(null, () -> 0));
        window.under(panel, panel::wishedHeight);
    }

    private Actions actions() {
        TimeActions times = new TimeActions(session, player, timeline);
        return new Actions()
            .add("file",
                Action.of("open", "Shortcut+O", inlet::choose),
                Action.of("add-data", inlet::chooseMore),
                Action.of("open-map", "Shortcut+Shift+O", inlet::chooseMap),
                Action.of("online-map", () -> new OnlineMapDialog(stage, texts).describe(grounds::add)),
                Action.of("reload", "F5", desk::reload),
                Action.of("columns", () -> tables.columns()),
                Action.of("-8", () -> { }))
            .add("file", keeping.actions())
            .add("file",
                Action.of("save-data", dataOutlet::choose),
                Action.of("-21", () -> { }),
                Action.of("export", "Shortcut+E", outlet::lay),
                Action.of("export-quick", "Shortcut+Shift+E", outlet::quick),
                Action.of("print", "Shortcut+P", outlet::print),
                Action.of("-1", () -> { }),
                Action.of("quit", "Shortcut+Q", this::quit))
            .add("edit",
                Action.of("undo", "Shortcut+Z", session::undo).when(session.canUndoProperty()),
                Action.of("redo", "Shortcut+Shift+Z", session::redo).when(session.canRedoProperty()),
                Action.of("-2", () -> { }),
                Action.of("copy", "Shortcut+C", this::copy),
                Action.of("paste-rows", "Shortcut+V", () -> tables.paste()),
                Action.of("copy-picture", "Shortcut+Shift+C", outlet::copy))
            .add("edit", finding.edit())
            .add("annotate", notes.actions())
            .add("view", finding.view())
            .add("view",
                Action.of("problems", "Shortcut+Shift+M", this::showProblems),
                Action.of("tray", () -> tables.tray()))
            .add("view", TellingActions.of(session, () -> choosingVoices.run(), comparing))
            .add("view",
                Action.of("-4", () -> { }))
            .add("view", MapActions.of(session, map))
            .add("view",
                Action.of("-6", () -> { }),
                Action.of("full-screen", "F11", () -> stage.setFullScreen(!stage.isFullScreen())))
            .add("go",
                Action.of("back", "Alt+Left", session::back).when(session.canGoBackProperty()),
                Action.of("forward", "Alt+Right", session::forward).when(session.canGoForwardProperty()),
                Action.of("to-card", "Shortcut+I", () -> window.enterCard(card)),
                Action.of("-3", () -> { }))
            .add("go", times.step(() -> window.scene().lookup("#now").requestFocus()))
            .add("views", viewing.actions())
            .add("time", times.play(() -> ((ButtonBase) window.scene().lookup("#play-settings")).fire()))
            .add("time", Action.of("-7", () -> { }))
            .add("time", times.stand())
            .add("help",
                Action.of("keys", "F1", this::keys),
                Action.of("about-map", () -> new AboutMap(stage, texts).show()),
                Action.of("about", this::about));
    }

    /** Lays what people draw on over the map; its tools come with the first time they draw. */
    private void annotations() {
        noteDesk = new NoteDesk(session, new NotePlan(new Text(start.fonts())), this::looking);
        NotePane pane = new NotePane(noteDesk, texts, map, () -> map.lookup("#detail-map"), map.shownProperty());
        notes = new NoteActions(noteDesk, pane, texts);
        easel.getChildren().add(pane);
        NoteStrip[] strip = new NoteStrip[1];
        noteDesk.openProperty().addListener((o, was, is) -> {
            if (is) {
                strip[0] = strip[0] == null ? new NoteStrip(noteDesk, texts, notes::image) : strip[0];
                window.strip(strip[0]);
            } else {
                window.remove(strip[0]);
            }
        });
    }

    /** Gives where the map looks now, in the size of the picture that shows; null before one does. */
    private Viewport looking() {
        Frame shown = map.shownProperty().get();
        Camera camera = session.view().camera();
        return shown == null || camera == null ? shown == null ? null : shown.viewport()
            : Viewport.at(camera.centre(), camera.zoom(), shown.viewport().width(), shown.viewport().height());
    }

    private void quit() {
        saving.leaving(stage::hide);
    }

    private Button exporting(Action export) {
        Button b = new Button(null, new Icon(Icon.Figure.EXPORT));
        b.setId("export");
        b.getStyleClass().add("flat");
        b.accessibleTextProperty().bind(texts.bind(export.textKey()));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind("export.tip"));
        b.setTooltip(tip);
        b.setOnAction(e -> export.run().run());
        return b;
    }

    private void copy() {
        String text = card == null ? "" : card.text();
        if (!text.isEmpty()) {
            Clip.put(text);
        }
    }

    private void keys() {
        new KeysDialog(stage, texts, actions()).show();
    }

    private void about() {
        new AboutDialog(stage, texts, session.dataset()).show();
    }

    private void coming(Document d) {
        remembering.leave();
        if (d.shelf() != null) {
            saving.follow(d.shelf());
        }
        timeline.resume(d.left() == null ? null : d.left().axis());
    }

    private void opened(String name) {
        keep(kept.opened(name));
        remembering.follow(name);
        if (desk.documentProperty().get().opened().format().equals(GeoJsonReader.FORMAT)) {
            session.noticeProperty().set(Notice.of("notice.as-events", Desk.shortName(name)).with("action.lay-over", () -> grounds.open(Path.of(name))));
        }
    }

    private void keep(Kept now) {
        if (!now.equals(kept) && start.settings() != null) {
            work.run("settings", () -> {
                start.settings().write(now);
                return true;
            }, ok -> { }, unwritable -> { });
        }
        kept = now;
    }

    private void mishap(Throwable thrown) {
        Mishap m = Mishap.of(thrown, start.clock(), Version.of().text());
        if (start.smoke()) {
            System.err.print(m.text());
            return;
        }
        session.noticeProperty().set(Notice.of("notice.mishap").with("action.copy-report", () -> Clip.put(m.text())));
        work.run("log", () -> {
            m.log(start.home());
            return true;
        }, ok -> { }, (Throwable unwritable) -> { });
    }

    @Override
    public void close() {
        player.stop();
        remembering.close();
        saving.close();
        map.setSkin(null);
        mapPair.dispose();
        timeline.setSkin(null);
        desk.close();
        grounds.close();
        if (start.settings() != null) {
            try {
                start.settings().write(kept);
            } catch (IOException unwritable) {
                // a home that cannot be written is tolerated: nothing is kept
            }
        }
        work.close();
    }
}
