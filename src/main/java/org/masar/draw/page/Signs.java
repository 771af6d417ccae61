package org.masar.draw.page;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.LegendEntry;
import org.masar.draw.Look;
import org.masar.draw.Style;
import org.masar.draw.Text;

/** Sets a legend beside the map: its signs run in rows, each of its sections begins a new one. All in logical pixels from its top left corner. */
final class Signs {
    private static final double ROW = 23, LARGER = 1.12, GAP = 5, APART = 16;
    private final List<Cell> cells = new ArrayList<>();
    private final double width;
    private final double height;
    private final double k;
    private final boolean fromRight;
    private final Text text;
    private final Style style;
    private final Column heading;

    Signs(String heading, List<LegendEntry> entries, double width, Setting setting, boolean fromRight, Text text) {
        this.width = width;
        this.fromRight = fromRight;
        this.text = text;
        k = setting.scale();
        style = setting.text();
        this.heading = Column.of(List.of(Paragraph.of(0, new Phrase(heading, setting.small(), "text"))), width, 0,
            fromRight ? Column.Side.RIGHT : Column.Side.LEFT, text);
        double x = 0, y = this.heading.height() + 2 * k;
        String section = null;
        for (LegendEntry e : entries) {
            double w = (e.across() * LARGER + GAP) * k + text.width(e.label(), style);
            if (section != null && !section.equals(e.section()) || x > 0 && x + w > width) {
                x = 0;
                y += ROW * k;
            }
            section = e.section();
            cells.add(new Cell(e, x, y + ROW * k / 2));
            x += w + APART * k;
        }
        height = entries.isEmpty() ? 0 : y + ROW * k;
    }

    double height() {
        return height;
    }

    void draw(Graphics2D g, double left, double top, Look look) {
        heading.draw(g, left, top, look);
        for (Cell c : cells) {
            double middle = c.x() + c.entry().across() * LARGER * k / 2, x = fromRight ? left + width - middle : left + middle;
            AffineTransform before = g.getTransform();
            g.translate(x, top + c.middle());
            g.scale(LARGER * k, LARGER * k);
            c.entry().sample().accept(g);
            g.setTransform(before);
            g.setColor(look.colour("text"));
            double begin = c.x() + (c.entry().across() * LARGER + GAP) * k, y = top + c.middle() + text.drop(style);
            if (fromRight) {
                text.end(g, c.entry().label(), left + width - begin, y, style);
            } else {
                text.draw(g, c.entry().label(), left + begin, y, style);
            }
        }
    }

    private record Cell(LegendEntry entry, double x, double middle) {
    }
}
