package org.masar.ui.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.ui.control.Action;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Session;
import org.masar.view.Compared;

/**
 * Shows where the accounts of the dataset differ. Follows what was known by the view's moment; which voices have a column is chosen here.
 * Made when it is opened. FX thread only.
 */
public final class CompareView extends VBox {
    private final Session session;
    private final Texts texts;
    private final Runnable close;
    private final CompareTable table;
    private final Paragraph about = new Paragraph("", "muted");
    private final MenuButton voices = new MenuButton();
    private final Set<String> hidden = new HashSet<>();
    private final InvalidationListener follow = o -> show();
    private List<Object> shown = List.of();

    /** Follows the session; {@code actions} stand at its head, {@code close} puts it away. */
    public CompareView(Session session, Texts texts, List<Action> actions, Runnable close) {
        this.session = session;
        this.texts = texts;
        this.close = close;
        setId("compare");
        table = new CompareTable(texts, this::go);
        Label title = new Label();
        title.textProperty().bind(texts.bind("compare.title"));
        title.getStyleClass().add("page-title");
        VBox words = new VBox(title, about);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(200);
        voices.setId("compare-voices");
        voices.setGraphic(new Icon(Icon.Figure.EYE));
        HBox head = new HBox(8, words, voices);
        actions.forEach(a -> head.getChildren().add(button(a)));
        Button back = new Button(null, new Icon(Icon.Figure.CLOSE));
        back.setId("compare-close");
        back.getStyleClass().add("flat");
        back.accessibleTextProperty().bind(texts.bind("compare.close"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind("compare.close"));
        back.setTooltip(tip);
        back.setOnAction(e -> close.run());
        head.getChildren().add(back);
        head.getStyleClass().add("compare-title");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(head, table, signs());
        session.viewProperty().addListener(new WeakInvalidationListener(follow));
        session.datasetProperty().addListener(new WeakInvalidationListener(follow));
        session.settingsProperty().addListener(new WeakInvalidationListener(follow));
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        show();
    }

    private Button button(Action a) {
        Button b = new Button(null, new Icon(Icon.Figure.SAVE));
        b.setId(a.id());
        b.textProperty().bind(texts.bind(a.textKey() + ".short"));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind(a.textKey()));
        b.setTooltip(tip);
        b.setMinWidth(Region.USE_PREF_SIZE);
        b.setOnAction(e -> a.run().run());
        return b;
    }

    /** Explains the signs below the table. */
    private Node signs() {
        HBox signs = new HBox(16);
        signs.getStyleClass().add("compare-signs");
        for (Stance s : List.of(Stance.REPORTS, Stance.CONFIRMS, Stance.DOUBTS, Stance.DENIES)) {
            Label l = new Label(null, new Icon(Icon.Figure.valueOf(s.name()), 16));
            l.textProperty().bind(texts.bind("stance." + s.name().toLowerCase(java.util.Locale.ROOT)));
            signs.getChildren().add(l);
        }
        Region hatch = new Region();
        hatch.getStyleClass().addAll("silent", "sample");
        Label none = new Label(null, hatch);
        none.textProperty().bind(texts.bind("compare.silent-voice"));
        signs.getChildren().add(none);
        return signs;
    }

    private void show() {
        Dataset d = session.dataset();
        List<Object> now = java.util.Arrays.asList(d, session.view().knownBy(), session.settings(), Set.copyOf(hidden));
        if (d == null || now.equals(shown)) {
            return;
        }
        boolean other = shown.isEmpty() || shown.get(0) != d;
        shown = now;
        Compared all = Compared.of(d, session.view().knownBy());
        if (other) {
            hidden.clear();
        }
        List<String> ids = all.voices().stream().map(Voice::id).filter(v -> !hidden.contains(v)).toList();
        table.show(d, all.among(ids));
        offer(all, ids.size());
        String counts = texts.get("compare.counts", all.rows().size(), ids.size(), all.voices().size());
        about.setText(session.view().knownBy() == null ? counts
            : counts + " " + texts.get("compare.known", new Times(texts, d.zone()).moment(Interval.of(session.view().knownBy(), session.view().knownBy().plusSeconds(60)))));
    }

    private void offer(Compared all, int count) {
        voices.setText(texts.get("compare.voices", count));
        List<CheckMenuItem> items = new ArrayList<>();
        for (Voice v : all.voices()) {
            CheckMenuItem item = new CheckMenuItem(table.words().name(v));
            item.setMnemonicParsing(false);
            item.setId("compare-voice-" + v.id());
            item.setSelected(!hidden.contains(v.id()));
            item.setOnAction(e -> {
                boolean last = !item.isSelected() && hidden.size() + 1 >= all.voices().size();
                if (last) {
                    item.setSelected(true);
                } else if (!hidden.remove(v.id())) {
                    hidden.add(v.id());
                }
                show();
            });
            items.add(item);
        }
        voices.getItems().setAll(items);
    }

    /** Gives the table that is shown; empty before a dataset is open. */
    public Optional<Compared> compared() {
        return Optional.ofNullable(table.compared());
    }

    /** Gives what is shown as rows of text, the head first. */
    public List<List<String>> rows() {
        return table.compared() == null ? List.of() : table.words().rows(table.compared());
    }

    /** Takes the keyboard. */
    public void take() {
        table.take();
    }

    /** Goes to the event of what was chosen and the moment at which the voice tells it, and puts the table away. */
    private void go(Spot s) {
        Compared.Row row = table.compared().rows().get(s.row());
        Optional<Compared.Answer> answer = s.column() < 0 || row.cells().get(s.column()).silent() ? Optional.empty()
            : Optional.of(row.cells().get(s.column()).answers().get(s.answer()));
        Going.to(session.dataset(), row.question(), answer).ifPresent(to -> {
            close.run();
            session.commit(to::of);
        });
    }
}
