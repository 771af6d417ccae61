package org.masar.ui.find;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Extent;
import org.masar.model.Holding;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.search.Hit;
import org.masar.state.Camera;
import org.masar.state.Filter;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.view.EventSteps;
import org.masar.view.Steps;
import org.masar.view.Visible;

/** Finds the view that shows what was found: selected, at its time, and freed of a filter that hides it. The map follows the selection. Pure. */
final class Jump {
    /** Pixels of a map that every window has; the equator's length and the least radius of a place in metres; the closest zoom. */
    private static final int WIDTH = 640, HEIGHT = 340, MARGIN = 60;
    private static final double EQUATOR = 40_075_017, LEAST = 1_000, RADIUS = 80, QUARTER = 13;

    private Jump() {
    }

    static ViewState to(Visible v, Hit hit) {
        Dataset d = v.dataset();
        return switch (hit.kind()) {
            case EVENT -> event(v, hit.number());
            case PLACE -> place(v, d.places().get(hit.number()).id());
            case VOICE -> v.view().withSelection(Selection.ofVoice(d.voices().get(hit.number()).id()));
            case GROUP -> d.holdings().stream().filter(h -> h.groups().contains(d.groups().get(hit.number()).id())).findFirst().map(Holding::place)
                .map(p -> place(v, p)).orElse(v.view());
        };
    }

    private static ViewState event(Visible v, int number) {
        String id = v.dataset().events().get(number).id();
        ViewState there = EventSteps.of(v, id).map(unit -> Steps.at(v.view(), unit)).orElse(v.view()).withSelection(Selection.ofEvent(id));
        if (!shows(v, there, number)) {
            there = there.withFilter(Filter.NONE);
        }
        there = shows(v, there, number) ? there : there.withMode(Mode.ALL);
        return close(there, v.told().places(number).stream().flatMap(p -> v.dataset().place(p.place()).stream()).toList());
    }

    private static boolean shows(Visible v, ViewState view, int number) {
        Visible then = Visible.of(v.told(), view);
        return IntStream.range(0, then.count()).anyMatch(i -> then.event(i) == number);
    }

    /** Selects a place; where nothing shows there now, goes to the first that is told of it. */
    private static ViewState place(Visible v, String place) {
        ViewState there = close(v.view().withSelection(Selection.ofPlace(place)), v.dataset().place(place).stream().toList());
        if (IntStream.range(0, v.count()).anyMatch(i -> at(v, v.event(i), place))) {
            return there;
        }
        return IntStream.range(0, v.total()).filter(e -> at(v, e, place)).boxed()
            .min(Comparator.comparingLong(e -> v.told().index().earliestStart(e)))
            .flatMap(e -> EventSteps.of(v, v.dataset().events().get(e).id())).map(unit -> Steps.at(there, unit)).orElse(there);
    }

    /** Looks at places: from as near as they fit where we look from farther, else from where we are. The map sees to what is then not in sight. */
    private static ViewState close(ViewState v, List<Place> places) {
        return Extent.of(places.stream().filter(p -> p.shape() != null).flatMap(p -> p.shape().points().stream()).toList()).map(e -> {
            Viewport fit = Viewport.fit(e, WIDTH, HEIGHT, Viewport.Insets.all(MARGIN), closest(places));
            boolean near = v.camera() != null && v.camera().zoom() >= fit.zoom();
            return near ? v : v.withCamera(new Camera(Mercator.toLonLat(fit.centre()), fit.zoom()));
        }).orElse(v);
    }

    /** Gives the zoom at which the largest place, with its doubt, spans a part of the map. */
    private static double closest(List<Place> places) {
        double metres = places.stream().mapToDouble(p -> p.radiusMetres() + p.uncertaintyMetres()).max().orElse(0);
        double lat = places.stream().flatMap(p -> p.anchor().stream()).mapToDouble(LonLat::lat).findFirst().orElse(0);
        double pixels = Viewport.TILE / (EQUATOR * Math.cos(Math.toRadians(lat))) * Math.max(metres, LEAST);
        return Math.min(QUARTER, Math.log(RADIUS / pixels) / Math.log(2));
    }

    private static boolean at(Visible v, int event, String place) {
        return v.told().places(event).stream().anyMatch(p -> p.place().equals(place));
    }
}
