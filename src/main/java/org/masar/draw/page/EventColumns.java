package org.masar.draw.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Look;
import org.masar.draw.Text;

/**
 * Sets the numbered list in columns of a height: in the usual size if it fits, else smaller, and where even that does not do, as many as
 * fit with a line that says how many more there are.
 */
final class EventColumns {
    private static final double[] SIZES = {1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.66};
    private static final double GAP = 26, INDENT = 29, BETWEEN = 7;
    private final List<Placed> placed = new ArrayList<>();
    private final double width;
    private final boolean fromRight;
    private final Column heading;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private double used;

    /** Holds what is set and where: each entry in its own column of lines. */
    private record Placed(Column column, double x, double y, double across) {
    }

    EventColumns(PageWords words, int[] events, double width, double height, int columns, Setting base, Text text) {
        this.width = width;
        fromRight = words.fromRight();
        Column.Side side = fromRight ? Column.Side.RIGHT : Column.Side.LEFT;
        heading = Column.of(List.of(Paragraph.of(0, new Phrase(words.listHeading(), base.heading(), "text"))), width, 0, side, text);
        double across = (width - (columns - 1) * GAP * base.scale()) / columns, top = heading.height() + 5 * base.scale(), room = height - top;
        for (double size : SIZES) {
            Setting s = base.times(size);
            List<List<Paragraph>> entries = words.list(events, s);
            List<Column> set = entries.stream().map(e -> Column.of(e, across, INDENT * s.scale(), side, text)).toList();
            int fits = place(set, columns, across, top, room, s, entries.size());
            boolean last = size == SIZES[SIZES.length - 1];
            if (fits == set.size() || last) {
                entries.subList(0, fits).forEach(paragraphs::addAll);
                if (fits < set.size()) {
                    cut(words, set, fits, columns, across, top, room, s, side, text);
                }
                return;
            }
        }
    }

    /** Leaves room for the line that says how many more there are. */
    private void cut(PageWords words, List<Column> set, int fits, int columns, double across, double top, double room, Setting s, Column.Side side, Text text) {
        int shown = fits;
        Column more = Column.of(List.of(words.more(set.size() - shown, s)), across, 0, side, text);
        while (shown > 0) {
            shown--;
            List<Column> all = new ArrayList<>(set.subList(0, shown));
            more = Column.of(List.of(words.more(set.size() - shown, s)), across, 0, side, text);
            all.add(more);
            if (place(all, columns, across, top, room, s, all.size()) == all.size()) {
                break;
            }
        }
        while (paragraphs.size() > 2 * shown) {
            paragraphs.remove(paragraphs.size() - 1);
        }
        paragraphs.add(words.more(set.size() - shown, s));
    }

    /** Places entries one below the other in columns that are about equally long; gives how many fit. */
    private int place(List<Column> set, int columns, double across, double top, double room, Setting s, int most) {
        placed.clear();
        used = top;
        double between = BETWEEN * s.scale(), all = set.stream().mapToDouble(c -> c.height() + between).sum();
        double even = columns == 1 ? room : Math.min(room, all / columns * 1.04 + set.stream().mapToDouble(Column::height).max().orElse(0) / 2);
        int column = 0;
        double y = 0;
        for (int i = 0; i < most; i++) {
            Column c = set.get(i);
            if (y > 0 && y + c.height() > (column == columns - 1 ? room : even)) {
                column++;
                y = 0;
            }
            if (column >= columns || y + c.height() > room) {
                return i;
            }
            double x = column * (across + (columns == 1 ? 0 : (width - columns * across) / (columns - 1)));
            placed.add(new Placed(c, fromRight ? width - x - across : x, top + y, across));
            y += c.height() + between;
            used = Math.max(used, top + y - between);
        }
        return most;
    }

    /** Gives the height that is taken. */
    double height() {
        return placed.isEmpty() ? 0 : used;
    }

    /** Lists what is said, with the heading. */
    List<Paragraph> paragraphs() {
        return List.copyOf(paragraphs);
    }

    void draw(Graphics2D g, double left, double top, Look look) {
        if (placed.isEmpty()) {
            return;
        }
        heading.draw(g, left, top, look);
        g.setStroke(new BasicStroke(0.8f));
        for (Placed p : placed) {
            g.setColor(look.colour("line2"));
            g.draw(new Line2D.Double(left + p.x(), top + p.y() - BETWEEN / 2, left + p.x() + p.across(), top + p.y() - BETWEEN / 2));
            p.column().draw(g, left + p.x(), top + p.y(), look);
        }
    }
}
