package org.masar.ui.panel;

import java.time.Instant;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.masar.ui.control.Action;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.session.Session;
import org.masar.view.Visible;

/** Says in words by which moment things must have been said, and sets or lifts it when pressed. */
final class KnownBy extends Button {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Session session;
    private final Texts texts;
    private final Action action;

    /** Does what the action says, so that button, menu and key cannot differ. */
    KnownBy(Session session, Texts texts, Action action) {
        super(null, new Icon(Icon.Figure.EYE, 20));
        this.session = session;
        this.texts = texts;
        this.action = action;
        setId("known-by-words");
        getStyleClass().addAll("flat", "known-by");
        setMinWidth(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setTooltip(new Tooltip());
        getTooltip().setWrapText(true);
        getTooltip().setMaxWidth(320);
        setOnAction(e -> action.run().run());
        session.viewProperty().addListener((o, was, is) -> {
            if (was.knownBy() != is.knownBy()) {
                show();
            }
        });
        session.datasetProperty().addListener(o -> show());
        session.settingsProperty().addListener(o -> show());
        show();
    }

    private void show() {
        Instant by = session.dataset() == null ? null : session.view().knownBy();
        Times times = by == null ? null : new Times(texts, session.dataset().zone());
        String moment = by == null ? "" : times.instant(by);
        pseudoClassStateChanged(ON, by != null);
        setText(by == null ? null : texts.get("known-by.short", times.shortInstant(by)));
        getTooltip().setText(by == null ? texts.get(action.textKey()) : texts.get("known-by.tip", moment));
        setAccessibleText(by == null ? texts.get(action.textKey()) : texts.get("known-by.words", moment));
    }

    /** Says by when all that shows had been said, with the zone; empty where nothing is held back. */
    static String sentence(Visible v, Texts texts) {
        Instant by = v.view().knownBy();
        Times times = by == null ? null : new Times(texts, v.dataset().zone());
        return by == null ? "" : texts.get("known-by.list", times.instant(by) + " " + times.zoneName(by));
    }
}
