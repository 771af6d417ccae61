package org.masar.ui.panel;

import java.time.ZoneId;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.masar.model.Interval;
import org.masar.state.ViewState;
import org.masar.time.TimeTextException;
import org.masar.time.TypedTime;
import org.masar.view.Steps;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Session;

/**
 * Shows where the playhead stands and lets another time be typed: what is read stands under the field while it is typed, Enter goes there,
 * Escape takes the typing back and returns to where one was. What cannot be read is marked and explained; nothing moves. While someone
 * types, play does not write over it. The zone always stands beside it.
 */
final class TimeField extends HBox {
    private final Session session;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label zone = new Label();
    private final TimeReading reading;
    private Node cameFrom;
    private boolean writing;
    private boolean typing;

    TimeField(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        reading = new TimeReading(texts);
        getStyleClass().add("time-field");
        field.setId("now");
        field.setPrefColumnCount(9);
        field.setMinWidth(Region.USE_PREF_SIZE);
        field.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        field.promptTextProperty().bind(texts.bind("time.prompt"));
        field.accessibleTextProperty().bind(texts.bind("time.field"));
        field.setOnAction(e -> go());
        field.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                show();
                if (cameFrom != null) {
                    cameFrom.requestFocus();
                }
                e.consume();
            }
        });
        field.textProperty().addListener(o -> typed());
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                show();
            }
        });
        sceneProperty().addListener((o, was, is) -> {
            if (is != null) {
                is.focusOwnerProperty().addListener((f, from, to) -> cameFrom = to == field ? from : cameFrom);
            }
        });
        zone.setId("zone");
        zone.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(field, zone);
        session.viewProperty().addListener((o, was, is) -> {
            if (was.playhead() != is.playhead() && !typing) {
                show();
            }
        });
        session.datasetProperty().addListener(o -> show());
        session.settingsProperty().addListener(o -> show());
        show();
    }

    private void show() {
        if (session.dataset() == null) {
            return;
        }
        ViewState v = session.view();
        ZoneId z = session.dataset().zone();
        writing = true;
        typing = false;
        field.setText(v.playhead() == null ? "" : new Times(texts, z).typed(v.playhead()));
        writing = false;
        java.time.Instant at = v.playhead() == null ? java.time.Instant.EPOCH : v.playhead().from();
        ZoneId second = session.settings().secondZone();
        String other = second == null || v.playhead() == null ? "" : texts.get("time.second", new Times(texts, second).clock(at),
            new Times(texts, second).zone(at));
        zone.setText(new Times(texts, z).zone(at) + other);
        marked(Set.of());
        reading.hide();
    }

    private TypedTime.Reading read() {
        return TypedTime.read(field.getText(), new TypedTime.Standing(session.dataset().zone(), session.view().playhead(), session.now()));
    }

    /** Shows how what has been typed so far is read. */
    private void typed() {
        if (writing || session.dataset() == null) {
            return;
        }
        typing = true;
        marked(Set.of());
        try {
            reading.show(field, read(), new Times(texts, session.dataset().zone()));
        } catch (TimeTextException e) {
            reading.advise(field, e);
        }
    }

    private void go() {
        try {
            Interval unit = read().unit();
            typing = false;
            session.commit(v -> Steps.at(v, unit));
            show();
            field.selectAll();
        } catch (TimeTextException e) {
            marked(Set.of("wrong"));
            reading.refuse(field, e);
        }
    }

    private void marked(Set<String> styles) {
        getStyleClass().remove("wrong");
        getStyleClass().addAll(styles);
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), !styles.isEmpty());
    }
}
