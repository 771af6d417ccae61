package org.masar.draw.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masar.draw.Box;
import org.masar.draw.Inset;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Place;
import org.masar.state.Detail;

/**
 * Works out the detail map of a view: whether it is open, where its panel stands, where it looks. Pure, and the same at any time:
 * neither playhead nor filter is asked.
 */
final class Insets {
    /** Kept free inside the panel for circles' names above, and for scale and notice below. */
    private static final Viewport.Insets MARGINS = new Viewport.Insets(16, 16, 24, 16);
    private static final double LEAST_FRAME = 10;
    private static final int MOST_PLACES = 600;

    private final Dataset dataset;
    private final Spots spots;
    private final String language;

    Insets(Dataset dataset, Spots spots, String language) {
        this.dataset = dataset;
        this.spots = spots;
        this.language = language;
    }

    /** Gives the detail map of a view as the user wants it; empty where there is none. */
    Optional<Inset> on(Viewport v, Detail want, List<Box> panels) {
        boolean asked = want.state() == Detail.State.OPEN || want.place() != null;
        if (want.state() == Detail.State.CLOSED || !asked && (!InsetRoom.roomy(v.width(), v.height()) || spots.crowded(v))) {
            return Optional.empty();
        }
        InsetRoom room = new InsetRoom(v, panels);
        Box map = Inset.inside(room.size(want));
        return want.swapped() ? wide(v, want, room, map) : close(v, want, room, map);
    }

    private Optional<Inset> close(Viewport v, Detail want, InsetRoom room, Box map) {
        List<Spot> all = spots.on(v);
        Optional<Knot> knot = knot(v, want, all, (int) map.width(), (int) map.height());
        if (knot.isEmpty()) {
            return Optional.empty();
        }
        Viewport near = knot.get().closeUp((int) map.width(), (int) map.height(), MARGINS);
        boolean closer = near.zoom() >= v.zoom() + 0.5;
        if (!closer && want.place() == null) {
            return Optional.empty();
        }
        Box framed = seen(near, v);
        boolean inView = framed.touches(new Box(0, 0, v.width(), v.height())) && closer;
        Box box = room.place(want, busy(all, v, framed));
        Set<String> places = new LinkedHashSet<>();
        if (inView) {
            all.stream().filter(s -> !s.broad() && inside(s.on(near), near)).forEach(s -> places.add(s.place().id()));
        }
        return Optional.of(new Inset(box, near, framed, inView, places, pin(knot.get(), all), title(knot.get(), all), false));
    }

    private Optional<Inset> wide(Viewport v, Detail want, InsetRoom room, Box map) {
        List<Spot> all = spots.on(v);
        Viewport far = Fit.around(dataset, (int) map.width(), (int) map.height());
        Box framed = seen(v, far);
        Set<String> places = new LinkedHashSet<>();
        all.stream().filter(s -> !s.broad() && inside(s, v)).forEach(s -> places.add(s.place().id()));
        Box box = room.place(want, busy(all, v, new Box(0, 0, 0, 0)));
        boolean inView = framed.touches(new Box(0, 0, far.width(), far.height())) && v.zoom() > far.zoom() + 0.5;
        return Optional.of(new Inset(box, far, framed, inView, inView ? places : Set.of(), want.place(), dataset.title().in(language), true));
    }

    /** Finds what the closer map shows: the pinned place with its neighbours, else the weightiest knot in view. */
    Optional<Knot> knot(Viewport v, Detail want, List<Spot> all, int width, int height) {
        Knots knots = new Knots(width, height, MARGINS);
        List<Spot> near = all.size() <= MOST_PLACES ? all : all.stream().filter(s -> inside(s, v)).toList();
        if (near.size() > MOST_PLACES) {
            near = List.of();
        }
        if (want.place() != null && dataset.place(want.place()).map(Place::shape).isPresent()) {
            Optional<Knot> pinned = knots.around(want.place(), all);
            if (pinned.isPresent()) {
                return pinned;
            }
        }
        Optional<Knot> first = knots.on(v, near).stream().filter(k -> k.weight() > 1).findFirst();
        return first.isPresent() || want.state() != Detail.State.OPEN ? first
            : near.stream().filter(s -> !s.broad() && inside(s, v)).max(java.util.Comparator.comparingInt(Spot::weight)).map(s -> Knot.of(List.of(s)));
    }

    private static boolean inside(Spot s, Viewport v) {
        return s.x() >= 0 && s.y() >= 0 && s.x() <= v.width() && s.y() <= v.height();
    }

    /** Bounds on one map what another shows, large enough to be seen. */
    private static Box seen(Viewport shown, Viewport on) {
        double scale = on.pixelsPerUnit() / shown.pixelsPerUnit();
        double w = Math.max(LEAST_FRAME, shown.width() * scale), h = Math.max(LEAST_FRAME, shown.height() * scale);
        Pixel middle = new Pixel(on.px(on.nearest(shown.centre().x())), on.py(shown.centre().y()));
        return new Box(middle.x() - w / 2, middle.y() - h / 2, w, h);
    }

    /** Weighs what the panel would cover: places by how much is told of them, movements, and above all the frame itself. */
    private List<Candidate> busy(List<Spot> all, Viewport v, Box framed) {
        List<Candidate> busy = new ArrayList<>();
        busy.add(new Candidate(900, framed.grown(30), false));
        all.stream().filter(s -> !s.broad() && inside(s, v)).forEach(s -> busy.add(new Candidate(30 + 4 * Math.min(20, s.weight()), Box.round(s.x(), s.y(), 22), false)));
        Map<String, Spot> byId = new HashMap<>();
        all.forEach(s -> byId.put(s.place().id(), s));
        Planner.ways(v, byId, spots.routes()).forEach(w -> busy.add(new Candidate(2, w, false)));
        return busy;
    }

    private static String pin(Knot knot, List<Spot> all) {
        return Knot.weightiest(all.stream().filter(s -> knot.ids().contains(s.place().id())).toList()).id();
    }

    /** Names the smallest place that holds all of the knot; else its weightiest place. */
    private String title(Knot knot, List<Spot> all) {
        Place best = Common.holder(dataset, knot.places()).or(() -> dataset.place(pin(knot, all))).orElseThrow();
        return best.label().in(language);
    }
}
