package org.masar.ui.panel;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.masar.time.TimeRemark;
import org.masar.time.TimeTextException;
import org.masar.time.TypedTime;
import org.masar.ui.control.Popover;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;

/** Says under the field in which a time is typed how it is read, before it is taken; or why it cannot be. FX thread only. */
final class TimeReading {
    private static final double WIDTH = 340;

    private final Texts texts;
    private final Popover popover;
    private final Label reading = new Label();
    private final Label remarks = new Label();

    TimeReading(Texts texts) {
        this.texts = texts;
        popover = Popover.quiet("time-reading", WIDTH, texts);
        reading.setId("time-read");
        reading.setWrapText(true);
        remarks.setId("time-error");
        remarks.setWrapText(true);
        popover.content().getChildren().addAll(reading, remarks);
    }

    boolean isShowing() {
        return popover.isShowing();
    }

    void hide() {
        popover.hide();
    }

    /** Says what was read, and what else might have been meant. */
    void show(Node under, TypedTime.Reading r, Times times) {
        say(under, times.unit(r.unit()), r.remarks().stream().map(this::words).toList());
        mark("doubt");
    }

    /** Says quietly what may be typed, while there is still typing. */
    void advise(Node under, TimeTextException e) {
        say(under, texts.get("time.not-yet"), List.of(words(e.instead())));
        mark("quiet");
    }

    /** Says what is wrong and what to type instead. */
    void refuse(Node under, TimeTextException e) {
        say(under, words(e.wrong()), List.of(words(e.instead())));
        mark("wrong");
    }

    private String words(TimeRemark r) {
        String s = r.in(texts.language());
        return s.substring(0, 1).toUpperCase(texts.locale()) + s.substring(1) + ".";
    }

    private void say(Node under, String first, List<String> more) {
        reading.setText(first);
        remarks.setText(String.join(" ", more));
        remarks.setVisible(!more.isEmpty());
        remarks.setManaged(!more.isEmpty());
        under.setAccessibleHelp(first + " " + remarks.getText());
        if (under.getScene() != null && under.getScene().getWindow() != null && under.getScene().getWindow().isShowing()) {
            popover.show(under, Side.BOTTOM);
        }
    }

    private void mark(String style) {
        popover.content().getStyleClass().removeAll("doubt", "quiet", "wrong");
        popover.content().getStyleClass().add(style);
    }
}
