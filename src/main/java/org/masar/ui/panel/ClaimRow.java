package org.masar.ui.panel;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.Source;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.view.Accord;

/**
 * Shows one claim: who, how they stand to it, their words, to whom, in which source and when said. Never without voice and source.
 * What it tells otherwise than other claims do is set off; the source's name opens what is known of it.
 */
final class ClaimRow extends HBox {
    private final Claim claim;
    private final Dataset dataset;
    private final CardWords words;
    private final Texts texts;
    private final Consumer<String> browser;
    private final VBox body = new VBox(2);

    /**
     * Makes the row.
     *
     * @param who     names the voice: a link to its card, or the event's title on the card of a voice
     * @param accord  of all claims of the event
     * @param browser opens a web address
     */
    ClaimRow(Claim c, Region who, Dataset dataset, Accord accord, Texts texts, Consumer<String> browser) {
        this.claim = c;
        this.dataset = dataset;
        this.words = new CardWords(dataset, texts);
        this.texts = texts;
        this.browser = browser;
        getStyleClass().add("claim");
        setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        body.getChildren().add(head(who));
        String own = words.in(c.says());
        if (!own.isEmpty()) {
            body.getChildren().add(new Paragraph(own, "says"));
        }
        if (!c.to().isEmpty()) {
            body.getChildren().add(new Paragraph(words.in(c.to()), "detail"));
        }
        Paragraph differs = told(accord, dataset.zone());
        if (!differs.getText().isEmpty()) {
            body.getChildren().add(differs);
        }
        body.getChildren().add(source(dataset.zone()));
        getChildren().addAll(new Icon(Icon.Figure.valueOf(c.stance().name()), 20), body);
    }

    private HBox head(Region who) {
        String stance = claim.stance().word();
        who.getStyleClass().add("voice");
        Label says = CardParts.label(words.stance(claim), "stance", stance);
        says.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(6, who);
        if (who.getId() != null && who.getId().startsWith("voice-")) {
            Label side = CardParts.label(words.side(claim), "side");
            side.setMinWidth(0);
            who.setMinWidth(40);
            head.getChildren().addAll(side, CardParts.gap());
        } else {
            who.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(who, Priority.ALWAYS);
        }
        head.getChildren().add(says);
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    /** Says its own time, places and figures, those set off that other claims tell otherwise. */
    private Paragraph told(Accord accord, ZoneId zone) {
        Paragraph p = new Paragraph("", "detail");
        if (claim.when() != null && !claim.when().undated()) {
            add(p, new Times(texts, zone).when(claim.when()), accord.startDiffers(claim));
        }
        if (!claim.places().isEmpty()) {
            add(p, words.where(claim.places()), accord.placeDiffers(claim));
        }
        for (Figure f : claim.figures()) {
            add(p, words.figure(f), accord.figureDiffers(f));
        }
        return p;
    }

    private void add(Paragraph p, String text, boolean differs) {
        if (!p.getText().isEmpty()) {
            p.append(texts.get("card.dot"));
        }
        if (differs) {
            p.setOff(text);
        } else {
            p.append(text);
        }
    }

    private HBox source(ZoneId zone) {
        Times times = new Times(texts, zone);
        SourceBox[] box = new SourceBox[1];
        Hyperlink id = CardParts.doing("source-" + claim.source(), claim.source(), () -> {
            if (box[0] == null) {
                box[0] = new SourceBox(claim, dataset, texts, browser);
                body.getChildren().add(box[0]);
            } else {
                body.getChildren().remove(box[0]);
                box[0] = null;
            }
        });
        id.getStyleClass().addAll("source", "latin");
        id.setMinWidth(Region.USE_PREF_SIZE);
        id.setAccessibleText(texts.get("card.source", claim.source()));
        Source s = words.sourceOf(claim);
        List<String> rest = new ArrayList<>();
        if (!words.publisher(claim).isEmpty()) {
            rest.add(words.publisher(claim));
        }
        if (s != null && !s.published().undated()) {
            rest.add(texts.get("card.published", times.when(s.published())));
        }
        if (!claim.stated().undated()) {
            rest.add(texts.get("card.stated", times.when(claim.stated())));
        }
        Paragraph more = new Paragraph(String.join(texts.get("card.dot"), rest), "stated");
        HBox.setHgrow(more, Priority.ALWAYS);
        HBox line = new HBox(8, id, more);
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }
}
