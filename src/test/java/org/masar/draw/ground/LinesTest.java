package org.masar.draw.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.Looks;
import org.masar.draw.Plate;
import org.masar.geo.MapPoint;
import org.masar.geo.Shapes;
import org.masar.geo.Viewport;
import org.masar.model.Words;
import org.masar.state.Theme;

class LinesTest {
    private static final Shapes ACROSS = line(0.4, 0.5, 0.6, 0.5);
    private static final Shapes SQUARE = line(0.4, 0.4, 0.6, 0.4, 0.6, 0.6, 0.4, 0.6, 0.4, 0.4);

    private static Shapes line(double... xy) {
        int n = xy.length / 2;
        double[] x = new double[n], y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return new Shapes(x, y, new byte[n], new int[] {0, n}, new int[1], List.of(Words.NONE));
    }

    private static Window window(double x, double y, double zoom) {
        return Window.of(new Plate(new Viewport(new MapPoint(x, y), zoom, 400, 300), Looks.of(Theme.LIGHT), "en", 1, List.of()));
    }

    @Test
    void aLineInSightIsOneStretch() {
        List<Lines.Stretch> found = new Lines(window(0.5, 0.5, 2)).stretches(ACROSS, part -> true);
        assertEquals(1, found.size());
        assertEquals(0, found.get(0).along());
        assertEquals(2, found.get(0).points().size());
    }

    @Test
    void aLineOutOfSightIsNone() {
        assertEquals(List.of(), new Lines(window(0.5, 0.2, 6)).stretches(ACROSS, part -> true));
    }

    @Test
    void fromCloseALongLineIsCutNearTheWindowAndKnowsHowMuchLiesBefore() {
        Lines.Stretch s = new Lines(window(0.5, 0.5, 20)).stretches(ACROSS, part -> true).get(0);
        assertEquals(400 + 2 * 250, s.path().getBounds2D().getWidth(), 1e-3);
        assertEquals(0.1 * 256 * (1 << 20) - 200 - 250, s.along(), 1e-3);
    }

    @Test
    void fromCloseAnAreaReachesNoFartherThanTheMargin() {
        Rectangle2D seen = new Rings(window(0.4, 0.4, 20)).trace(SQUARE, part -> true).getBounds2D();
        assertEquals(new Rectangle2D.Double(200, 150, 200 + Window.MARGIN, 150 + Window.MARGIN), rounded(seen));
        assertTrue(new Rings(window(0.2, 0.2, 20)).trace(SQUARE, part -> true).getBounds2D().isEmpty());
    }

    private static Rectangle2D rounded(Rectangle2D r) {
        return new Rectangle2D.Double(Math.rint(r.getX()), Math.rint(r.getY()), Math.rint(r.getWidth()), Math.rint(r.getHeight()));
    }
}
