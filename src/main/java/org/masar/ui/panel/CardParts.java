package org.masar.ui.panel;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Paragraph;

/** Makes the small parts that all cards are put together of. */
final class CardParts {
    private CardParts() {
    }

    /** Puts a drawing before a line of text. */
    static Node fact(Icon.Figure figure, String text, String style) {
        return fact(figure, new Paragraph(text, style));
    }

    /** Puts a drawing before something that takes the rest of the line. */
    static Node fact(Icon.Figure figure, Region said) {
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        HBox line = new HBox(new Icon(figure, 17), said);
        line.getStyleClass().addAll("fact", "muted-icon");
        return line;
    }

    /** Heads a part of a card. */
    static Node head(String text) {
        HBox head = new HBox(new Label(text));
        head.getStyleClass().add("claims-head");
        return head;
    }

    /** Lays names beside each other, with the words between them, over as many lines as they need. */
    static FlowPane names(List<? extends Node> names) {
        FlowPane flow = new FlowPane(5, 0);
        flow.getStyleClass().add("names");
        flow.getChildren().addAll(names);
        return flow;
    }

    /** Puts a sign of a few letters into a disc, with what it means: as a badge of the card's head. */
    static HBox badge(String id, String sign, String signStyle, String text) {
        Label disc = new Label(sign);
        disc.getStyleClass().add(signStyle);
        disc.setMinWidth(17);
        HBox badge = new HBox(disc, new Label(text));
        badge.setId(id);
        badge.getStyleClass().addAll("badge", signStyle + "-badge");
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    static Label label(String text, String... styles) {
        Label l = new Label(text);
        l.getStyleClass().addAll(styles);
        return l;
    }

    static HBox line(double gap, Node... parts) {
        HBox line = new HBox(gap, parts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    /** Makes a link that does something here rather than leading elsewhere. */
    static Hyperlink doing(String id, String text, Runnable run) {
        Hyperlink link = new Hyperlink(text);
        link.setId(id);
        link.getStyleClass().add("link");
        link.setOnAction(e -> run.run());
        return link;
    }
}
