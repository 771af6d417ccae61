package org.masar.ui.find;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.state.Facet;
import org.masar.state.Filter;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Latest;
import org.masar.ui.session.Session;
import org.masar.view.Counts;
import org.masar.view.Visible;

/**
 * Offers every choice by which events can be kept, each with how many would show, and a field for expressions. Counts follow time, voices
 * and the other choices; they are found in the background while the panel is in the window, where only the latest question is answered.
 */
public final class FilterPanel extends VBox {
    private final Session session;
    private final Texts texts;
    private final Label count = new Label();
    private final Button clear = new Button();
    private final Map<Facet, FacetSection> sections = new EnumMap<>(Facet.class);
    private final ScrollPane scroll = new ScrollPane();
    private final Latest<Counts> counting;
    private Visible asked;
    private boolean opening;

    /** Follows the session; {@code close} takes the panel out of the window. */
    public FilterPanel(Session session, Texts texts, Runnable close) {
        this.session = session;
        this.texts = texts;
        this.counting = new Latest<>(session.work(), "counts");
        setId("filter-panel");
        getStyleClass().add("panel");
        Label title = new Label();
        title.textProperty().bind(texts.bind("filter.title"));
        title.getStyleClass().add("panel-title");
        count.setId("filter-count");
        count.getStyleClass().add("muted");
        count.setMinWidth(0);
        HBox.setHgrow(count, Priority.ALWAYS);
        count.setMaxWidth(Double.MAX_VALUE);
        clear.setId("filter-clear");
        clear.getStyleClass().addAll("flat", "accent-text");
        clear.textProperty().bind(texts.bind("filter.clear"));
        clear.setMinWidth(Region.USE_PREF_SIZE);
        clear.setOnAction(e -> session.commit(v -> v.withFilter(Filter.NONE)));
        Button shut = new Button(null, new Icon(Icon.Figure.CLOSE, 14));
        shut.setId("filter-close");
        shut.getStyleClass().add("flat");
        shut.accessibleTextProperty().bind(texts.bind("filter.close"));
        shut.setTooltip(new Tooltip());
        shut.getTooltip().textProperty().bind(texts.bind("filter.close"));
        shut.setOnAction(e -> close.run());
        HBox head = new HBox(title, count, clear, shut);
        head.getStyleClass().add("panel-head");
        VBox all = new VBox();
        all.getStyleClass().add("filter-sections");
        for (Facet f : Facet.values()) {
            FacetSection s = new FacetSection(f, session, texts);
            sections.put(f, s);
            all.getChildren().add(s);
        }
        Label expression = new Label();
        expression.textProperty().bind(texts.bind("where.title"));
        expression.getStyleClass().add("popover-head");
        all.getChildren().addAll(expression, new WhereField(session, texts));
        scroll.setContent(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("filter-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, scroll);
        addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        session.visibleProperty().addListener(o -> ask());
        session.settingsProperty().addListener(o -> again());
        sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                again();
            }
        });
    }

    /** Puts the focus on the first choice, as soon as there is one. */
    public void open() {
        Optional<Node> first = sections.values().stream().flatMap(s -> s.first().stream()).findFirst();
        opening = first.isEmpty();
        first.ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
    }

    private void again() {
        asked = null;
        sections.values().forEach(FacetSection::forget);
        ask();
    }

    private void ask() {
        Visible v = session.visible();
        if (getScene() == null || v == null) {
            return;
        }
        count.setText(texts.get("list.count", v.count(), v.total()));
        clear.setDisable(v.view().filter().isEmpty());
        if (asked != null && asked.told() == v.told() && asked.answers(v.view())) {
            return;
        }
        asked = v;
        counting.wish(() -> Counts.of(v), counts -> {
            if (getScene() != null && session.dataset() == v.dataset()) {
                sections.values().forEach(s -> s.show(v.dataset(), counts));
                if (opening) {
                    open();
                }
            }
        });
    }
}
