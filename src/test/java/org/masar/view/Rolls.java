package org.masar.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Extent;
import org.masar.model.Figure;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Shape;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.state.Accounts;
import org.masar.state.Filter;
import org.masar.state.Mode;
import org.masar.state.ViewState;

/** Rolls datasets, filters and views out of a seed, the odd cases among them: no claims, no place, no time, unknown ids, places in a ring. */
public final class Rolls {
    private static final List<String> SIDES = List.of("monitor", "government", "press");
    private static final List<String> TAGS = List.of("deal", "ceasefire", "toll", "word");
    private static final List<String> MEASURES = List.of("killed", "buses", "evacuees");

    private final Random random;

    /** Rolls the same for the same seed. */
    public Rolls(long seed) {
        random = new Random(seed);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private boolean perhaps(double share) {
        return random.nextDouble() < share;
    }

    private <T> List<T> some(int most, java.util.function.Supplier<T> of) {
        List<T> all = new ArrayList<>();
        for (int n = random.nextInt(most + 1); n > 0; n--) {
            all.add(of.get());
        }
        return all;
    }

    private static String id(String kind, int n) {
        return kind + n;
    }

    /** Rolls a dataset of so many events. */
    public Dataset dataset(int events) {
        List<Category> categories = List.of(new Category("c0", Words.of("en", "C0"), null, null), new Category("c1", Words.of("en", "C1"), null, null));
        List<Voice> voices = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            voices.add(new Voice(id("v", i), Words.of("en", "V" + i), perhaps(0.8) ? one(SIDES) : null, List.of()));
            sources.add(new Source(id("s", i), Words.NONE, Words.NONE, Words.NONE, null, perhaps(0.8) ? span() : TimeSpan.UNDATED, null, null));
        }
        for (int i = 0; i < 8; i++) {
            places.add(new Place(id("p", i), Words.of("en", "P" + i), List.of(), null, perhaps(0.6) ? id("p", random.nextInt(8)) : null,
                perhaps(0.8) ? new Shape.Point(LonLat.of(36 + random.nextDouble(), 33 + random.nextDouble())) : null, 0, 0, null));
        }
        List<Event> all = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            all.add(new Event(id("e", i), Words.of("en", "Event " + i), Words.NONE, perhaps(0.9) ? id("c", random.nextInt(3)) : null,
                perhaps(0.9) ? span() : TimeSpan.UNDATED, refs(), some(4, this::claim), null, some(2, () -> one(TAGS)), 1 + random.nextInt(5), List.of()));
        }
        return new Dataset(new Dataset.Head(1, "rolled", Words.of("en", "Rolled"), Words.NONE, ZoneOffset.UTC, null, null), categories, List.of(),
            sources, voices, places, List.of(), all, List.of(), List.of());
    }

    private List<PlaceRef> refs() {
        return some(2, () -> new PlaceRef(id("p", random.nextInt(9)), PlaceRef.Role.AT));
    }

    private Claim claim() {
        return new Claim(null, id("v", random.nextInt(6)), id("s", random.nextInt(5)), one(List.of(Stance.values())), Words.NONE, Words.NONE,
            perhaps(0.3) ? span() : null, perhaps(0.3) ? refs() : List.of(),
            some(2, () -> new Figure(one(MEASURES), null, (double) random.nextInt(20), null, null, null, Words.NONE)), perhaps(0.3) ? span() : TimeSpan.UNDATED);
    }

    private Instant instant() {
        return Instant.parse("2018-05-01T00:00:00Z").plusSeconds(3_600L * random.nextInt(24 * 30));
    }

    private TimeSpan span() {
        Instant a = instant();
        Instant b = a.plusSeconds(3_600L * (1 + random.nextInt(72)));
        return new TimeSpan(a + "/" + b, a, a, b, b, TimeSpan.Precision.HOUR, false);
    }

    /** Rolls a filter, most kinds of it empty. */
    public Filter filter() {
        return new Filter(set(0.3, () -> id("c", random.nextInt(4))), set(0.3, () -> id("p", random.nextInt(10))), set(0.3, () -> id("v", random.nextInt(7))),
            set(0.2, () -> id("s", random.nextInt(6))), set(0.2, () -> one(SIDES)), set(0.2, () -> one(List.of(Stance.values()))),
            set(0.2, () -> one(List.of(Accounts.values()))), set(0.2, () -> one(MEASURES)), set(0.2, () -> one(TAGS)),
            perhaps(0.1) ? new Extent(36.2, 33.2, 36.8, 33.9) : null, null);
    }

    private <T> Set<T> set(double share, java.util.function.Supplier<T> of) {
        return perhaps(share) ? new HashSet<>(some(2, of)) : Set.of();
    }

    /** Rolls a view with a filter. */
    public ViewState view() {
        Instant a = instant();
        return ViewState.START.withMode(one(List.of(Mode.values()))).withFilter(filter())
            .withPlayhead(Interval.of(a, a.plusSeconds(86_400))).withWindow(Interval.of(a, a.plusSeconds(86_400 * 7)))
            .withKnownBy(perhaps(0.3) ? instant() : null).withVoices(perhaps(0.3) ? List.of(id("v", random.nextInt(5))) : List.of());
    }
}
