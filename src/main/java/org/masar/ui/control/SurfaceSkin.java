package org.masar.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Control;
import javafx.scene.control.SkinBase;

/**
 * Holds what the skins of painted controls share: sizes of their own, listeners that are all undone, an end that may come twice. FX
 * thread only.
 *
 * @param <C> the control
 */
public abstract class SurfaceSkin<C extends Control> extends SkinBase<C> {
    private final Dimension2D least;
    private final Dimension2D wished;
    private final List<Runnable> undo = new ArrayList<>();
    private boolean disposed;

    /** Makes a skin with a least and a wished size in logical pixels. */
    protected SurfaceSkin(C control, Dimension2D least, Dimension2D wished) {
        super(control);
        this.least = least;
        this.wished = wished;
    }

    /** Listens until the skin's end. */
    protected final void listen(InvalidationListener listener, Observable... to) {
        for (Observable o : to) {
            o.addListener(listener);
            undo.add(() -> o.removeListener(listener));
        }
    }

    /** Tells whether the skin's end has come. */
    protected final boolean isDisposed() {
        return disposed;
    }

    /** Lets go of threads, pictures and gestures; called once. */
    protected abstract void close();

    @Override
    public final void dispose() {
        if (disposed) {
            return;
        }
        disposed = true;
        undo.forEach(Runnable::run);
        close();
        getChildren().clear();
        super.dispose();
    }

    @Override
    protected final double computeMinWidth(double h, double t, double r, double b, double l) {
        return least.getWidth();
    }

    @Override
    protected final double computeMinHeight(double w, double t, double r, double b, double l) {
        return least.getHeight();
    }

    @Override
    protected final double computePrefWidth(double h, double t, double r, double b, double l) {
        return wished.getWidth();
    }

    @Override
    protected final double computePrefHeight(double w, double t, double r, double b, double l) {
        return wished.getHeight();
    }
}
