package org.masar.ui.compare;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Lays out one row, or the head: the question stays, the voices' cells move below it. Mirrored with the window. */
final class Line extends Region {
    private final Columns columns;
    private final Region question;
    private final List<? extends Region> cells;
    private final Pane voices = new Pane() {
        @Override
        protected void layoutChildren() {
            // the line lays them out
        }
    };
    private final InvalidationListener moved = o -> requestLayout();

    Line(Columns columns, Region question, List<? extends Region> cells) {
        this.columns = columns;
        this.question = question;
        this.cells = List.copyOf(cells);
        voices.getChildren().setAll(cells);
        voices.setClip(new Rectangle());
        getChildren().addAll(voices, question);
        columns.widthProperty().addListener(new WeakInvalidationListener(moved));
        columns.offsetProperty().addListener(new WeakInvalidationListener(moved));
    }

    List<? extends Region> cells() {
        return cells;
    }

    Region question() {
        return question;
    }

    @Override
    protected double computePrefHeight(double width) {
        double h = question.prefHeight(Columns.QUESTION);
        for (Region c : cells) {
            h = Math.max(h, c.prefHeight(columns.widthProperty().get()));
        }
        return Math.ceil(h);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double w = columns.widthProperty().get(), h = getHeight(), room = Math.max(0, getWidth() - Columns.QUESTION);
        question.resizeRelocate(0, 0, Columns.QUESTION, h);
        voices.resizeRelocate(Columns.QUESTION, 0, room, h);
        Rectangle seen = (Rectangle) voices.getClip();
        seen.setWidth(room);
        seen.setHeight(h);
        double x = -columns.offsetProperty().get();
        for (Region c : cells) {
            c.resizeRelocate(x, 0, w, h);
            x += w;
        }
    }
}
