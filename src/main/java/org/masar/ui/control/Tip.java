package org.masar.ui.control;

import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.state.Selection;
import org.masar.time.Digits;
import org.masar.time.SpanWords;
import org.masar.time.TimeWords;
import org.masar.ui.session.Session;
import org.masar.view.Told;

/**
 * Says beside the pointer what lies under it: title, when, and according to whom. A node of the panel itself, not a window, so that it
 * is there at once and never takes the pointer.
 */
public final class Tip extends VBox {
    private static final double ASIDE = 14, WIDEST = 340;

    private final Session session;
    private final Label title = new Label();
    private final Label when = new Label();
    private final Label who = new Label();
    private Selection shown = Selection.NONE;

    /** Makes a tip that shows nothing yet. */
    public Tip(Session session) {
        this.session = session;
        getStyleClass().add("tip");
        title.getStyleClass().add("tip-title");
        when.getStyleClass().add("tip-when");
        who.getStyleClass().add("tip-who");
        for (Label l : new Label[] {title, when, who}) {
            l.setWrapText(true);
            l.setMaxWidth(WIDEST);
        }
        getChildren().addAll(title, when, who);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Shows what is hovered, beside a pixel and inside the panel's width and height; hides for nothing. */
    public void show(Selection hovered, double x, double y, double width, double height) {
        if (!hovered.equals(shown)) {
            shown = hovered;
            setVisible(fill());
            autosize();
        }
        if (isVisible()) {
            double w = getWidth(), h = getHeight();
            double left = x + ASIDE + w > width ? x - ASIDE - w : x + ASIDE, top = y + ASIDE + h > height ? y - ASIDE - h : y + ASIDE;
            relocate(Math.max(0, Math.min(width - w, left)), Math.max(0, Math.min(height - h, top)));
        }
    }

    /** Hides it. */
    public void hide() {
        show(Selection.NONE, 0, 0, 0, 0);
    }

    private boolean fill() {
        Dataset d = session.dataset();
        if (d == null || session.visible() == null || session.visible().dataset() != d) {
            return false;
        }
        String language = session.view().language();
        setNodeOrientation(language.startsWith("ar") ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (shown.event() != null && d.number(shown.event()).isPresent()) {
            event(d, d.number(shown.event()).get(), language);
            return true;
        }
        if (shown.place() != null && d.place(shown.place()).isPresent()) {
            set(d.place(shown.place()).get().label().in(language), "", "");
            return true;
        }
        return false;
    }

    private void event(Dataset d, int number, String language) {
        Event e = d.events().get(number);
        Told told = session.visible().told();
        Digits digits = session.settings().arabicIndic() ? Digits.ARABIC_INDIC : Digits.WESTERN;
        String voices = told.claims(number).stream().map(c -> c.voice()).distinct()
            .map(id -> d.voice(id).map(v -> v.label().in(language)).orElse(id))
            .collect(Collectors.joining(language.startsWith("ar") ? "، " : ", "));
        set(e.title().in(language), SpanWords.of(TimeWords.of(language, digits, d.zone())).say(told.when(number)), voices);
    }

    private void set(String first, String second, String third) {
        title.setText(first);
        line(when, second);
        line(who, third);
    }

    private static void line(Label l, String text) {
        l.setText(text);
        l.setVisible(!text.isEmpty());
        l.setManaged(!text.isEmpty());
    }
}
