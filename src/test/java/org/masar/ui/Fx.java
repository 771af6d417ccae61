package org.masar.ui;

import java.lang.ref.WeakReference;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.testfx.util.WaitForAsyncUtils;

/** Runs and waits on the FX thread for tests; waits for conditions, never for time. */
public final class Fx {
    private Fx() {
    }

    /** Runs something on the FX thread and waits until what it started there is done too. */
    public static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until the value is true. */
    public static void await(ObservableBooleanValue value) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, value);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until nothing holds the object any more. */
    public static void awaitGone(WeakReference<?> object) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            return object.get() == null;
        });
    }

    /** Turns the wheel over a node by scroll units, up being positive: robots do not agree on what up is. */
    public static void wheel(Node node, double x, double y, double units) {
        Node target = node.lookup(".picture");
        Point2D at = node.localToScene(x, y);
        ScrollEvent e = new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), at.getX(), at.getY(), false, false, false, false, false,
            false, 0, units, 0, units, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0,
            new PickResult(target, at.getX(), at.getY()));
        Event.fireEvent(target, e);
    }
}
