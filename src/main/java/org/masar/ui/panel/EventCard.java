package org.masar.ui.panel;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.masar.model.Dataset;
import org.masar.state.Selection;
import org.masar.ui.control.Clip;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;
import org.masar.view.Visible;

/**
 * Says everything about what is selected: an event, a place or a voice; with nothing selected it introduces the dataset. At its foot
 * stand the way back and what can be copied.
 */
public final class EventCard extends BorderPane {
    private final Session session;
    private final Texts texts;
    private final Consumer<String> browser;
    private final Links links;
    private final VBox card = new VBox();
    private final ScrollPane scroll = new ScrollPane(card);
    private final MenuButton copy = new MenuButton();
    private Page page;
    private Object shown;

    /** Follows the session; {@code browser} opens a web address that was clicked. */
    public EventCard(Session session, Texts texts, Consumer<String> browser) {
        this.session = session;
        this.texts = texts;
        this.browser = browser;
        this.links = new Links(session, texts);
        setId("event-card");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.accessibleTextProperty().bind(texts.bind("tab.card"));
        card.getStyleClass().add("card");
        setCenter(scroll);
        setBottom(foot());
        session.visibleProperty().addListener(o -> show());
        session.settingsProperty().addListener(o -> show());
        show();
    }

    private HBox foot() {
        Button back = new Button();
        back.setId("card-back");
        back.getStyleClass().add("flat");
        back.setGraphic(new Icon(Icon.Figure.BACK, 16));
        back.textProperty().bind(texts.bind("action.back"));
        back.disableProperty().bind(session.canGoBackProperty().not());
        back.setOnAction(e -> session.back());
        copy.setId("card-copy");
        copy.getStyleClass().add("flat");
        copy.setGraphic(new Icon(Icon.Figure.COPY, 16));
        copy.textProperty().bind(texts.bind("cite.copy"));
        MenuItem whole = item("card", "cite.card", () -> page.text());
        copy.getItems().addAll(whole, new SeparatorMenuItem());
        References.styles().forEach(style -> copy.getItems().add(item(style, "cite.menu." + style,
            () -> new References(session.dataset(), texts).of(page.sources(), style))));
        copy.setOnShowing(e -> whole.setDisable(page.text().isEmpty()));
        HBox foot = CardParts.line(4, back, CardParts.gap(), copy);
        foot.getStyleClass().add("card-foot");
        return foot;
    }

    private MenuItem item(String id, String key, java.util.function.Supplier<String> text) {
        MenuItem item = new MenuItem();
        item.setId("copy-" + id);
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(e -> Clip.put(text.get()));
        return item;
    }

    /** Gives what the card says as plain text, with every claim's voice and source; empty with nothing selected. */
    public String text() {
        return page == null ? "" : page.text();
    }

    /** Takes the keyboard; Tab goes on into what the card says. */
    public void enter() {
        scroll.requestFocus();
    }

    private void show() {
        Visible v = session.visible();
        if (v == null) {
            return;
        }
        Object now = List.of(v.told(), v.view().selection(), session.settings());
        if (!Objects.equals(now, shown)) {
            boolean within = focusWithin();
            shown = now;
            page = page(v);
            card.getChildren().setAll(page.nodes());
            scroll.setVvalue(0);
            if (within) {
                enter(); // what had the keyboard is gone; the next Tab goes into what came
            }
        }
        page.follow(v);
    }

    private boolean focusWithin() {
        Node n = getScene() == null ? null : getScene().getFocusOwner();
        while (n != null && n != card) {
            n = n.getParent();
        }
        return n != null;
    }

    private Page page(Visible v) {
        Dataset d = v.dataset();
        Selection s = v.view().selection();
        if (s.event() != null && d.number(s.event()).isPresent()) {
            return new EventPage(v, d.number(s.event()).orElseThrow(), texts, links, browser);
        }
        if (s.place() != null && d.place(s.place()).isPresent()) {
            return new PlacePage(v.told(), d.place(s.place()).orElseThrow(), texts, links);
        }
        if (s.voice() != null && d.voice(s.voice()).isPresent()) {
            return new VoicePage(session, v.told(), d.voice(s.voice()).orElseThrow(), texts, links, browser);
        }
        return new StartPage(d, texts, links);
    }
}
