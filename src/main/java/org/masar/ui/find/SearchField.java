package org.masar.ui.find;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.masar.model.Dataset;
import org.masar.search.Found;
import org.masar.search.Hit;
import org.masar.search.SearchIndex;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/**
 * Finds as one types, and jumps to what is chosen. The index is made in the background when the field is first used; while it is made, the
 * latest input waits for it. Escape empties the field, and once more goes back to where one was.
 */
public final class SearchField extends StackPane {
    private static final int EVENTS = 40, NAMES = 6;
    private static final double WIDTH = 400, FIELD = 228;

    private final Session session;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Suggestions<SearchRow> results;
    private SearchIndex index;
    private Node before;

    /** Searches the session's dataset. */
    public SearchField(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        getStyleClass().add("search-field");
        setMinWidth(120);
        setPrefWidth(FIELD);
        setMaxWidth(FIELD);
        field.setId("search");
        field.promptTextProperty().bind(texts.bind("search.prompt"));
        field.accessibleTextProperty().bind(texts.bind("search.prompt"));
        Icon lens = new Icon(Icon.Figure.SEARCH, 16);
        lens.getStyleClass().add("muted-icon");
        StackPane.setAlignment(lens, Pos.CENTER_LEFT);
        StackPane.setMargin(lens, new Insets(0, 0, 0, 9));
        getChildren().addAll(field, lens);
        SearchRows rows = new SearchRows(session, texts);
        results = new Suggestions<>(field, texts, "search-results", WIDTH, rows::node, SearchRow::choosable, this::take);
        field.textProperty().addListener(o -> search());
        field.focusedProperty().addListener((o, was, is) -> {
            if (is) {
                search();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leave();
                e.consume();
            } else if (e.getCode() == KeyCode.DOWN) {
                search();
            }
        });
        session.datasetProperty().addListener(o -> {
            index = null;
            results.hide();
        });
    }

    /** Takes the focus with what stands in the field marked, to be typed over; Escape leads back. */
    public void open() {
        before = getScene().getFocusOwner() == field ? before : getScene().getFocusOwner();
        field.requestFocus();
        field.selectAll();
    }

    private void leave() {
        if (!field.getText().isEmpty()) {
            field.clear();
        } else if (before != null) {
            before.requestFocus();
        }
    }

    private void search() {
        Dataset d = session.dataset();
        if (d == null || !field.isFocused()) {
            return;
        }
        if (index == null) {
            if (!session.work().running("search-index")) {
                session.work().run("search-index", () -> SearchIndex.of(d), made -> {
                    if (made.dataset() == session.dataset()) {
                        index = made;
                    }
                    search();
                }, e -> {
                    throw new IllegalStateException("the dataset could not be indexed", e);
                });
            }
            return;
        }
        String typed = field.getText();
        if (typed.isBlank()) {
            session.work().cancel("search");
            results.hide();
            return;
        }
        SearchIndex known = index;
        session.work().run("search", () -> known.find(typed, EVENTS), found -> show(typed, found), e -> {
            throw new IllegalStateException("the search failed", e);
        });
    }

    private void show(String typed, Found found) {
        List<SearchRow> rows = new ArrayList<>();
        part(rows, "search.places", found.places());
        part(rows, "search.voices", found.voices());
        part(rows, "search.groups", found.groups());
        part(rows, "search.events", found.events());
        if (found.eventCount() > found.events().size()) {
            rows.add(new SearchRow.Note(texts.get("search.more", found.eventCount() - found.events().size())));
        }
        if (rows.isEmpty()) {
            rows.add(new SearchRow.Note(texts.get("search.nothing", typed.strip())));
            if (!found.meant().isEmpty()) {
                rows.add(new SearchRow.Meant(found.meant()));
            }
        }
        results.show(rows, Suggestions.Marking.FIRST);
    }

    private static void part(List<SearchRow> rows, String key, List<Hit> hits) {
        if (!hits.isEmpty()) {
            rows.add(new SearchRow.Head(key));
            int most = hits.get(0).kind() == Hit.Kind.EVENT ? EVENTS : NAMES;
            hits.stream().limit(most).forEach(h -> rows.add(new SearchRow.One(h)));
        }
    }

    private void take(SearchRow row) {
        if (row instanceof SearchRow.Meant m) {
            field.setText(m.name());
            field.end();
        } else if (row instanceof SearchRow.One one && session.visible() != null) {
            session.commit(v -> Jump.to(session.visible(), one.hit()));
            field.selectAll();
        }
    }
}
