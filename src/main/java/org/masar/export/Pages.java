package org.masar.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masar.draw.Texts;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.Extent;
import org.masar.model.Interval;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.TimeSpan.Precision;
import org.masar.state.Camera;
import org.masar.state.Facet;
import org.masar.state.Mode;
import org.masar.state.Page;
import org.masar.state.Selection;
import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;
import org.masar.time.Digits;
import org.masar.time.TimeWords;
import org.masar.time.WallClock;
import org.masar.view.EventSteps;
import org.masar.view.Steps;
import org.masar.view.Visible;

/**
 * Holds several pages that go into one file, or into files with numbers. Immutable.
 *
 * @param leaves at least one, in order
 */
public record Pages(List<Leaf> leaves) {
    /** Most pages of one export: more would be a mistake. */
    public static final int MOST = 500;
    private static final double CLOSEST = 12.5, ROUND_PLACE = 0.02, SPACE = 0.22;

    public Pages {
        if (leaves.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to make pages of");
        }
        if (leaves.size() > MOST) {
            throw new IllegalArgumentException(leaves.size() + " pages are too many; use a filter that leaves at most " + MOST);
        }
        leaves = List.copyOf(leaves);
    }

    /**
     * Is one page.
     *
     * @param title what it stands for, by which it is found in the file
     * @param step  the step of a walkthrough that it shows, or null
     */
    public record Leaf(String title, ExportRequest request, Step step) {
        /** Makes a page that stands for no step. */
        public Leaf(String title, ExportRequest request) {
            this(title, request, null);
        }
    }

    /** Makes one page. */
    public static Pages of(ExportRequest request) {
        return new Pages(List.of(new Leaf(request.title(), request)));
    }

    /**
     * Makes a page for each of what the view shows; throws IllegalArgumentException with a sentence where there is none.
     *
     * @param walkthrough whose steps are meant where they are; else it may be empty
     */
    public static Pages of(ExportRequest request, Each each, Optional<Walkthrough> walkthrough) {
        Map<String, ViewState> views = switch (each) {
            case DAY -> days(request);
            case EVENT -> events(request);
            case PLACE -> places(request);
            case STEP -> steps(request, walkthrough.orElseThrow(() -> new IllegalArgumentException("this dataset has no walkthrough whose steps could be pages")));
        };
        if (views.isEmpty()) {
            throw new IllegalArgumentException("the view shows no " + each.word() + " of which a page could be made");
        }
        List<Step> told = each == Each.STEP ? walkthrough.map(Pages::shown).orElse(List.of()) : List.of();
        List<Leaf> leaves = new ArrayList<>();
        views.forEach((title, v) -> {
            String shown = title.strip();
            Page p = request.page();
            String below = p.subtitle().isBlank() ? shown : p.subtitle().strip() + " \u00b7 " + shown;
            leaves.add(new Leaf(shown, request.of(v, p.isScreen() ? p : p.withSubtitle(below.substring(0, Math.min(1_000, below.length())))),
                told.isEmpty() ? null : told.get(leaves.size())));
        });
        return new Pages(leaves);
    }

    private static Map<String, ViewState> days(ExportRequest r) {
        Visible visible = Visible.of(r.dataset(), r.view());
        WallClock clock = WallClock.of(r.dataset().zone());
        Set<LocalDate> fine = new LinkedHashSet<>(), any = new LinkedHashSet<>();
        for (int e : visible.events()) {
            EventSteps.of(visible, r.dataset().events().get(e).id()).ifPresent(unit -> {
                LocalDate day = clock.local(unit.from()).toLocalDate();
                if (r.view().mode() == Mode.WINDOW && r.view().window() != null && !r.view().window().contains(unit.from())) {
                    return;
                }
                any.add(day);
                if (visible.told().when(e).precision().compareTo(Precision.DAY) >= 0) {
                    fine.add(day);
                }
            });
        }
        Map<String, ViewState> views = new LinkedHashMap<>();
        TimeWords words = words(r);
        // Something known by its month or year alone begins on no day that could be named.
        (fine.isEmpty() ? any : fine).stream().sorted().forEach(day -> {
            Interval unit = Interval.of(clock.startOfDay(day), clock.startOfDay(day.plusDays(1)));
            put(views, words.date(day), r.view().withMode(Mode.MOMENT).withPlayhead(unit));
        });
        return views;
    }

    private static Map<String, ViewState> events(ExportRequest r) {
        Visible visible = Visible.of(r.dataset(), r.view());
        Map<String, ViewState> views = new LinkedHashMap<>();
        for (int e : visible.events()) {
            String id = r.dataset().events().get(e).id(), title = r.dataset().events().get(e).title().in(r.view().language());
            ViewState chosen = r.view().withSelection(Selection.ofEvent(id));
            put(views, title.isEmpty() ? id : title, EventSteps.of(visible, id).map(unit -> Steps.at(
                chosen.mode() == Mode.WINDOW ? chosen : chosen.withMode(Mode.MOMENT), unit)).orElse(chosen));
        }
        return views;
    }

    private static Map<String, ViewState> places(ExportRequest r) {
        Visible visible = Visible.of(r.dataset(), r.view());
        Set<String> ids = new LinkedHashSet<>();
        for (int e : visible.events()) {
            visible.told().places(e).stream().map(PlaceRef::place).forEach(ids::add);
        }
        Map<String, ViewState> views = new LinkedHashMap<>();
        for (String id : ids) {
            r.dataset().place(id).filter(p -> p.shape() != null).ifPresent(p -> {
                String label = p.label().in(r.view().language());
                ViewState v = r.view().withSelection(Selection.ofPlace(id)).withFilter(r.view().filter().with(Facet.PLACE, Set.of(id)));
                put(views, label.isEmpty() ? id : label, v.withCamera(camera(p, r.width(), r.height())));
            });
        }
        return views;
    }

    /** Looks at a place from so near that its size shows with what surrounds it. */
    private static Camera camera(Place p, int width, int height) {
        double reach = Math.max(ROUND_PLACE, (p.radiusMetres() + p.uncertaintyMetres()) / 111_320);
        double lon = p.shape().anchor().lon(), lat = p.shape().anchor().lat(), across = reach / Math.max(0.05, Math.cos(Math.toRadians(lat)));
        Extent e = new Extent(Math.max(-180, lon - across), Math.max(-85, lat - reach), Math.min(180, lon + across), Math.min(85, lat + reach));
        Viewport v = Viewport.fit(e, width, height, Viewport.Insets.all(Math.min(width, height) * SPACE), CLOSEST);
        return new Camera(Mercator.toLonLat(v.centre()), v.zoom());
    }

    private static Map<String, ViewState> steps(ExportRequest r, Walkthrough w) {
        Map<String, ViewState> views = new LinkedHashMap<>();
        List<Step> shown = shown(w);
        for (int i = 0; i < shown.size(); i++) {
            String title = shown.get(i).title().in(r.view().language());
            put(views, title.isEmpty() ? words(r).number(i + 1) : title,
                shown.get(i).view().withLanguage(r.view().language()).withTheme(r.view().theme()));
        }
        return views;
    }

    private static List<Step> shown(Walkthrough w) {
        return w.steps().stream().filter(s -> !s.hidden()).toList();
    }

    /** Keeps pages of one title apart. */
    private static void put(Map<String, ViewState> views, String title, ViewState view) {
        String free = title;
        while (views.containsKey(free)) {
            free += " ";
        }
        views.put(free, view);
    }

    private static TimeWords words(ExportRequest r) {
        String language = r.view().language();
        return TimeWords.of(Texts.in(language).language(), Texts.in(language).digits("1").equals("1") ? Digits.WESTERN : Digits.ARABIC_INDIC, r.dataset().zone());
    }
}
