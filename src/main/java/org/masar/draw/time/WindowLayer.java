package org.masar.draw.time;

import org.masar.draw.Look;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.Theme;
import org.masar.state.ViewState;

/** Tints the window of time, or what lies up to the playhead where all since the start shows. */
final class WindowLayer {
    private WindowLayer() {
    }

    /** Tints the stretch, if there is one. */
    static void paint(TimelineFrame f, Blocks blocks) {
        Interval w = window(f.visible().view());
        if (w == null) {
            return;
        }
        Look look = f.look();
        Layout l = f.layout();
        double from = edge(f, w.from(), 0), to = edge(f, w.to(), l.strip().length());
        blocks.fill(l.strip().leftOf(from, to), l.axis(), Math.abs(to - from), l.height() - l.axis(), look.colour("accent", look.theme() == Theme.DARK ? 0.13 : 0.085));
    }

    /** Gives the stretch that the mode shows, or null where it is not a stretch. */
    static Interval window(ViewState v) {
        return switch (v.mode()) {
            case WINDOW -> v.window();
            case SINCE_START -> v.playhead() == null ? null : Interval.of(null, v.playhead().to());
            default -> null;
        };
    }

    /** Gives the distance of an edge, kept inside the picture. */
    static double edge(TimelineFrame f, java.time.Instant t, double open) {
        return t == null ? open : Math.max(0, Math.min(f.layout().strip().length(), f.ruler().along(t.toEpochMilli())));
    }

    static boolean isWindow(ViewState v) {
        return v.mode() == Mode.WINDOW && v.window() != null;
    }
}
