package org.masar.draw.map;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.masar.draw.Box;
import org.masar.draw.Legend;
import org.masar.geo.MapPoint;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Extent;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Points;
import org.masar.model.Sited;
import org.masar.state.Camera;
import org.masar.state.Detail;
import org.masar.state.ViewState;

/** Finds the viewport of a view: its camera's, or the one that shows every place of the dataset's events. */
public final class Fit {
    private static final int LEGEND_WIDTH = 560, LEGEND_HEIGHT = 360;
    /** Closest zoom that fitting chooses, so that a single point keeps its surroundings. */
    private static final double CLOSEST = 13.5;
    /** Beyond so many places marks are joined to crowds, and no detail map opens by itself. */
    private static final int MOST_PLACES = 60;
    /** How far marks and counted discs reach from their place, logical pixels. */
    private static final double REACH = 28;
    /** Cells to a degree, of which very many places fill each once. */
    private static final int CELLS = 8;
    private static final Viewport.Insets CROWD_ROOM = Viewport.Insets.all(REACH);
    private static final LonLat NOWHERE = new LonLat(38.5, 34.8);

    private Fit() {
    }

    /**
     * Gives the view's camera at the size in logical pixels, else fits the places; where wide and close map are swapped, those that the
     * close one shows.
     */
    public static Viewport viewport(Dataset dataset, ViewState view, int width, int height) {
        return viewport(dataset, view, width, height, Legend.PAGE);
    }

    /** Gives the same for a map with so much of a legend upon it. */
    public static Viewport viewport(Dataset dataset, ViewState view, int width, int height, Legend legend) {
        Camera c = view.camera();
        return c != null ? Viewport.at(c.centre(), c.zoom(), width, height)
            : view.detail().swapped() ? close(dataset, view, width, height) : toPlaces(dataset, width, height, legend);
    }

    /** Shows every place of the dataset's events, with room for names beside them, for the legend and for a detail map. */
    public static Viewport toPlaces(Dataset dataset, int width, int height) {
        return toPlaces(dataset, width, height, Legend.PAGE);
    }

    private static Viewport toPlaces(Dataset dataset, int width, int height, Legend legend) {
        boolean listed = dataset.events() instanceof Sited && dataset.places() instanceof Points;
        List<Place> places = listed ? List.of() : places(dataset);
        List<LonLat> at = anchors(dataset, places);
        Viewport.Insets room = room(width, height);
        Extent e = Extent.of(at).orElse(null);
        if (e == null) {
            return Viewport.at(NOWHERE, 6.5, width, height);
        }
        Viewport fitted = Viewport.fit(e, width, height, room, CLOSEST);
        boolean crowd = at.size() > MOST_PLACES;
        List<Box> panels = EventLayers.reserved(fitted, dataset, legend);
        List<MapPoint> marks = new ArrayList<>(at.size());
        for (LonLat one : listed ? at : List.<LonLat>of()) {
            marks.add(Mercator.toMap(one));
        }
        for (Place p : places) {
            if (crowd || !Spot.broad(p)) {
                marks.add(Mercator.toMap(p.shape().anchor()));
            }
        }
        Viewport best = e.west() > e.east() || crowd || listed || !InsetRoom.roomy(width, height) ? fitted : besides(dataset, places, marks, fitted, room, panels);
        return FreeRoom.free(marks, best, panels) ? best : beside(e, panels, crowd ? CROWD_ROOM : room, width, height);
    }

    /** Fits all into the free part to the right of the panels above, or into the one below them: where it is larger. */
    private static Viewport beside(Extent e, List<Box> panels, Viewport.Insets room, int width, int height) {
        double across = 0, down = 0, below = 0;
        for (Box b : panels) {
            if (b.bottom() < height && b.width() > 0) {
                across = Math.max(across, b.right());
                down = Math.max(down, b.bottom());
            } else if (b.width() > 0) {
                below = Math.max(below, height - b.y());
            }
        }
        double bottom = Math.max(room.bottom(), below + REACH), right = Math.max(REACH, Math.min(room.right(), width * 0.2));
        Viewport aside = Viewport.fit(e, width, height, new Viewport.Insets(Math.max(REACH, height * 0.08), right, bottom, across + REACH), CLOSEST);
        Viewport under = Viewport.fit(e, width, height, new Viewport.Insets(down + REACH, right, bottom, Math.max(REACH, room.left())), CLOSEST);
        return under.zoom() > aside.zoom() ? under : aside;
    }

    /** Shows every place of the dataset's events on a small map without panels. */
    static Viewport around(Dataset dataset, int width, int height) {
        return Extent.of(anchors(dataset, dataset.places() instanceof Points ? List.of() : places(dataset)))
            .map(e -> Viewport.fit(e, width, height, new Viewport.Insets(26, 40, 34, 26), CLOSEST))
            .orElseGet(() -> Viewport.at(NOWHERE, 6.5, width, height));
    }

    /** Gives the points of the places; of a table of very many one for each small cell, with those at the edges. */
    private static List<LonLat> anchors(Dataset dataset, List<Place> places) {
        if (!(dataset.places() instanceof Points points)) {
            List<LonLat> all = new ArrayList<>(places.size());
            for (Place p : places) {
                all.add(p.shape().anchor());
            }
            return all;
        }
        Map<Long, Integer> cells = new HashMap<>();
        int[] ends = {0, 0, 0, 0};
        for (int i = 0; i < dataset.places().size(); i++) {
            cells.putIfAbsent((long) Math.floor(points.lon(i) * CELLS) << 32 ^ (long) Math.floor(points.lat(i) * CELLS), i);
            ends[0] = points.lon(i) < points.lon(ends[0]) ? i : ends[0];
            ends[1] = points.lon(i) > points.lon(ends[1]) ? i : ends[1];
            ends[2] = points.lat(i) < points.lat(ends[2]) ? i : ends[2];
            ends[3] = points.lat(i) > points.lat(ends[3]) ? i : ends[3];
        }
        return IntStream.concat(cells.values().stream().mapToInt(i -> i), dataset.places().isEmpty() ? IntStream.empty() : IntStream.of(ends))
            .mapToObj(i -> LonLat.of(points.lon(i), points.lat(i))).toList();
    }

    /** Lists the places of events that have a position, each once, in the order in which they are first told of. */
    private static List<Place> places(Dataset dataset) {
        BitSet seen = new BitSet(dataset.places().size());
        List<Place> all = new ArrayList<>();
        for (Event e : dataset.events()) {
            for (PlaceRef ref : e.places()) {
                int p = dataset.placeNumber(ref.place());
                if (p >= 0 && !seen.get(p) && dataset.places().get(p).shape() != null) {
                    all.add(dataset.places().get(p));
                    seen.set(p);
                }
            }
        }
        return all;
    }

    /** Moves the map so that legend and detail map cover no place, if it needs a detail map at all. */
    private static Viewport besides(Dataset d, List<Place> places, List<MapPoint> marks, Viewport fitted, Viewport.Insets room, List<Box> panels) {
        List<MapPoint> all = places.stream().map(p -> Mercator.toMap(p.shape().anchor())).toList();
        if (new Insets(d, Spots.of(d), "en").on(fitted, Detail.AUTO, panels).isEmpty()) {
            return FreeRoom.free(marks, fitted, panels) ? fitted : FreeRoom.find(fitted, all, marks, room, panels);
        }
        InsetRoom insets = new InsetRoom(fitted, panels);
        Viewport best = fitted;
        double least = Double.MAX_VALUE;
        for (Candidate corner : insets.corners(insets.size(Detail.AUTO))) {
            List<Box> taken = new ArrayList<>(panels);
            taken.add(corner.box());
            Viewport v = FreeRoom.find(fitted, all, marks, room, taken);
            double moved = Math.hypot(v.centre().x() - fitted.centre().x(), v.centre().y() - fitted.centre().y()) * fitted.pixelsPerUnit();
            double cost = corner.cost() + 300 * (fitted.zoom() - v.zoom()) + moved + (v.equals(fitted) && !FreeRoom.free(marks, v, taken) ? 600 : 0);
            if (cost < least) {
                least = cost;
                best = v;
            }
        }
        return best;
    }

    private static Viewport close(Dataset d, ViewState view, int width, int height) {
        Viewport wide = toPlaces(d, width, height);
        Spots spots = Spots.of(d);
        Viewport.Insets free = holdsLegend(width, height) ? new Viewport.Insets(40, Math.min(400, width * 0.38), 60, 280) : Viewport.Insets.all(40);
        return new Insets(d, spots, "en").knot(wide, view.detail(), spots.on(wide), 374, 231)
            .map(k -> k.closeUp(width, height, free)).orElse(wide);
    }

    /**
     * Keeps more free to the right, where names stand in columns, and below, where scale and attribution stand; on a small map above,
     * where the legend takes half of it.
     */
    private static Viewport.Insets room(int width, int height) {
        return new Viewport.Insets(height * (width < 760 ? 0.26 : 0.12), Math.min(290, width * 0.3), height * 0.16, Math.min(100, width * 0.09));
    }

    /** Tells whether a map of the size, in logical pixels, has room for its legend; the window's buttons stand beside it then. */
    public static boolean holdsLegend(double width, double height) {
        return width >= LEGEND_WIDTH && height >= LEGEND_HEIGHT;
    }
}
