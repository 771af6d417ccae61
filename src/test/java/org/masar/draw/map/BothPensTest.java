package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.bench.SyntheticEvents;
import org.masar.draw.Canvas;
import org.masar.draw.Frame;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.view.Visible;

/** Draws scenes with both pens: the one of the screen, which copies what it drew before, and the one of the vector writers. */
class BothPensTest {
    private static final int MOST = 8;

    @Test
    void bothPensDrawTheSamePicture() {
        for (Frame f : scenes()) {
            int w = Painter.width(f), h = Painter.height(f);
            int[] screen = new int[w * h];
            Stage.PAINTER.paint(f, screen);
            Canvas canvas = Canvas.blank(w, h);
            Graphics2D g = canvas.image().createGraphics();
            Stage.PAINTER.paint(f, g);
            g.dispose();
            for (int i = 0; i < screen.length; i++) {
                int off = apart(screen[i], canvas.pixels()[i]);
                assertTrue(off <= MOST, "pixel " + i % w + "," + i / w + " is off by " + off + " at scale " + f.scale() + " in " + f.visible().dataset().id() + " "
                    + f.visible().view());
            }
        }
    }

    @Test
    void theSameFrameGivesTheSamePixels() {
        Frame f = scenes().get(0);
        int[] first = new int[Painter.width(f) * Painter.height(f)], second = new int[first.length];
        Stage.PAINTER.paint(f, first);
        new Painter(org.masar.draw.Ground.plain()).paint(f, second);
        assertArrayEquals(first, second);
    }

    private static int apart(int a, int b) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((a >>> shift & 255) - (b >>> shift & 255)));
        }
        return most;
    }

    private static List<Frame> scenes() {
        List<Frame> all = new ArrayList<>();
        Dataset town = Stage.TOWN;
        for (Theme theme : Theme.values()) {
            for (String language : List.of("en", "ar")) {
                all.add(Stage.frame(town, Stage.hour(9).withTheme(theme).withLanguage(language), 640, 420));
            }
        }
        ViewState near = Stage.hour(20).withCamera(new Camera(LonLat.of(36.303, 33.468), 14));
        all.add(Stage.frame(town, near, 640, 420));
        all.add(Stage.frame(town, near.withTheme(Theme.DARK), 640, 420));
        all.add(Stage.frame(town, Stage.hour(9).withVoices(List.of("blue")).withSelection(Selection.ofEvent("leave")), 640, 420));
        for (double scale : new double[] {1.25, 1.5, 2}) {
            Frame f = all.get(0);
            all.add(new Frame(f.visible(), f.viewport(), f.look(), scale));
        }
        for (int n : new int[] {500, 3_000, 11_000}) {
            Dataset d = SyntheticEvents.dataset(n);
            for (Mode mode : new Mode[] {Mode.ALL, Mode.SINCE_START}) {
                ViewState v = ViewState.START.withMode(mode).withPlayhead(Interval.of(Instant.parse("2019-01-01T00:00:00Z"),
                    Instant.parse("2019-01-02T00:00:00Z")));
                all.add(new Frame(Visible.of(d, v), Fit.viewport(d, v, 640, 420), Looks.of(Theme.LIGHT), 1));
            }
        }
        return all;
    }
}
