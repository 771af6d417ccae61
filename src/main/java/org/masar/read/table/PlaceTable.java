package org.masar.read.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.masar.model.LonLat;
import org.masar.model.Made;
import org.masar.model.Place;
import org.masar.model.Points;
import org.masar.model.Shape;
import org.masar.read.basemap.Gazetteer;

/**
 * Holds where rows were: rows with the same point, name and doubt share one place. Only the points are kept; a place's name is read
 * again from the first row that was there. Filled by one thread, then read by any.
 */
final class PlaceTable extends Made<Place> implements Points {
    /** How far what happened in a town may lie from the point that stands for it, in metres; a rough figure. */
    private static final double TOWN = 5_000;
    private final Towns towns = new Towns();
    private final Sheet sheet;
    private final Mapping mapping;
    private double[] lon = new double[64];
    private double[] lat = new double[64];
    private int[] firstRow = new int[64];
    private int count;
    private int[] slots = new int[256];
    private long[] keys = new long[64];

    PlaceTable(Sheet sheet, Mapping mapping) {
        this.sheet = sheet;
        this.mapping = mapping;
    }

    /** Gives the number of the place at the point with the key of its name and doubt; a new one where none is. */
    int number(double x, double y, long key, int row) {
        int slot = hash(x, y, key) & slots.length - 1;
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            int n = slots[slot] - 1;
            if (lon[n] == x && lat[n] == y && keys[n] == key) {
                return n;
            }
        }
        if (count == lon.length) {
            lon = Arrays.copyOf(lon, count * 2);
            lat = Arrays.copyOf(lat, count * 2);
            firstRow = Arrays.copyOf(firstRow, count * 2);
            keys = Arrays.copyOf(keys, count * 2);
        }
        lon[count] = x;
        lat[count] = y;
        keys[count] = key;
        firstRow[count] = row;
        slots[slot] = ++count;
        if (count * 2 > slots.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (int n = 0; n < count; n++) {
            int slot = hash(lon[n], lat[n], keys[n]) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = n + 1;
        }
    }

    private static int hash(double x, double y, long key) {
        long h = Double.doubleToLongBits(x) * 0x9E3779B97F4A7C15L ^ Double.doubleToLongBits(y) * 0xC2B2AE3D27D4EB4FL ^ key * 0x165667B19E3779F9L;
        return (int) (h ^ h >>> 29 ^ h >>> 47);
    }

    /** Lets go of what only filling needed. */
    void close() {
        slots = null;
        keys = null;
        lon = Arrays.copyOf(lon, count);
        lat = Arrays.copyOf(lat, count);
        firstRow = Arrays.copyOf(firstRow, count);
    }

    static String id(int number) {
        return number < 0 ? null : "p" + (number + 1);
    }

    @Override
    public int number(String id) {
        if (id.length() < 2 || id.length() > 9 || id.charAt(0) != 'p') {
            return -1;
        }
        int n = 0;
        for (int i = 1; i < id.length(); i++) {
            int d = id.charAt(i) - '0';
            if (d < 0 || d > 9) {
                return -1;
            }
            n = n * 10 + d;
        }
        return n <= count ? n - 1 : -1;
    }

    @Override
    public double lon(int number) {
        return lon[number];
    }

    @Override
    public double lat(int number) {
        return lat[number];
    }

    @Override
    public boolean isDoubtful() {
        return mapping.has(Role.PLACE_DOUBT) || mapping.has(Role.PLACE);
    }

    @Override
    public Place get(int n) {
        Cells row = sheet.row(firstRow[n]);
        PlaceForm form = new PlaceForm(mapping, new Positions(mapping, sheet.headings()), towns);
        form.read(row);
        Optional<Shape> area = form.area(row);
        Gazetteer.Match match = form.match();
        double metres = match != null ? TOWN : form.metres(row);
        String name = form.name(row);
        return new Place(id(n), Said.words(name), List.of(), null, null, area.orElseGet(() -> new Shape.Point(LonLat.of(lon[n], lat[n]))), 0, metres,
            match != null ? "GeoNames: " + match.town().name().in("en") : metres == 0 ? null : mapping.scale() + ": " + form.code(row));
    }

    @Override
    public int size() {
        return count;
    }
}
