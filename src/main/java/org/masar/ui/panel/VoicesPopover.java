package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.masar.model.Dataset;
import org.masar.model.Voice;
import org.masar.state.ViewState;
import org.masar.ui.control.Action;
import org.masar.ui.control.Popover;
import org.masar.ui.control.Tellings;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/** Lets the user choose by whom everything is told: all voices, some, or one beside another. FX thread only. */
public final class VoicesPopover {
    private static final double WIDTH = 340;
    /** Beyond so many events it is not counted how many each voice speaks of. */
    private static final int COUNTED = 5_000;

    private final Session session;
    private final Texts texts;
    private final List<Action> actions;
    private final Popover popover;
    private List<Object> shown = List.of();

    /** Offers the dataset's voices, and the actions given below them. */
    public VoicesPopover(Session session, Texts texts, List<Action> actions) {
        this.session = session;
        this.texts = texts;
        this.actions = List.copyOf(actions);
        popover = new Popover("voices-choice", WIDTH, texts);
        session.viewProperty().addListener(o -> refresh());
    }

    /** Opens below a node, or closes where it is open. */
    public void show(Node above) {
        if (popover.isShowing() || session.dataset() == null) {
            popover.hide();
            return;
        }
        shown = List.of();
        fill();
        popover.show(above, Side.BOTTOM);
        popover.content().lookupAll(".check-box, .radio-button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    private void refresh() {
        if (popover.isShowing()) {
            fill();
        }
    }

    private void fill() {
        ViewState v = session.view();
        List<Object> now = List.of(session.dataset(), v.voices(), v.beside(), session.settings());
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        List<Node> rows = new ArrayList<>();
        rows.add(head(texts.get(v.isSplit() ? "voices.side-by-side" : "voices.told-by")));
        if (session.dataset().voices().isEmpty()) {
            rows.add(new Label(texts.get("voices.none")));
        } else {
            rows.add(v.isSplit() ? pairs(v) : choices(v));
        }
        for (Action a : actions) {
            Button b = new Button(texts.get(a.id().equals("side-by-side") && v.isSplit() ? "voices.one-map" : a.textKey()));
            b.setId("voices-" + a.id());
            b.getStyleClass().add("flat");
            b.setMaxWidth(Double.MAX_VALUE);
            b.setDisable(a.enabled() != null && !a.enabled().get());
            b.setOnAction(e -> {
                if (!a.id().equals("side-by-side")) {
                    popover.hide();
                }
                a.run().run();
            });
            rows.add(b);
        }
        popover.refill(rows);
    }

    /** Lists the voices, each to be chosen or not; none chosen means all. */
    private Node choices(ViewState v) {
        GridPane grid = grid();
        CheckBox all = new CheckBox(texts.get("voices.all"));
        all.setId("voice-all");
        all.setSelected(v.voices().isEmpty());
        all.setOnAction(e -> {
            all.setSelected(true);
            session.commit(x -> x.withVoices(List.of()));
        });
        grid.addRow(0, all);
        int row = 1;
        for (Voice voice : session.dataset().voices()) {
            CheckBox box = new CheckBox(name(voice));
            box.setMnemonicParsing(false);
            box.setId("voice-" + voice.id());
            box.setSelected(v.voices().contains(voice.id()));
            box.setOnAction(e -> session.commit(x -> Tellings.toggled(x, session.dataset(), voice.id())));
            grid.addRow(row++, box, side(voice), count(voice));
        }
        return grid;
    }

    /** Lists the voices, one to be chosen for each of the two maps. */
    private Node pairs(ViewState v) {
        GridPane grid = grid();
        ToggleGroup first = new ToggleGroup(), second = new ToggleGroup();
        grid.add(head(texts.get("voices.first")), 1, 0);
        grid.add(head(texts.get("voices.second")), 2, 0);
        int row = 1;
        List<String> ones = v.first().voices(), twos = v.second().voices();
        for (Voice voice : session.dataset().voices()) {
            String id = voice.id();
            Label name = new Label(name(voice));
            grid.add(new HBox(8, name, side(voice)), 0, row);
            grid.add(radio(first, "voice-first-" + id, "voices.on-first", voice, ones.contains(id),
                () -> session.commit(x -> Tellings.facing(x, id, twos.contains(id) ? ones.get(0) : twos.get(0)))), 1, row);
            grid.add(radio(second, "voice-second-" + id, "voices.on-second", voice, twos.contains(id),
                () -> session.commit(x -> Tellings.facing(x, ones.contains(id) ? twos.get(0) : ones.get(0), id))), 2, row++);
        }
        return grid;
    }

    private RadioButton radio(ToggleGroup group, String id, String key, Voice voice, boolean on, Runnable choose) {
        RadioButton b = new RadioButton();
        b.setId(id);
        b.setToggleGroup(group);
        b.setSelected(on);
        b.setAccessibleText(texts.get(key, name(voice)));
        b.setOnAction(e -> choose.run());
        GridPane.setHalignment(b, HPos.CENTER);
        return b;
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("voices-grid");
        ColumnConstraints first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        return grid;
    }

    private Label head(String text) {
        Label l = new Label(text);
        l.getStyleClass().add("popover-head");
        l.setMinWidth(Region.USE_PREF_SIZE);
        return l;
    }

    private String name(Voice v) {
        return v.label().isEmpty() ? v.id() : v.label().in(texts.language());
    }

    private Label side(Voice v) {
        Label l = new Label(v.side() == null ? "" : texts.orElse("side." + v.side().replace(' ', '-'), v.side()));
        l.getStyleClass().addAll("muted", "small");
        l.setAlignment(Pos.BASELINE_LEFT);
        return l;
    }

    private Label count(Voice v) {
        Dataset d = session.dataset();
        Label l = new Label(d.events().size() > COUNTED ? "" : texts.get("voices.events", Tellings.events(d, v.id())));
        l.getStyleClass().addAll("muted", "small");
        l.setMinWidth(Region.USE_PREF_SIZE);
        return l;
    }
}
