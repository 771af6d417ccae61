package org.masar.ui.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.masar.export.Each;
import org.masar.state.Block;
import org.masar.state.Length;
import org.masar.state.Orientation;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
import org.masar.state.Template;
import org.masar.ui.control.Texts;

/** Offers all that can be chosen about a page. FX thread only. */
final class PageControls extends VBox {
    private static final List<Integer> SHEET_DPI = List.of(150, 200, 300, 600), SCREEN_DPI = List.of(96, 192, 288, 384);
    private final Texts texts;
    private final ObjectProperty<Choice> choice;
    private final List<Runnable> shown = new ArrayList<>();
    private boolean showing;

    /**
     * Shows and changes the choice.
     *
     * @param formats suffixes; empty where nothing is written, as for printing
     * @param eaches  what several pages may be made of; empty where there is only one page
     */
    PageControls(Texts texts, ObjectProperty<Choice> choice, List<String> formats, List<Each> eaches) {
        super(10);
        this.texts = texts;
        this.choice = choice;
        setId("page-controls");
        GridPane grid = new GridPane();
        grid.setHgap(10);
        grid.setVgap(8);
        if (!formats.isEmpty()) {
            row(grid, "page.format", box("page-format", formats, s -> texts.get("export." + s), Choice::format, s -> set(choice.get().with(s))));
        }
        row(grid, "page.template", box("page-template", List.of(Template.values()), t -> texts.get("page.template." + t.word()),
            c -> c.page().template(), t -> page(Turns.template(now(), t))));
        row(grid, "page.size", box("page-size", List.of(Preset.values()), p -> texts.get("page.size." + p.name().toLowerCase(java.util.Locale.ROOT)),
            c -> c.page().paper().preset(), p -> page(Turns.size(now(), p))));
        row(grid, "page.own", own());
        row(grid, "page.orientation", box("page-orientation", List.of(Orientation.values()), o -> texts.get("page.orientation." + o.word()),
            c -> c.page().paper().orientation(), o -> page(now().with(now().paper().with(o)).tidied())));
        row(grid, "page.dpi", dpi());
        if (!eaches.isEmpty()) {
            List<String> words = new ArrayList<>(List.of(""));
            eaches.forEach(e -> words.add(e.word()));
            row(grid, "page.each", box("page-each", words, w -> texts.get(w.isEmpty() ? "page.each.one" : "page.each." + w),
                c -> c.each() == null ? "" : c.each().word(), w -> set(choice.get().with(w.isEmpty() ? (Each) null : Each.of(w)))));
        }
        row(grid, "page.title", line(new TextField(), "page-title", Page::title, Page::withTitle));
        row(grid, "page.subtitle", line(new TextField(), "page-subtitle", Page::subtitle, Page::withSubtitle));
        TextArea notes = new TextArea();
        notes.setPrefRowCount(2);
        notes.setPrefColumnCount(12);
        notes.setWrapText(true);
        row(grid, "page.notes", line(notes, "page-notes", Page::notes, Page::withNotes));
        getChildren().addAll(grid, blocks());
        choice.addListener(o -> show());
        show();
    }

    private Page now() {
        return choice.get().page();
    }

    private void page(Page p) {
        set(choice.get().with(p));
    }

    private void set(Choice c) {
        if (!showing) {
            choice.set(c);
        }
    }

    /** Brings all controls in step with the choice; what they tell of that themselves is no wish. */
    private void show() {
        showing = true;
        shown.forEach(Runnable::run);
        showing = false;
    }

    private void row(GridPane grid, String key, Node control) {
        Label label = new Label(texts.get(key));
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        label.visibleProperty().bind(control.visibleProperty());
        label.managedProperty().bind(control.visibleProperty());
        control.managedProperty().bind(control.visibleProperty());
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private <T> ComboBox<T> box(String id, List<T> values, Function<T, String> words, Function<Choice, T> get, Consumer<T> put) {
        ComboBox<T> b = new ComboBox<>();
        b.setId(id);
        b.getItems().setAll(values);
        b.setMaxWidth(Double.MAX_VALUE);
        b.setConverter(new StringConverter<>() {
            @Override
            public String toString(T t) {
                return t == null ? "" : words.apply(t);
            }

            @Override
            public T fromString(String s) {
                return null;
            }
        });
        b.valueProperty().addListener((o, was, is) -> {
            if (is != null && !showing) {
                put.accept(is);
            }
        });
        shown.add(() -> b.setValue(get.apply(choice.get())));
        return b;
    }

    private ComboBox<Integer> dpi() {
        ComboBox<Integer> b = box("page-dpi", SHEET_DPI, this::dots, c -> c.page().paper().dpi(), d -> page(now().with(now().paper().at(d))));
        shown.add(() -> {
            boolean pixels = now().paper().preset() != Preset.OWN ? !now().paper().preset().isSheet() : now().paper().unit() == Length.PIXEL;
            List<Integer> offered = new ArrayList<>(pixels ? SCREEN_DPI : SHEET_DPI);
            if (!offered.contains(now().paper().dpi())) {
                offered.add(now().paper().dpi());
            }
            if (!b.getItems().equals(offered)) {
                b.getItems().setAll(offered);
            }
            b.setValue(now().paper().dpi());
            String f = choice.get().format();
            b.setVisible(f.equals("png") || f.equals("jpg"));
        });
        return b;
    }

    private String dots(int dpi) {
        return SCREEN_DPI.contains(dpi) && dpi != 600 ? texts.get("page.times", dpi / 96) : texts.get("page.dots", dpi);
    }

    private HBox own() {
        TextField width = new TextField(), height = new TextField();
        width.setId("page-width");
        height.setId("page-height");
        width.setPrefColumnCount(5);
        height.setPrefColumnCount(5);
        width.setAccessibleText(texts.get("page.width"));
        height.setAccessibleText(texts.get("page.height"));
        ComboBox<Length> unit = new ComboBox<>();
        unit.setId("page-unit");
        unit.getItems().setAll(Length.values());
        unit.setAccessibleText(texts.get("page.unit"));
        unit.setConverter(new StringConverter<>() {
            @Override
            public String toString(Length l) {
                return l == null ? "" : texts.get("page.unit." + l.word());
            }

            @Override
            public Length fromString(String s) {
                return null;
            }
        });
        HBox box = new HBox(6, width, new Label("\u00d7"), height, unit);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Runnable put = () -> {
            if (!showing && now().paper().preset() == Preset.OWN && unit.getValue() != null) {
                try {
                    Paper p = Paper.of(Double.parseDouble(western(width.getText())), Double.parseDouble(western(height.getText())), unit.getValue());
                    width.getStyleClass().remove("wrong");
                    height.getStyleClass().remove("wrong");
                    page(now().with(p.at(now().paper().dpi())).tidied());
                } catch (IllegalArgumentException half) {
                    width.getStyleClass().add("wrong");
                    height.getStyleClass().add("wrong");
                }
            }
        };
        width.textProperty().addListener(o -> put.run());
        height.textProperty().addListener(o -> put.run());
        unit.valueProperty().addListener(o -> put.run());
        shown.add(() -> {
            Paper p = now().paper();
            box.setVisible(p.preset() == Preset.OWN);
            if (p.preset() == Preset.OWN && !width.isFocused() && !height.isFocused()) {
                width.setText(Turns.plain(p.width()));
                height.setText(Turns.plain(p.height()));
                unit.setValue(p.unit());
            }
        });
        return box;
    }

    private static String western(String typed) {
        StringBuilder b = new StringBuilder();
        typed.strip().chars().forEach(c -> b.append(c >= '\u0660' && c <= '\u0669' ? (char) (c - '\u0660' + '0') : c == ',' || c == '\u066b' ? '.' : (char) c));
        return b.toString();
    }

    private <T extends TextInputControl> T line(T field, String id, Function<Page, String> get, java.util.function.BiFunction<Page, String, Page> with) {
        field.setId(id);
        field.textProperty().addListener((o, was, is) -> {
            if (!showing) {
                try {
                    page(with.apply(now(), is));
                } catch (IllegalArgumentException tooLong) {
                    field.setText(was);
                }
            }
        });
        shown.add(() -> {
            if (!field.getText().equals(get.apply(now()))) {
                field.setText(get.apply(now()));
            }
        });
        return field;
    }

    private VBox blocks() {
        Label head = new Label(texts.get("page.blocks"));
        head.getStyleClass().add("strong");
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(5);
        List<Block> offered = Arrays.stream(Block.values()).filter(b -> b != Block.MAP).toList();
        for (int i = 0; i < offered.size(); i++) {
            Block b = offered.get(i);
            CheckBox box = new CheckBox(texts.get("page.block." + b.word()));
            box.setId("block-" + b.word());
            box.setDisable(b == Block.CREDITS);
            box.setOnAction(e -> page(box.isSelected() ? now().showing(b) : now().hiding(b)));
            shown.add(() -> box.setSelected(now().shows(b)));
            grid.add(box, i % 2, i / 2);
        }
        return new VBox(5, head, grid);
    }
}
