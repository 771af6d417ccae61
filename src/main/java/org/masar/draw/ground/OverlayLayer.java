package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.geo.MapBox;
import org.masar.geo.Overlay;
import org.masar.geo.OverlayPart;
import org.masar.geo.OverlayStyle;
import org.masar.geo.Viewport;

/** Draws what the user lays over the map, in the user's own colours; points nearer to each other than the eye tells apart are left out. */
final class OverlayLayer implements Layer<Plate> {
    private static final double APART = 0.7;
    private static final int MOST_TITLES = 200;
    private static final Style TITLE = Style.of(12, Weight.SEMIBOLD);
    private final Text text;

    OverlayLayer(Text text) {
        this.text = text;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        Viewport v = plate.viewport();
        MapBox view = MapBox.of(v);
        List<Box> taken = new ArrayList<>(plate.taken());
        List<Titled> titles = new ArrayList<>();
        for (Overlay o : plate.userMap().overlays()) {
            for (int turn = (int) Math.floor(view.left() - o.box().right()); turn <= Math.ceil(view.right() - o.box().left()); turn++) {
                if (o.box().shifted(turn).touches(grown(view, v))) {
                    paint(o, turn, plate, pen, titles);
                }
            }
        }
        for (Titled t : titles.subList(0, Math.min(MOST_TITLES, titles.size()))) {
            title(t, plate, pen, taken);
        }
    }

    private record Titled(String words, double x, double y, double off) {
    }

    /** A marker's radius more on each side, so that none is cut where its point is just outside. */
    private static MapBox grown(MapBox b, Viewport v) {
        double m = 24 / v.pixelsPerUnit();
        return new MapBox(b.left() - m, b.top() - m, b.right() + m, b.bottom() + m);
    }

    private void paint(Overlay o, int turn, Plate plate, Graphics2D pen, List<Titled> titles) {
        Viewport v = plate.viewport();
        MapBox view = grown(MapBox.of(v), v);
        for (OverlayPart p : o.parts()) {
            if (!touches(view, p.box().shifted(turn))) {
                continue;
            }
            switch (p.kind()) {
                case POINT -> marker(p, turn, plate, pen);
                case LINE -> stroke(path(p, turn, v, plate.scale()), p.style(), pen);
                case AREA -> {
                    Path2D area = path(p, turn, v, plate.scale());
                    pen.setColor(colour(p.style().fill(), p.style().fillOpacity()));
                    pen.fill(area);
                    stroke(area, p.style(), pen);
                }
            }
            if (!p.title().isEmpty()) {
                titles.add(titled(p, turn, v));
            }
        }
    }

    /** Tells whether the two share anything, be it an edge: points and upright lines cover nothing. */
    private static boolean touches(MapBox a, MapBox b) {
        return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
    }

    private static Titled titled(OverlayPart p, int turn, Viewport v) {
        MapBox b = p.box().shifted(turn);
        boolean point = p.kind() == OverlayPart.Kind.POINT;
        double[] line = p.paths().get(0);
        int middle = line.length / 4 * 2;
        return p.kind() == OverlayPart.Kind.LINE ? new Titled(p.title(), v.px(line[middle] + turn), v.py(line[middle + 1]), 6)
            : new Titled(p.title(), v.px((b.left() + b.right()) / 2), v.py((b.top() + b.bottom()) / 2), point ? p.style().markerSize() + 4 : -1);
    }

    private static Path2D path(OverlayPart p, int turn, Viewport v, double scale) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        double apart = APART / scale;
        // What lies far outside is drawn at a fence round the picture: strokes of millions of pixels cost time and break writers.
        Rectangle2D fence = new Rectangle2D.Double(-2000, -2000, v.width() + 4000, v.height() + 4000);
        for (double[] xy : p.paths()) {
            double lastX = 0, lastY = 0;
            for (int i = 0; i < xy.length; i += 2) {
                double x = v.px(xy[i] + turn), y = v.py(xy[i + 1]);
                boolean end = i == 0 || i == xy.length - 2;
                if (i == 0) {
                    path.moveTo(fenced(x, fence.getMinX(), fence.getMaxX()), fenced(y, fence.getMinY(), fence.getMaxY()));
                } else if (end || Math.abs(x - lastX) >= apart || Math.abs(y - lastY) >= apart) {
                    Fence.lineTo(path, fence, lastX, lastY, x, y);
                } else {
                    continue;
                }
                lastX = x;
                lastY = y;
            }
            if (p.kind() == OverlayPart.Kind.AREA) {
                path.closePath();
            }
        }
        return path;
    }

    private static double fenced(double v, double least, double most) {
        return Math.max(least, Math.min(most, v));
    }

    private static void stroke(Path2D path, OverlayStyle s, Graphics2D pen) {
        if (s.width() > 0 && s.strokeOpacity() > 0) {
            pen.setColor(colour(s.stroke(), s.strokeOpacity()));
            pen.setStroke(new BasicStroke((float) s.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(path);
        }
    }

    private void marker(OverlayPart p, int turn, Plate plate, Graphics2D pen) {
        OverlayStyle s = p.style();
        double x = plate.viewport().px(p.paths().get(0)[0] + turn), y = plate.viewport().py(p.paths().get(0)[1]), r = s.markerSize();
        pen.setColor(plate.look().colour("halo"));
        pen.fill(new Ellipse2D.Double(x - r - 1.5, y - r - 1.5, 2 * r + 3, 2 * r + 3));
        pen.setColor(colour(s.marker(), 1));
        pen.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        if (!s.symbol().isEmpty()) {
            Style letter = Style.of(r * 1.4, Weight.BOLD);
            pen.setColor(bright(s.marker()) ? Color.BLACK : Color.WHITE);
            text.draw(pen, s.symbol(), x - text.width(s.symbol(), letter) / 2, y + text.drop(letter), letter);
        }
    }

    private static boolean bright(int rgb) {
        return (rgb >> 16 & 255) * 0.299 + (rgb >> 8 & 255) * 0.587 + (rgb & 255) * 0.114 > 150;
    }

    private void title(Titled t, Plate plate, Graphics2D pen, List<Box> taken) {
        double w = text.width(t.words(), TITLE), h = 15;
        List<Box> spots = t.off() < 0 ? List.of(new Box(t.x() - w / 2, t.y() - h / 2, w, h))
            : List.of(new Box(t.x() + t.off(), t.y() - h / 2, w, h), new Box(t.x() - t.off() - w, t.y() - h / 2, w, h),
                new Box(t.x() - w / 2, t.y() - t.off() - h, w, h), new Box(t.x() - w / 2, t.y() + t.off(), w, h));
        Box inside = new Box(0, 0, plate.viewport().width(), plate.viewport().height());
        for (Box b : spots) {
            if (inside.holds(b) && taken.stream().noneMatch(b::touches)) {
                taken.add(b);
                pen.setColor(plate.look().colour("label"));
                text.haloed(pen, t.words(), b.x(), b.y() + h / 2 + text.drop(TITLE), TITLE, plate.look().colour("halo"), 3);
                return;
            }
        }
    }

    private static Color colour(int rgb, double opacity) {
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, (int) Math.round(opacity * 255));
    }
}
