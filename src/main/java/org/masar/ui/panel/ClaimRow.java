package org.masar.ui.panel;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.masar.model.Claim;
import org.masar.model.Source;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;

/** Shows one claim: who, how they stand to it, their words, to whom, in which source and when said. Never without voice and source. */
final class ClaimRow extends HBox {

    ClaimRow(Claim c, CardWords words, Texts texts, ZoneId zone) {
        getStyleClass().add("claim");
        setAlignment(Pos.TOP_LEFT);
        String stance = c.stance().name().toLowerCase(Locale.ROOT);
        Label voice = label(words.voice(c), "voice");
        voice.setMinWidth(40);
        Label side = label(words.side(c), "side");
        side.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label says = label(texts.get("stance." + stance), "stance", stance);
        says.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(6, voice, side, gap, says);
        head.setAlignment(Pos.BASELINE_LEFT);
        VBox body = new VBox(2, head);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        String own = words.in(c.says());
        if (!own.isEmpty()) {
            body.getChildren().add(wrapped(own, "says"));
        }
        details(c, words, texts, zone).forEach(t -> body.getChildren().add(wrapped(t, "detail")));
        body.getChildren().add(source(c, words, texts, zone));
        getChildren().addAll(new Icon(Icon.Figure.valueOf(c.stance().name()), 20), body);
    }

    private static List<String> details(Claim c, CardWords words, Texts texts, ZoneId zone) {
        Times times = new Times(texts, zone);
        List<String> lines = new ArrayList<>();
        if (!c.to().isEmpty()) {
            lines.add(words.in(c.to()));
        }
        List<String> own = new ArrayList<>();
        if (c.when() != null && !c.when().undated()) {
            own.add(times.when(c.when()));
        }
        if (!c.places().isEmpty()) {
            own.add(words.where(c.places()));
        }
        c.figures().forEach(f -> own.add(texts.get("figure.line", words.measure(f), words.value(f))));
        if (!own.isEmpty()) {
            lines.add(own.stream().collect(Collectors.joining(texts.get("card.dot"))));
        }
        return lines;
    }

    private static HBox source(Claim c, CardWords words, Texts texts, ZoneId zone) {
        Times times = new Times(texts, zone);
        Label id = label(c.source(), "source", "latin");
        id.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip all = new Tooltip(words.source(c));
        all.setWrapText(true);
        all.setMaxWidth(380);
        all.setShowDelay(Duration.millis(250));
        all.setShowDuration(Duration.INDEFINITE);
        id.setTooltip(all);
        Source s = words.sourceOf(c);
        List<String> rest = new ArrayList<>();
        if (!words.publisher(c).isEmpty()) {
            rest.add(words.publisher(c));
        }
        if (s != null && !s.published().undated()) {
            rest.add(texts.get("card.published", times.when(s.published())));
        }
        if (!c.stated().undated()) {
            rest.add(texts.get("card.stated", times.when(c.stated())));
        }
        Paragraph more = wrapped(String.join(texts.get("card.dot"), rest), "stated");
        HBox.setHgrow(more, Priority.ALWAYS);
        HBox line = new HBox(8, id, more);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private static Paragraph wrapped(String text, String style) {
        return new Paragraph(text, style);
    }

    private static Label label(String text, String... styles) {
        Label l = new Label(text);
        l.getStyleClass().addAll(styles);
        return l;
    }
}
