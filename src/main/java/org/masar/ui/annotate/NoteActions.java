package org.masar.ui.annotate;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Menu;
import javafx.scene.image.Image;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.masar.state.Annotation.Kind;
import org.masar.ui.control.Action;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Notice;

/** Names what people can do about annotations, for the window's menus. FX thread only. */
public final class NoteActions {
    /** Bytes of the largest image taken: beyond, files that hold annotations would be slow. */
    private static final long LARGEST = 6_000_000;
    private static final List<String> DRAW = List.of("draw-text", "draw-callout", "draw-arrow", "draw-line", "draw-pen", "draw-highlighter", "draw-rectangle",
        "draw-ellipse", "draw-polygon", "draw-number", "draw-ruler", "draw-image", "draw-blur", "draw-cover");
    private static final List<String> ORDER = List.of("order-front", "order-forward", "order-backward", "order-back");
    private static final List<String> ALIGN = List.of("align-left", "align-centre", "align-right", "align-top", "align-middle", "align-bottom");
    private final NoteDesk desk;
    private final NotePane pane;
    private final Texts texts;
    private final BooleanBinding possible;
    private final BooleanBinding chosen;

    /** Acts on the desk; images go into the pane. */
    public NoteActions(NoteDesk desk, NotePane pane, Texts texts) {
        this.desk = desk;
        this.pane = pane;
        this.texts = texts;
        possible = Bindings.createBooleanBinding(() -> desk.session().dataset() != null && !desk.session().view().isSplit(),
            desk.session().datasetProperty(), desk.session().viewProperty());
        chosen = Bindings.createBooleanBinding(() -> !desk.chosenProperty().get().isEmpty(), desk.chosenProperty());
        possible.addListener((o, was, is) -> {
            if (!is) {
                desk.openProperty().set(false);
            }
        });
    }

    /** Lists what stands in the menu itself. */
    public List<Action> actions() {
        return List.of(
            Action.of("annotate", "Shortcut+Shift+N", () -> desk.openProperty().set(!desk.openProperty().get())).when(possible).on(desk.openProperty()),
            Action.of("-30", () -> { }),
            Action.of("notes-all", desk::chooseAll).when(possible),
            Action.of("notes-duplicate", desk::duplicate).when(chosen),
            Action.of("notes-delete", desk::delete).when(chosen),
            Action.of("notes-lock", desk::toggleLock).when(chosen),
            Action.of("notes-group", desk::group).when(chosen),
            Action.of("notes-ungroup", desk::ungroup).when(chosen));
    }

    /** Makes the menus within: what can be drawn, what lies above what, what is set in line. */
    public List<Menu> menus() {
        List<Action> draw = new ArrayList<>();
        for (Kind k : Kind.values()) {
            draw.add(Action.of(DRAW.get(k.ordinal()), k == Kind.IMAGE ? this::image : () -> {
                desk.take(k);
                pane.requestFocus();
            }).when(possible));
        }
        return List.of(menu("menu.draw", draw),
            menu("menu.note-order", Arrays.stream(Arranging.Way.values()).map(w -> Action.of(ORDER.get(w.ordinal()), () -> desk.order(w)).when(chosen)).toList()),
            menu("menu.note-align", Arrays.stream(NoteDesk.Side.values()).map(s -> Action.of(ALIGN.get(s.ordinal()), () -> desk.align(s)).when(chosen)).toList()));
    }

    private Menu menu(String key, List<Action> actions) {
        Menu m = new Menu();
        m.setId(key.replace('.', '-'));
        m.textProperty().bind(texts.bind(key));
        actions.forEach(a -> m.getItems().add(a.item(texts)));
        return m;
    }

    /** Asks for an image and puts it into the middle; says so where it cannot be taken. */
    public void image() {
        Window owner = pane.getScene().getWindow();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("annotate.image-title"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("annotate.images"), "*.png", "*.jpg", "*.jpeg", "*.PNG", "*.JPG", "*.JPEG"));
        File file = chooser.showOpenDialog(owner);
        if (file != null) {
            desk.openProperty().set(true);
            take(file);
        }
    }

    private void take(File file) {
        desk.session().work().run("note-image", () -> {
            if (Files.size(file.toPath()) > LARGEST) {
                throw new IOException(file.getName() + ": > " + LARGEST / 1_000_000 + " MB");
            }
            byte[] bytes = Files.readAllBytes(file.toPath());
            String kind = bytes.length > 3 && (bytes[0] & 255) == 0x89 && bytes[1] == 'P' ? "png" : bytes.length > 3 && (bytes[0] & 255) == 0xff ? "jpeg" : null;
            Image image = new Image(new java.io.ByteArrayInputStream(bytes));
            if (kind == null || image.isError()) {
                throw new IOException(file.getName());
            }
            return new Taken("data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes), image.getWidth(), image.getHeight());
        }, t -> pane.putImage(t.data, t.width, t.height),
            e -> desk.session().noticeProperty().set(Notice.of("notice.no-image", String.valueOf(e.getMessage()))));
    }

    private record Taken(String data, double width, double height) {
    }
}
