package org.masar.ui.control;

import java.util.function.DoubleConsumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Shares a space between a first part, which takes what is left, and a second of a size in pixels that a divider drags. Unlike a
 * split pane it keeps the second part's pixels when the window changes, and has them right in the first frame.
 */
public final class Halves extends Pane {
    private static final double DIVIDER = 5;

    private final Orientation along;
    private final DoubleProperty size = new SimpleDoubleProperty(this, "size", 300);
    private final Region divider = new Region();
    private Node first;
    private Node second;
    private double least;
    private double most = Double.MAX_VALUE;
    private double share;
    private DoubleConsumer dragged = pixels -> { };

    /** Sets the parts side by side (HORIZONTAL) or one above the other (VERTICAL). */
    public Halves(Orientation along) {
        this.along = along;
        divider.getStyleClass().addAll("divider", along.name().toLowerCase(java.util.Locale.ROOT));
        divider.setCursor(along == Orientation.HORIZONTAL ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        divider.setOnMouseDragged(e -> {
            var p = sceneToLocal(e.getSceneX(), e.getSceneY());
            double whole = along == Orientation.HORIZONTAL ? getWidth() : getHeight();
            share = 0;
            size.set(held(whole - (along == Orientation.HORIZONTAL ? p.getX() : p.getY()) - DIVIDER / 2));
            e.consume();
        });
        divider.setOnMouseReleased(e -> dragged.accept(size.get()));
        getChildren().add(divider);
        size.addListener(o -> requestLayout());
    }

    /** Puts the parts in; null for the second leaves all the space to the first. */
    public void put(Node firstPart, Node secondPart) {
        first = firstPart;
        second = secondPart;
        getChildren().setAll(first);
        if (second != null) {
            getChildren().addAll(second, divider);
        }
        requestLayout();
    }

    /** Bounds the second part, in pixels, and sets its size. */
    public void bound(double min, double wanted, double max) {
        least = min;
        most = max;
        share = 0;
        size.set(wanted);
    }

    /** Gives the second part a share of the whole, 0 to 1, until the divider is dragged; at least so many pixels for either. */
    public void share(double part, double atLeast) {
        share = part;
        least = atLeast;
        requestLayout();
    }

    /** Tells the second part's pixels when the divider has been dragged. */
    public void onDragged(DoubleConsumer told) {
        dragged = told;
    }

    /** Holds the second part's size in pixels. */
    public DoubleProperty sizeProperty() {
        return size;
    }

    private double held(double wanted) {
        return Math.max(least, Math.min(most, wanted));
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth(), h = getHeight();
        if (first == null) {
            return;
        }
        boolean across = along == Orientation.HORIZONTAL;
        double whole = across ? w : h;
        double wanted = share > 0 ? Math.round(share * whole) : size.get();
        double part = second == null ? 0 : Math.min(held(wanted), Math.max(0, whole - 100));
        double rest = second == null ? whole : Math.round(whole - part);
        first.resizeRelocate(0, 0, across ? rest : w, across ? h : rest);
        if (second != null) {
            second.resizeRelocate(across ? rest : 0, across ? 0 : rest, across ? whole - rest : w, across ? h : whole - rest);
            divider.resizeRelocate(across ? rest - DIVIDER / 2 : 0, across ? 0 : rest - DIVIDER / 2, across ? DIVIDER : w,
                across ? h : DIVIDER);
        }
    }
}
