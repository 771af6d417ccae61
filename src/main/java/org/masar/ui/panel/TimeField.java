package org.masar.ui.panel;

import java.time.LocalDate;
import java.time.ZoneId;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.masar.model.Interval;
import org.masar.state.ViewState;
import org.masar.time.TimeTextException;
import org.masar.time.TypedTime;
import org.masar.time.WallClock;
import org.masar.view.Steps;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Session;

/**
 * Shows where the playhead stands and lets another time be typed: Enter goes there, Escape takes the typing back. What cannot be read is
 * marked and explained under the field; nothing moves. The zone always stands beside it.
 */
final class TimeField extends HBox {
    private final Session session;
    private final Texts texts;
    private final TextField field = new TextField();
    private final Label zone = new Label();
    private final Tooltip explanation = new Tooltip();

    TimeField(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
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
                e.consume();
            }
        });
        field.textProperty().addListener(o -> wrong(null));
        field.focusedProperty().addListener((o, was, is) -> {
            if (!is && explanation.isShowing()) {
                show();
            }
        });
        zone.setId("zone");
        zone.setMinWidth(Region.USE_PREF_SIZE);
        explanation.setId("time-error");
        explanation.setWrapText(true);
        explanation.setMaxWidth(340);
        explanation.setHideOnEscape(false);
        getChildren().addAll(field, zone);
        session.viewProperty().addListener((o, was, is) -> {
            if (was.playhead() != is.playhead()) {
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
        field.setText(v.playhead() == null ? "" : new Times(texts, z).typed(v.playhead()));
        java.time.Instant at = v.playhead() == null ? java.time.Instant.EPOCH : v.playhead().from();
        ZoneId second = session.settings().secondZone();
        String other = second == null || v.playhead() == null ? "" : texts.get("time.second", new Times(texts, second).clock(at),
            new Times(texts, second).zone(at));
        zone.setText(new Times(texts, z).zone(at) + other);
        wrong(null);
    }

    private void go() {
        ZoneId z = session.dataset().zone();
        Interval stands = session.view().playhead();
        LocalDate near = stands == null ? null : WallClock.of(z).local(stands.from()).toLocalDate();
        try {
            Interval unit = TypedTime.parse(field.getText(), z, near);
            session.commit(v -> Steps.at(v, unit));
            show();
            field.selectAll();
        } catch (TimeTextException e) {
            wrong(texts.language().equals("en") ? e.getMessage() : e.wrong().in(texts.language()) + ". " + e.instead().in(texts.language()) + ".");
        }
    }

    private void wrong(String why) {
        getStyleClass().remove("wrong");
        field.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), why != null);
        if (why == null) {
            explanation.hide();
            return;
        }
        getStyleClass().add("wrong");
        explanation.setText(why);
        var corner = localToScreen(0, getHeight() + 4);
        if (corner != null) {
            explanation.show(field, corner.getX(), corner.getY());
        }
    }
}
