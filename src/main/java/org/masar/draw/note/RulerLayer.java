package org.masar.draw.note;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Locale;
import org.masar.draw.Frame;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.geo.Pixel;

/** Draws rulers: the shortest way, a stroke across each end, and how long it is. */
final class RulerLayer implements NoteLayer {
    private static final double END = 6, AWAY = 7;
    private final Text text;

    RulerLayer(Text text) {
        this.text = text;
    }

    @Override
    public void paint(Placed p, Frame f, Graphics2D g) {
        Color ink = Palette.of(p.note().style().ink(), f.look());
        NoteLayer.stroke(p.path(), p.note().style(), ink, f, g);
        List<Pixel> points = p.points();
        int last = points.size() - 1;
        NoteLayer.stroke(across(points.get(0), points.get(1)), p.note().style(), ink, f, g);
        NoteLayer.stroke(across(points.get(last), points.get(last - 1)), p.note().style(), ink, f, g);
        Style style = Style.of(p.note().style().size(), Weight.SEMIBOLD);
        String words = length(NotePlan.metres(p.note(), f.viewport()), Texts.in(f.language()));
        Pixel at = beside(points.get((last - 1) / 2), points.get((last - 1) / 2 + 1), text.width(words, style), style.size());
        g.setColor(ink);
        text.haloed(g, words, at.x() - text.width(words, style) / 2, at.y() + text.drop(style), style, f.look().colour("halo"), 2);
    }

    /** Gives the middle of a label that stands above the middle of a leg and clear of it, however steep that is. */
    private static Pixel beside(Pixel a, Pixel b, double width, double height) {
        double way = Math.max(0.01, Math.hypot(b.x() - a.x(), b.y() - a.y()));
        double nx = (b.y() - a.y()) / way, ny = -(b.x() - a.x()) / way, up = ny > 0 ? -1 : 1;
        double away = AWAY + Math.abs(nx) * width / 2 + Math.abs(ny) * height / 2;
        return new Pixel((a.x() + b.x()) / 2 + up * nx * away, (a.y() + b.y()) / 2 + up * ny * away);
    }

    /** Says a length in metres, from a kilometre up in kilometres, with three figures. */
    static String length(double metres, Texts texts) {
        double n = metres < 1000 ? metres : metres / 1000;
        String number = String.format(Locale.ROOT, n >= 99.95 ? "%.0f" : n >= 9.995 ? "%.1f" : "%.2f", n);
        return texts.get(metres < 1000 ? "scale.m" : "scale.km", texts.digits(number));
    }

    private static Line2D across(Pixel end, Pixel towards) {
        double way = Math.max(0.01, Math.hypot(towards.x() - end.x(), towards.y() - end.y()));
        double x = -(towards.y() - end.y()) / way * END, y = (towards.x() - end.x()) / way * END;
        return new Line2D.Double(end.x() - x, end.y() - y, end.x() + x, end.y() + y);
    }
}
