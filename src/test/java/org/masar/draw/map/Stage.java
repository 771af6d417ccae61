package org.masar.draw.map;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Frame;
import org.masar.draw.Ground;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.SvgPen;
import org.masar.draw.Text;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.Group;
import org.masar.model.Holding;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Route;
import org.masar.model.Shape;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.state.ViewState;
import org.masar.view.Visible;

/** Puts small scenes on the map: two quarters side by side, a part of one, a town far off, a region, a way that is not known. */
final class Stage {
    static final Text TEXT = new Text(new Fonts());
    static final Painter PAINTER = new Painter(Ground.plain(), TEXT);
    static final Dataset TOWN = town();

    private Stage() {
    }

    static Opened builtIn() {
        try {
            return Opener.standard().open("builtin:south-damascus-2018");
        } catch (IOException | NoDataset e) {
            throw new IllegalStateException(e);
        }
    }

    static Frame frame(Dataset d, ViewState v, int width, int height) {
        return new Frame(Visible.of(d, v), Fit.viewport(d, v, width, height), Looks.of(v.theme()), 1);
    }

    static String drawn(Dataset d, ViewState v, int width, int height) {
        SvgPen pen = new SvgPen();
        PAINTER.paint(frame(d, v, width, height), pen);
        return pen.picture(width, height);
    }

    /** Stands at an hour of the second of May. */
    static ViewState hour(int hour) {
        Instant from = at(2, hour);
        return ViewState.START.withPlayhead(Interval.of(from, from.plusSeconds(3600)));
    }

    private static Instant at(int day, int hour) {
        return Instant.parse(String.format("2020-05-%02dT%02d:00:00Z", day, hour));
    }

    private static TimeSpan from(int day, int hour, int day2, int hour2) {
        Instant a = at(day, hour), b = at(day2, hour2);
        return new TimeSpan("", a, a, b, b, TimeSpan.Precision.HOUR, false);
    }

    private static Words both(String en, String ar) {
        return new Words(new java.util.TreeMap<>(java.util.Map.of("en", en, "ar", ar)));
    }

    private static Place place(String id, String en, String ar, String kind, String within, double lon, double lat, double radius, double doubt) {
        return new Place(id, both(en, ar), List.of(), kind, within, new Shape.Point(LonLat.of(lon, lat)), radius, doubt, null);
    }

    private static Claim claim(String voice, Stance stance, TimeSpan when) {
        return new Claim(null, voice, "s", stance, Words.of("en", "so"), Words.NONE, when, List.of(), List.<Figure>of(), TimeSpan.UNDATED);
    }

    private static Event event(String id, String en, String ar, String category, TimeSpan when, int importance, Route route, List<Claim> claims,
                               String... places) {
        List<PlaceRef> refs = java.util.Arrays.stream(places).map(p -> new PlaceRef(p, PlaceRef.Role.AT)).toList();
        return new Event(id, both(en, ar), Words.NONE, category, when, refs, claims, route, List.of(), importance, List.of());
    }

    private static Dataset town() {
        TimeSpan morning = from(2, 6, 2, 12), evening = from(2, 18, 2, 22), before = from(1, 0, 1, 12), later = from(3, 0, 3, 12);
        TimeSpan doubt = new TimeSpan("", at(2, 4), at(2, 10), at(2, 12), at(2, 20), TimeSpan.Precision.HOUR, false);
        List<Claim> one = List.of(claim("red", Stance.REPORTS, null));
        List<Claim> agree = List.of(claim("red", Stance.REPORTS, null), claim("blue", Stance.CONFIRMS, null));
        List<Claim> differ = List.of(claim("red", Stance.REPORTS, null), claim("blue", Stance.DENIES, null));
        List<Event> events = List.of(
            event("clash", "A clash", "اشتباك", "fight", morning, 4, null, agree, "north", "south"),
            event("leave", "Buses leave", "خروج الحافلات", "leave", evening, 5, new Route(null, "north", List.of("far"), "waste", Route.Known.NO), differ,
                "north", "waste"),
            event("calm", "A calm", "هدوء", "truce", doubt, 3, null, one, "south", "corner"),
            event("old", "An old siege", "حصار قديم", "holds", before, 2, null, agree, "north"),
            event("news", "News from afar", "خبر من بعيد", "people", later, 3, null, one, "far"));
        List<Holding> held = List.of(
            new Holding("north", List.of("reds"), false, from(1, 0, 2, 12), List.of(claim("red", Stance.REPORTS, null))),
            new Holding("south", List.of("reds", "blues"), true, from(2, 0, 3, 0), List.of(claim("blue", Stance.REPORTS, null))),
            new Holding("north", List.of("blues"), false, from(2, 10, 4, 0), List.of(claim("blue", Stance.REPORTS, null))));
        return new Dataset(new Dataset.Head(1, "town", both("A town", "بلدة"), Words.NONE, java.time.ZoneId.of("Asia/Damascus"), null, null),
            List.of(new Category("fight", both("Fighting", "قتال"), "#b93a0a", "burst"), new Category("leave", both("Leaving", "خروج"), null, "circle"),
                new Category("truce", both("Truce", "هدنة"), null, "square"), new Category("holds", both("Who holds", "من يسيطر"), null, "shield"),
                new Category("people", both("People", "ناس"), null, "hexagon")),
            List.of(new Group("reds", both("Reds", "الحمر"), List.of(), "#a8503a", "hatch-0"),
                new Group("blues", both("Blues", "الزرق"), List.of(), "#3b4046", "hatch-45")),
            List.of(new Source("s", Words.of("en", "A paper"), Words.NONE, Words.NONE, "en", TimeSpan.UNDATED, null, null)),
            List.of(new Voice("red", both("Red", "أحمر"), null, List.of()), new Voice("blue", both("Blue", "أزرق"), null, List.of())),
            List.of(place("north", "North Quarter", "الحي الشمالي", "quarter", "whole", 36.30, 33.48, 800, 300),
                place("south", "South Quarter", "الحي الجنوبي", "quarter", "whole", 36.305, 33.46, 900, 300),
                place("corner", "Corner of the South Quarter", "زاوية الجنوبي", "area", "south", 36.31, 33.455, 200, 200),
                place("far", "Far Town", "البلدة البعيدة", "town", null, 38.28, 34.56, 2000, 800),
                place("waste", "The Waste", "القفر", "region", null, 38.9, 34.1, 120000, 100000)),
            List.of(), events, held, List.of());
    }
}
