package org.masar.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Shape;
import org.masar.model.TimeSpan;
import org.masar.model.Words;

/**
 * Makes datasets of events that look like those of conflict databases: sixty clusters of unequal weight over Syria, each with bursts in
 * time over a flat background of ten years, and a little noise. The same number always gives the same events.
 */
public final class SyntheticEvents {
    /** First instant of all. */
    public static final Instant START = Instant.parse("2011-01-01T00:00:00Z");
    /** First instant after all. */
    public static final Instant END = Instant.parse("2021-01-01T00:00:00Z");
    private static final long SEED = 20110315;
    private static final int CLUSTERS = 60;
    private static final int BURSTS = 4;
    private static final String[] CATEGORIES = {"fighting", "leaving", "truce", "holds", "people"};
    private static final String[] SYMBOLS = {"burst", "circle", "square", "shield", "hexagon"};

    private final Random random = new Random(SEED);
    private final double[][] clusters = new double[CLUSTERS][];
    private final double[][][] bursts = new double[CLUSTERS][BURSTS][];
    private double weights;

    private SyntheticEvents() {
        for (int c = 0; c < CLUSTERS; c++) {
            double weight = Math.pow(1 - random.nextDouble(), -1 / 1.2);
            clusters[c] = new double[] {between(35.8, 42.2), between(32.3, 37.2), between(0.02, 0.25), weight};
            weights += weight;
            for (int b = 0; b < BURSTS; b++) {
                bursts[c][b] = new double[] {random.nextDouble(), between(0.01, 0.06)};
            }
        }
    }

    /** Makes so many events, each at a place of its own, each a day long at the most. */
    public static Dataset dataset(int n) {
        return new SyntheticEvents().make(n);
    }

    private Dataset make(int n) {
        List<Place> places = new ArrayList<>(n);
        List<Event> events = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            int c = cluster();
            String id = "p" + i;
            places.add(new Place(id, Words.NONE, List.of(), "point", null, new Shape.Point(position(c)), 0, 0, null));
            events.add(new Event("e" + i, Words.NONE, Words.NONE, CATEGORIES[random.nextInt(CATEGORIES.length)], time(c),
                List.of(new PlaceRef(id, PlaceRef.Role.AT)), List.of(), null, List.of(), 3, List.of()));
        }
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < CATEGORIES.length; i++) {
            categories.add(new Category(CATEGORIES[i], Words.of("en", CATEGORIES[i]), null, SYMBOLS[i]));
        }
        Dataset.Head head = new Dataset.Head(1, "synthetic-" + n, Words.of("en", n + " synthetic events"), Words.NONE, ZoneOffset.UTC, null, null);
        return new Dataset(head, categories, List.of(), List.of(), List.of(), places, List.of(), events, List.of(), List.of());
    }

    private int cluster() {
        double pick = random.nextDouble() * weights;
        for (int c = 0; c < CLUSTERS; c++) {
            pick -= clusters[c][3];
            if (pick < 0) {
                return c;
            }
        }
        return CLUSTERS - 1;
    }

    private LonLat position(int c) {
        if (random.nextDouble() < 0.06) {
            return LonLat.of(between(35.5, 42.5), between(32, 37.5));
        }
        double spread = clusters[c][2];
        return LonLat.of(clamp(clusters[c][0] + random.nextGaussian() * spread, 35.5, 42.5),
            clamp(clusters[c][1] + random.nextGaussian() * spread * 0.8, 32, 37.5));
    }

    private TimeSpan time(int c) {
        double u = random.nextDouble();
        if (random.nextBoolean()) {
            double[] burst = bursts[c][random.nextInt(BURSTS)];
            u = burst[0] + random.nextGaussian() * burst[1];
            u -= Math.floor(u);
        }
        Instant from = START.plusSeconds((long) (u * (Duration.between(START, END).toSeconds() - 1)));
        Instant to = from.plusSeconds(60 + random.nextInt(86_000));
        return new TimeSpan("", from, from, to, to, TimeSpan.Precision.SECOND, false);
    }

    private double between(double a, double b) {
        return a + random.nextDouble() * (b - a);
    }

    private static double clamp(double v, double low, double high) {
        return Math.max(low, Math.min(high, v));
    }
}
