package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.draw.Layer;
import org.masar.draw.Part;
import org.masar.draw.Piece;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;

/** Draws a length in metric and in imperial units, right at the latitude where it stands, at the bottom left. */
final class ScaleBar implements Layer<Plate> {
    private static final double INSET = 16, MOST = 110, MOST_DETAIL = 64, TICK = 6;
    private static final double MILE = 1609.344, FOOT = 0.3048;
    private static final Style STYLE = Style.of(11, Weight.MEDIUM);

    private final Text text;

    ScaleBar(Text text) {
        this.text = text;
    }

    /** Stands above the attribution where the picture is too narrow for both. */
    Optional<Box> box(Plate plate) {
        Piece own = plate.furnishing().scale();
        if (own.isNone() || plate.viewport().width() < 220 || plate.viewport().height() < 120) {
            return Optional.empty();
        }
        if (plate.part() == Part.DETAIL) {
            return Optional.of(new Box(2, plate.viewport().height() - 52, MOST_DETAIL + 26, 40));
        }
        if (own.state() == Piece.State.MOVED) {
            return Optional.of(own.moved(new Box(0, 0, MOST + 24, 40), plate.viewport().width(), plate.viewport().height()));
        }
        Box low = new Box(INSET - 6, plate.viewport().height() - INSET - 30, MOST + 24, 40);
        return Optional.of(new Credit(text).box(plate).filter(low::touches)
            .map(c -> new Box(low.x(), c.y() - 2 - low.height(), low.width(), low.height())).orElse(low));
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        box(plate).ifPresent(b -> paint(plate, pen, b.x() + (plate.part() == Part.DETAIL ? 8 : 6), b.y() + 20));
    }

    private void paint(Plate plate, Graphics2D pen, double left, double y) {
        Viewport v = plate.viewport();
        Texts texts = Texts.in(plate.language());
        double most = plate.part() == Part.DETAIL ? MOST_DETAIL : MOST;
        double perPixel = metresPerPixel(v, left, y);
        Length metric = Length.metric(most * perPixel);
        Length imperial = Length.imperial(most * perPixel);
        double km = metric.metres() / perPixel, mi = imperial.metres() / perPixel;
        line(plate, pen, new Line2D.Double(left, y, left + Math.max(km, mi), y), new Line2D.Double(left, y - TICK, left, y + TICK),
            new Line2D.Double(left + km, y - TICK, left + km, y), new Line2D.Double(left + mi, y, left + mi, y + TICK));
        label(plate, pen, metric.in(texts), left, km, y - 5);
        label(plate, pen, imperial.in(texts), left, mi, y + 13);
    }

    /** Gives the metres of a pixel where the bar stands: over a tall picture the middle's would be some per cent off. */
    static double metresPerPixel(Viewport v, double left, double y) {
        return v.metresPerPixel(v.toLonLat(new Pixel(left, y)).lat());
    }

    private static void line(Plate plate, Graphics2D pen, Line2D... lines) {
        for (String ink : new String[] {"halo", "label"}) {
            pen.setColor(plate.look().colour(ink));
            pen.setStroke(new BasicStroke(ink.equals("halo") ? 3.6f : 1.2f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
            for (Line2D l : lines) {
                pen.draw(l);
            }
        }
    }

    private void label(Plate plate, Graphics2D pen, String s, double left, double length, double y) {
        double x = Math.max(left + 5, left + length - 4 - text.width(s, STYLE));
        pen.setColor(plate.look().colour("label"));
        text.haloed(pen, s, x, y, STYLE, plate.look().colour("halo"), 1.5);
    }

    /** Holds a round length: its metres, its number and the key of its unit. */
    record Length(double metres, String number, String unit) {
        /** Finds the longest round length that is not above the metres, in kilometres if that makes one or more. */
        static Length metric(double metres) {
            return metres >= 1000 ? below(metres, 1000, "scale.km") : below(metres, 1, "scale.m");
        }

        /** Finds the longest round length that is not above the metres: miles, halves and quarters of one, then feet. */
        static Length imperial(double metres) {
            double miles = metres / MILE;
            return miles >= 1 ? below(metres, MILE, "scale.mi") : miles >= 0.5 ? new Length(MILE / 2, "½", "scale.mi")
                : miles >= 0.25 ? new Length(MILE / 4, "¼", "scale.mi") : below(metres, FOOT, "scale.ft");
        }

        /** Finds the longest of 1, 2 and 5 times a power of ten. */
        private static Length below(double metres, double unit, String key) {
            double power = Math.pow(10, Math.floor(Math.log10(metres / unit)));
            double lead = metres / unit / power;
            double n = (lead >= 5 ? 5 : lead >= 2 ? 2 : 1) * power;
            return new Length(n * unit, n >= 1 ? Long.toString(Math.round(n)) : Double.toString(n), key);
        }

        String in(Texts texts) {
            return texts.get(unit, texts.digits(number));
        }
    }
}
