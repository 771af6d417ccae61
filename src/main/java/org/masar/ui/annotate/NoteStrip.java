package org.masar.ui.annotate;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.masar.draw.Look;
import org.masar.draw.Looks;
import org.masar.draw.note.Palette;
import org.masar.state.Annotation.Kind;
import org.masar.state.Dash;
import org.masar.state.Fill;
import org.masar.state.Ink;
import org.masar.state.NoteStyle;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Segments;
import org.masar.ui.control.Texts;

/** Offers tools and styles while people draw, below the top bar; wraps where the window is narrow. FX thread only. */
public final class NoteStrip extends FlowPane {
    private static final List<Double> WIDTHS = List.of(1.0, 2.0, 2.5, 4.0, 6.0, 10.0, 18.0, 28.0), SIZES = List.of(11.0, 13.0, 15.0, 18.0, 24.0, 32.0, 48.0, 72.0);
    private final NoteDesk desk;
    private final Texts texts;

    /**
     * Follows the desk.
     *
     * @param image asks for an image and puts it in
     */
    public NoteStrip(NoteDesk desk, Texts texts, Runnable image) {
        this.desk = desk;
        this.texts = texts;
        setId("annotate-strip");
        getStyleClass().add("annotate-strip");
        HBox tools = row();
        tools.getChildren().add(tool(null, image));
        for (Kind k : Kind.values()) {
            tools.getChildren().add(tool(k, image));
        }
        HBox inks = row();
        for (Ink i : Ink.values()) {
            inks.getChildren().add(ink(i));
        }
        Segments<Hold> hold = new Segments<>("annotate-hold.", List.of(Hold.values()), h -> h.name().toLowerCase(Locale.ROOT), texts, desk::holdTo);
        Runnable mark = () -> hold.mark(desk.selected().isEmpty() ? desk.holdProperty().get() : NoteMoves.hold(desk.selected().get(0)));
        follow(mark);
        desk.holdProperty().addListener(o -> mark.run());
        Button list = new Button();
        name(list, "annotate-list");
        list.textProperty().bind(texts.bind("annotate.list"));
        list.setOnAction(e -> new NoteList(desk, texts).show(list));
        Button done = new Button();
        name(done, "annotate-done");
        done.textProperty().bind(texts.bind("annotate.done"));
        done.setOnAction(e -> desk.openProperty().set(false));
        getChildren().addAll(tools, inks,
            choice("annotate-line", WIDTHS, w -> texts.get("annotate.px", w), NoteStyle::line, w -> desk.restyle(s -> s.lined(w))),
            choice("annotate-dash", List.of(Dash.values()), d -> texts.get("annotate-dash." + d.word()), NoteStyle::dash, d -> desk.restyle(s -> s.with(d))),
            choice("annotate-fill", List.of(Fill.values()), f -> texts.get("annotate-fill." + f.word()), NoteStyle::fill, f -> desk.restyle(s -> s.with(f))),
            choice("annotate-size", SIZES, w -> texts.get("annotate.px", w), NoteStyle::size, w -> desk.restyle(s -> s.sized(w))), bold(), hold,
            when(), list, done);
    }

    private static HBox row() {
        HBox row = new HBox(1);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void follow(Runnable change) {
        desk.chosenProperty().addListener(o -> change.run());
        desk.toolProperty().addListener(o -> change.run());
        desk.session().notebookProperty().addListener(o -> change.run());
        desk.session().settingsProperty().addListener(o -> change.run());
        change.run();
    }

    private void name(javafx.scene.control.ButtonBase b, String key) {
        b.setId(key.replace('.', '-'));
        b.getStyleClass().add("flat");
        String tipKey = key.contains(".") ? key + ".tip" : "annotate-tip." + key.substring("annotate-".length());
        b.accessibleTextProperty().bind(texts.bind(tipKey));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind(tipKey));
        b.setTooltip(tip);
        b.setMinWidth(Region.USE_PREF_SIZE);
    }

    private ToggleButton tool(Kind k, Runnable image) {
        ToggleButton b = new ToggleButton(null, new Icon(k == null ? Icon.Figure.SELECT : Icon.Figure.valueOf("DRAW_" + k.name())));
        name(b, "annotate-tool." + (k == null ? "select" : k.word()));
        b.setOnAction(e -> {
            if (k == Kind.IMAGE) {
                b.setSelected(false);
                image.run();
            } else {
                b.setSelected(true);
                desk.toolProperty().set(k);
                focusPane();
            }
        });
        follow(() -> b.setSelected(desk.toolProperty().get() == k));
        return b;
    }

    /** Gives the keyboard to what is drawn on. */
    private void focusPane() {
        Node pane = getScene() == null ? null : getScene().lookup("#annotations");
        if (pane != null) {
            pane.requestFocus();
        }
    }

    private ToggleButton ink(Ink i) {
        Circle dot = new Circle(8);
        dot.getStyleClass().add("annotate-ink");
        ToggleButton b = new ToggleButton(null, dot);
        name(b, "annotate-ink." + i.word());
        b.setOnAction(e -> desk.restyle(s -> s.with(i)));
        follow(() -> {
            Look look = Looks.of(desk.session().settings().theme());
            dot.setStyle(String.format(Locale.ROOT, "-fx-fill: #%06x;", Palette.rgb(i, look)));
            b.setSelected(desk.style().ink() == i);
        });
        return b;
    }

    private ToggleButton bold() {
        ToggleButton b = new ToggleButton();
        name(b, "annotate-bold");
        b.textProperty().bind(texts.bind("annotate.bold"));
        b.setOnAction(e -> desk.restyle(s -> s.with(b.isSelected() ? NoteStyle.Heft.BOLD : NoteStyle.Heft.REGULAR)));
        follow(() -> b.setSelected(desk.style().weight() == NoteStyle.Heft.BOLD));
        return b;
    }

    private <T> MenuButton choice(String key, List<T> choices, Function<T, String> words, Function<NoteStyle, T> now, Consumer<T> choose) {
        MenuButton b = new MenuButton();
        name(b, key);
        follow(() -> {
            T is = now.apply(desk.style());
            b.setText(texts.get("annotate." + key.substring("annotate-".length()), words.apply(is)));
            b.getItems().setAll(choices.stream().map(c -> {
                RadioMenuItem item = new RadioMenuItem(words.apply(c));
                item.setSelected(c.equals(is));
                item.setOnAction(e -> choose.accept(c));
                return item;
            }).toList());
        });
        return b;
    }

    private MenuButton when() {
        MenuButton b = new MenuButton();
        name(b, "annotate-when");
        follow(() -> {
            boolean always = desk.selected().stream().allMatch(a -> a.when() == null);
            b.setText(texts.get(always ? "annotate-when.always" : "annotate-when.span"));
            b.setDisable(desk.selected().isEmpty());
            b.getItems().setAll(java.util.Arrays.stream(NoteDesk.When.values()).map(w -> {
                javafx.scene.control.MenuItem item = new javafx.scene.control.MenuItem(texts.get("annotate-when." + w.name().toLowerCase(Locale.ROOT).replace('_', '-')));
                item.setDisable(w != NoteDesk.When.ALWAYS && NoteDesk.span(desk.session().view(), w).isEmpty());
                item.setOnAction(e -> desk.show(w));
                return item;
            }).toList());
        });
        desk.session().viewProperty().addListener(o -> {
            if (desk.openProperty().get()) {
                for (NoteDesk.When w : NoteDesk.When.values()) {
                    b.getItems().get(w.ordinal()).setDisable(w != NoteDesk.When.ALWAYS && NoteDesk.span(desk.session().view(), w).isEmpty());
                }
            }
        });
        return b;
    }
}
