package org.masar.draw.map;

import java.util.List;
import org.masar.draw.Box;
import org.masar.geo.MapPoint;
import org.masar.geo.Viewport;

/** Moves a fitted map so that no place lies under a panel, zooming out a little where there is no other way. */
final class FreeRoom {
    private static final double MOST_OUT = 0.8;
    private static final double STEP = 0.05;
    private static final int TRIES = 16;
    private static final double ROUND_MARK = 26;

    private FreeRoom() {
    }

    /**
     * Gives the viewport with all points inside the insets, and all marks off the panels, that zooms out least, and then moves least; the fitted one
     * where there is none.
     */
    static Viewport find(Viewport fitted, List<MapPoint> points, List<MapPoint> marks, Viewport.Insets insets, List<Box> panels) {
        double left = 2, top = 2, right = -1, bottom = -1;
        for (MapPoint p : points) {
            left = Math.min(left, p.x());
            right = Math.max(right, p.x());
            top = Math.min(top, p.y());
            bottom = Math.max(bottom, p.y());
        }
        for (double out = 0; out <= MOST_OUT; out += STEP) {
            double scale = Viewport.TILE * Math.pow(2, fitted.zoom() - out);
            double slackX = fitted.width() - insets.left() - insets.right() - (right - left) * scale;
            double slackY = fitted.height() - insets.top() - insets.bottom() - (bottom - top) * scale;
            Viewport best = null;
            double least = Double.MAX_VALUE;
            for (int i = 0; i <= TRIES; i++) {
                for (int j = 0; j <= TRIES; j++) {
                    double x = insets.left() + Math.max(0, slackX) * i / TRIES, y = insets.top() + Math.max(0, slackY) * j / TRIES;
                    double cx = left + (fitted.width() / 2.0 - x) / scale, cy = top + (fitted.height() / 2.0 - y) / scale;
                    double off = Math.hypot(cx - fitted.centre().x(), cy - fitted.centre().y());
                    if (off < least && free(marks, cx, cy, scale, fitted, panels)) {
                        least = off;
                        best = new Viewport(new MapPoint(cx, cy), fitted.zoom() - out, fitted.width(), fitted.height());
                    }
                }
            }
            if (best != null) {
                return best;
            }
        }
        return fitted;
    }

    /** Tells whether no mark lies under a panel. */
    static boolean free(List<MapPoint> marks, Viewport v, List<Box> panels) {
        return free(marks, v.centre().x(), v.centre().y(), v.pixelsPerUnit(), v, panels);
    }

    private static boolean free(List<MapPoint> points, double cx, double cy, double scale, Viewport v, List<Box> panels) {
        for (MapPoint p : points) {
            double x = (p.x() + Math.rint(cx - p.x()) - cx) * scale + v.width() / 2.0, y = (p.y() - cy) * scale + v.height() / 2.0;
            for (Box b : panels) {
                if (b.width() > 0 && x > b.x() - ROUND_MARK && x < b.right() + ROUND_MARK && y > b.y() - ROUND_MARK && y < b.bottom() + ROUND_MARK) {
                    return false;
                }
            }
        }
        return true;
    }
}
