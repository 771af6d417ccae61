package org.masar.read.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masar.model.Extent;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.read.Message;
import org.masar.state.Accounts;
import org.masar.state.Beside;
import org.masar.state.Camera;
import org.masar.state.Cartography;
import org.masar.state.Detail;
import org.masar.state.Filter;
import org.masar.state.Gaps;
import org.masar.state.Grouping;
import org.masar.state.Labels;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.Playing;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.Timeline;
import org.masar.state.ViewState;
import org.masar.state.Way;
import org.masar.time.AtEnd;
import org.masar.time.Speed;

/** Reads a view: all keys may be missing, and what cannot be read keeps the value of {@link ViewState#START}. */
final class ViewForm {
    private static final Pattern INSTANTS = Pattern.compile("(\\.\\.|[^/]+T[^/]+Z)/(\\.\\.|[^/]+T[^/]+Z)");

    private ViewForm() {
    }

    static ViewState read(Part p) {
        ViewState v = ViewState.START;
        Interval known = interval(p, "knownBy");
        String language = p.text("language");
        ViewState view = new ViewState(camera(p.part("camera", "camera")), word(p, "mode", Mode::of, v.mode()),
            playhead(p), interval(p, "window"), known == null ? null : known.to(), p.texts("voices"), filter(p.part("filter", "filter")),
            selection(p.part("selection", "selection")), word(p, "look", Theme::of, v.theme()),
            language == null || language.isBlank() ? v.language() : language, cartography(p), detail(p.part("detail", "detail map")),
            timeline(p), new Beside(p.texts("beside")));
        p.finish();
        return view;
    }

    private static Camera camera(Part p) {
        if (p == null) {
            return null;
        }
        double[] centre = numbers(p, "center", 2);
        double zoom = p.positive("zoom", 5);
        p.finish();
        return centre == null ? null : guarded(p, () -> new Camera(new LonLat(centre[0], centre[1]), zoom));
    }

    private static Interval playhead(Part p) {
        Interval i = interval(p, "playhead");
        if (i != null && (i.from() == null || i.to() == null)) {
            p.context.error(p.get("playhead").at(), p.pathOf("playhead"), "", Message.of("view.playhead"), Message.of("view.playhead.advice"));
            return null;
        }
        return i;
    }

    /** Gives the span from its first to its last possible instant; {@code ../..} is open on both sides. */
    private static Interval interval(Part p, String key) {
        Interval exact = p.get(key) instanceof Node.Text t ? exact(t.value()) : null;
        if (exact != null) {
            return exact;
        }
        TimeSpan s = WhenForm.read(p, key);
        return s.undated() ? null : new Interval(s.earliestStart(), s.latestEnd());
    }

    /** Reads {@code A/B} of whole instants in UTC, as views are written, of any year; null for any other form. */
    private static Interval exact(String text) {
        Matcher m = INSTANTS.matcher(text);
        try {
            return m.matches() ? new Interval(instant(m.group(1)), instant(m.group(2))) : null;
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static Instant instant(String text) {
        return text.equals("..") ? null : Instant.parse(text);
    }

    private static Filter filter(Part p) {
        if (p == null) {
            return Filter.NONE;
        }
        double[] b = numbers(p, "bbox", 4);
        Extent box = b == null ? null : guarded(p, () -> new Extent(b[0], b[1], b[2], b[3]));
        Filter filter = new Filter(set(p, "categories"), set(p, "places"), set(p, "voices"), set(p, "sources"), set(p, "sides"),
            words(p, "stances", Stance::of), words(p, "accounts", Accounts::of), set(p, "figures"), set(p, "tags"), box, p.text("where"));
        p.finish();
        return filter;
    }

    private static Set<String> set(Part p, String key) {
        return new HashSet<>(p.texts(key));
    }

    private static <T> Set<T> words(Part p, String key, Function<String, T> choice) {
        Set<T> found = new HashSet<>();
        for (String word : p.texts(key)) {
            T one = guarded(p, () -> choice.apply(word));
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }

    private static Selection selection(Part p) {
        if (p == null) {
            return Selection.NONE;
        }
        String event = p.text("event");
        String place = p.text("place");
        String voice = p.text("voice");
        p.finish();
        Selection s = guarded(p, () -> new Selection(event, place, voice));
        return s == null ? Selection.ofEvent(event) : s;
    }

    private static Cartography cartography(Part p) {
        String basemap = p.text("basemap");
        return new Cartography(basemap == null || basemap.isBlank() ? Cartography.EMBEDDED : basemap,
            word(p, "labels", Labels::of, Labels.AUTO));
    }

    private static Timeline timeline(Part p) {
        return new Timeline(word(p, "lanes", Grouping::of, Grouping.CATEGORY), word(p, "gaps", Gaps::of, Gaps.FOLDED),
            word(p, "lock", Lock::of, Lock.NONE), playing(p.part("playing", "playing")));
    }

    private static Playing playing(Part p) {
        if (p == null) {
            return Playing.PLAIN;
        }
        Double speed = p.number("speed");
        Double pace = p.number("pace");
        Playing plain = new Playing(word(p, "way", Way::of, Way.STORY), null, 1, word(p, "end", AtEnd::of, AtEnd.STOP),
            p.flag("backwards") ? Playing.Turn.BACKWARDS : Playing.Turn.FORWARDS, null);
        Interval range = interval(p, "range");
        p.finish();
        Playing fast = speed == null ? plain : sound(p, plain, l -> l.with(new Speed(Math.round(speed * 1_000))));
        Playing paced = pace == null ? fast : sound(p, fast, l -> new Playing(l.way(), l.speed(), pace, l.atEnd(), l.turn(), l.range()));
        return range == null ? paced : sound(p, paced, l -> l.within(range));
    }

    /** Adds a part to what is sound so far, or leaves it out and says why. */
    private static <T> T sound(Part p, T soFar, UnaryOperator<T> part) {
        T found = guarded(p, () -> part.apply(soFar));
        return found == null ? soFar : found;
    }

    private static Detail detail(Part p) {
        if (p == null) {
            return Detail.AUTO;
        }
        Detail.State state = word(p, "state", Detail.State::of, Detail.State.AUTO);
        double[] at = numbers(p, "at", 2);
        double[] size = numbers(p, "size", 2);
        String place = p.text("place");
        Node swapped = p.get("swapped");
        if (swapped != null && !(swapped instanceof Node.Flag)) {
            p.context.error(swapped.at(), p.pathOf("swapped"), "", Message.of("view.swapped"), Message.of("view.swapped.advice"));
        }
        p.finish();
        Detail d = guarded(p, () -> new Detail(state, place, at == null ? Double.NaN : at[0], at == null ? Double.NaN : at[1],
            size == null ? 0 : size[0], size == null ? 0 : size[1], swapped instanceof Node.Flag b && b.value()));
        return d == null ? Detail.AUTO.with(state).pinnedTo(place) : d;
    }

    static double[] numbers(Part p, String key, int count) {
        List<Node> items = p.get(key) == null ? List.of() : p.items(key, "numbers");
        if (items.size() == count && items.stream().allMatch(i -> i instanceof Node.Num)) {
            return items.stream().mapToDouble(i -> ((Node.Num) i).value()).toArray();
        }
        if (p.get(key) != null) {
            p.context.error(p.get(key).at(), p.pathOf(key), "", Message.of("view.numbers", key, count),
                Message.of(count == 4 ? "view.numbers.box" : key.equals("center") ? "view.numbers.center" : "view.numbers.across"));
        }
        return null;
    }

    private static <T> T word(Part p, String key, Function<String, T> choice, T otherwise) {
        String word = p.text(key);
        T found = word == null ? null : guarded(p, () -> choice.apply(word));
        return found == null ? otherwise : found;
    }

    private static <T> T guarded(Part p, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            p.context.error(p.node.at(), p.path, "", Message.of("view.unfit", e.getMessage()), Message.of("record.unfit.advice"));
            return null;
        }
    }
}
