package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.cli.Cli;
import org.masar.draw.Fonts;
import org.masar.draw.Painter;
import org.masar.draw.Text;
import org.masar.draw.ground.BasemapGround;
import org.masar.export.ExportRequest;
import org.masar.export.Exporters;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.read.basemap.BasemapReader;
import org.masar.read.basemap.WorldReader;
import org.masar.state.Block;
import org.masar.state.Camera;
import org.masar.state.Facet;
import org.masar.state.Mode;
import org.masar.state.Orientation;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Selection;
import org.masar.state.Template;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.store.ViewText;
import org.masar.ui.map.MapView;
import org.masar.ui.page.Choice;
import org.testfx.api.FxRobot;

class ExportJourneyTest extends Journey {
    private static final Interval MORNING = Interval.of(Instant.parse("2018-05-20T02:15:00Z"), Instant.parse("2018-05-20T02:16:00Z"));
    @TempDir
    Path folder;

    private static Node inDialogs(String id) {
        return Window.getWindows().stream().map(Window::getScene).filter(s -> s != null).map(Scene::getRoot).map(r -> r.lookup(id))
            .filter(n -> n != null).findFirst().orElse(null);
    }

    private static <T> void pick(String id, T value) throws Exception {
        fx(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<T> box = (ComboBox<T>) inDialogs(id);
            box.setValue(value);
        });
    }

    @Test
    void aPageIsChosenSeenMovedAndWritten(FxRobot robot) throws Exception {
        fx(() -> ((Button) room.find("#export")).fire());
        until(() -> inDialogs("#page-dialog") != null);
        until(() -> inDialogs("#hold-map") == null);
        pick("#page-template", Template.HANDOUT);
        until(() -> inDialogs("#hold-list") != null && inDialogs("#hold-legend") != null);
        assertEquals(Preset.A4, fx(() -> ((ComboBox<?>) inDialogs("#page-size")).getValue()));
        assertTrue(fx(() -> inDialogs("#block-credits").isDisabled()), "credits are always there");
        fx(() -> ((TextField) inDialogs("#page-title")).setText("Who left?"));
        double was = fx(() -> inDialogs("#hold-legend").getLayoutX());
        fx(() -> inDialogs("#hold-legend").requestFocus());
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        until(() -> inDialogs("#hold-legend").getLayoutX() > was + 5);
        fx(() -> ((Button) inDialogs("#page-tidy")).fire());
        until(() -> Math.abs(inDialogs("#hold-legend").getLayoutX() - was) < 1);
        fx(() -> ((CheckBox) inDialogs("#block-timeline")).fire());
        until(() -> inDialogs("#hold-timeline") == null);
        robot.push(KeyCode.ESCAPE);
        until(() -> inDialogs("#page-dialog") == null);
        Path file = folder.resolve("page.pdf");
        fx(() -> room.desktop.outlet().write(file, new Choice("pdf", Page.of(Paper.of(Preset.A4), Template.HANDOUT), null)));
        until(() -> Files.exists(file));
        assertEquals("%PDF", Files.readString(file, StandardCharsets.ISO_8859_1).substring(0, 4));
    }

    @Test
    void withoutAPrinterAPdfIsOffered(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        until(() -> inDialogs("#print-none") != null || inDialogs("#print-printer") != null);
        assertTrue(fx(() -> inDialogs("#print-none") == null || inDialogs("#print-pdf") != null));
        robot.push(KeyCode.ESCAPE);
        until(() -> inDialogs("#print-dialog") == null);
    }

    @Test
    void aFolderThatTakesNoFilesIsNamedAndNothingIsLeft() throws Exception {
        Path file = folder.resolve("none").resolve("a.png");
        fx(() -> room.desktop.outlet().write(file));
        until(() -> room.texts().stream().anyMatch(t -> t.contains("does not exist. Choose another")));
        assertFalse(Files.exists(file.getParent()));
    }

    private record Case(UnaryOperator<ViewState> view, Page page, String... options) {
    }

    private static Page page(Preset size, Template t) {
        return Page.of(Paper.of(size).at(72), t);
    }

    private static List<Case> cases() {
        return List.of(
            new Case(v -> v, Page.SCREEN, "--scale", "2"),
            new Case(v -> v.withMode(Mode.MOMENT).withPlayhead(MORNING), page(Preset.A4, Template.HANDOUT), "--page", "a4", "--dpi", "72"),
            new Case(v -> v.withLanguage("ar"), Page.of(Paper.of(Preset.A4).with(Orientation.PORTRAIT).at(72), Template.PRINT), "--page", "a4-portrait", "--template",
                "print", "--dpi", "72"),
            new Case(v -> v.withTheme(Theme.DARK).withCamera(new Camera(LonLat.of(36.3, 33.48), 11.5)), Page.SCREEN, "--scale", "2"),
            new Case(v -> v.withVoices(List.of("sohr")), page(Preset.WIDE, Template.SLIDE).withTitle("By one voice"), "--page", "16:9", "--template", "slide", "--title",
                "By one voice", "--dpi", "72"),
            new Case(v -> v.withFilter(v.filter().with(Facet.CATEGORY, java.util.Set.of("fighting"))), page(Preset.SQUARE, Template.POSTER), "--page", "square",
                "--template", "poster", "--dpi", "72"),
            new Case(v -> v.withSelection(Selection.ofEvent("first-batch")), page(Preset.LETTER, Template.HANDOUT).hiding(Block.LEGEND).showing(Block.NOTES)
                .withNotes("Read twice"), "--page", "letter", "--hide", "legend", "--notes", "Read twice", "--dpi", "72"),
            new Case(v -> v.withMode(Mode.SINCE_START).withPlayhead(MORNING), page(Preset.CLASSIC, Template.SLIDE).showing(Block.LIST), "--page", "4:3",
                "--template", "slide", "--show", "list", "--dpi", "72"),
            new Case(v -> v.withKnownBy(Instant.parse("2018-05-20T12:00:00Z")), page(Preset.A3, Template.POSTER).withSubtitle("Known by noon"), "--page", "a3", "--template",
                "poster", "--subtitle", "Known by noon", "--dpi", "72"),
            new Case(v -> v.withCamera(new Camera(LonLat.of(38.5, 34.6), 7)), Page.of(Paper.of(Preset.SCREEN), Template.SCREEN).showing(Block.TITLE), "--show", "title",
                "--template", "screen", "--dpi", "192"));
    }

    @Test
    void tenViewsAreTheSameBytesFromTheWindowAndTheCommandLine() throws Exception {
        Text text = new Text(new Fonts());
        Exporters window = Exporters.all(new Painter(new BasemapGround(new BasemapReader().read(), () -> new WorldReader().read(), text), text));
        ViewState first = view();
        MapView map = (MapView) room.find("#map");
        for (Case c : cases()) {
            fx(() -> room.desktop.session().commit(v -> c.view().apply(first)));
            until(() -> map.shownProperty().get().visible().view().equals(view()));
            ExportRequest request = fx(() -> room.desktop.outlet().request(c.page()).orElseThrow());
            Files.writeString(folder.resolve("v.json"), ViewText.of(view()));
            for (String suffix : List.of("png", "svg")) {
                ByteArrayOutputStream seen = new ByteArrayOutputStream();
                window.of("x." + suffix).orElseThrow().write(request, seen);
                Path out = folder.resolve("x." + suffix);
                List<String> args = new ArrayList<>(List.of("export", "builtin:south-damascus-2018", "--view", folder.resolve("v.json").toString(), "--out",
                    out.toString(), "--force", "--size", request.width() + "x" + request.height()));
                args.addAll(List.of(c.options()));
                ByteArrayOutputStream said = new ByteArrayOutputStream();
                int status = Cli.run(args.toArray(String[]::new), new PrintStream(said), new PrintStream(said, true, StandardCharsets.UTF_8));
                assertEquals(0, status, () -> said.toString(StandardCharsets.UTF_8));
                assertArrayEquals(seen.toByteArray(), Files.readAllBytes(out), String.join(" ", args));
            }
        }
    }
}
