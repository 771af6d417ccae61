package org.masar.draw.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays a legend's signs out in two columns under their headings. All in logical pixels from the legend's top left corner.
 *
 * @param heads  headings in order
 * @param cells  signs in order
 * @param height what all take, with the room above the first
 */
record LegendGrid(List<Head> heads, List<Cell> cells, double height) {
    private static final double FOOT = 8;

    /** Lays items below what already stands in the panel, rows of a height, the second column {@code half} from the first. */
    static LegendGrid of(List<LegendItem> items, double top, double row, double half) {
        List<Head> heads = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        double y = top;
        String section = "";
        int column = 0;
        for (LegendItem i : items) {
            if (!i.section().equals(section) || i.wide() && column == 1) {
                y += column == 1 ? row : 0;
                column = 0;
            }
            if (!i.section().equals(section)) {
                section = i.section();
                heads.add(new Head(section, y + row - 5));
                y += row;
            }
            cells.add(new Cell(i, column * half, y + row / 2));
            y += i.wide() || column == 1 ? row : 0;
            column = i.wide() ? 0 : 1 - column;
        }
        return new LegendGrid(heads, cells, y + (column == 1 ? row : 0) + (items.isEmpty() ? 0 : FOOT));
    }

    /** Holds a heading's text key and its baseline. */
    record Head(String key, double baseline) {
    }

    /** Holds an item, how far its column starts from the first, and the middle of its row. */
    record Cell(LegendItem item, double x, double middle) {
    }
}
