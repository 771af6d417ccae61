package org.masar.draw;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.masar.geo.Pixel;
import org.masar.model.LonLat;

/**
 * Remembers where the painter put what, so that a pointer finds it without a node for each event. Immutable; safe on any thread.
 */
public final class HitMap {
    /** Finds nothing anywhere. */
    public static final HitMap EMPTY = new HitMap(List.of());

    private final List<Hit> hits;
    private final List<Pointer> pointers;
    private final Inset inset;
    private final List<Hit> inner;
    private final Late<List<Heap>> heaps;

    /** Keeps the hits, in the order in which they were painted. */
    public HitMap(List<Hit> hits) {
        this(hits, List.of(), null, List.of(), new Late<>(List::of));
    }

    /** Keeps hits, discs that stand for several events, which are listed when somebody asks for them, and pointers at the edge to what lies outside. */
    public HitMap(List<Hit> hits, Supplier<List<Heap>> heaps, List<Pointer> pointers) {
        this(hits, pointers, null, List.of(), new Late<>(heaps));
    }

    private HitMap(List<Hit> hits, List<Pointer> pointers, Inset inset, List<Hit> inner, Late<List<Heap>> heaps) {
        this.heaps = heaps;
        this.hits = List.copyOf(hits);
        this.pointers = List.copyOf(pointers);
        this.inset = inset;
        this.inner = List.copyOf(inner);
    }

    /** Lays the hits of a detail map over these: below its panel nothing else is found. */
    public HitMap with(Inset in, HitMap detail) {
        Box map = in.map();
        List<Hit> above = hits.stream().filter(h -> !in.box().holds(h.bounds())).toList();
        List<Hit> moved = detail.hits.stream().map(h -> h.moved(map.x(), map.y())).filter(h -> map.touches(h.bounds())).toList();
        return new HitMap(above, pointers, in, moved, new Late<>(() -> Stream.concat(
            heaps().stream().filter(h -> !holds(in.box(), new Pixel(h.x(), h.y()))),
            detail.heaps().stream().map(h -> h.moved(map.x(), map.y())).filter(h -> holds(map, new Pixel(h.x(), h.y())))).toList()));
    }

    /** Lists all discs that stand for several events, in painting order. */
    public List<Heap> heaps() {
        return heaps.get();
    }

    /** Finds the topmost disc under a pixel that stands for several events, within a tolerance in logical pixels. */
    public Optional<Heap> heapAt(Pixel p, double tolerance) {
        List<Heap> all = heaps();
        for (int i = all.size() - 1; i >= 0; i--) {
            Heap h = all.get(i);
            if (Math.hypot(p.x() - h.x(), p.y() - h.y()) <= h.radius() + tolerance) {
                return Optional.of(h);
            }
        }
        return Optional.empty();
    }

    /** Lists the hits of the map alone, without those of the detail map. */
    public List<Hit> below() {
        return hits;
    }

    /** Lists the hits of the detail map, in pixels of the whole picture. */
    public List<Hit> inside() {
        return inner;
    }

    /** Lists all hits, in painting order, those of the detail map last. */
    public List<Hit> hits() {
        List<Hit> all = new ArrayList<>(hits);
        all.addAll(inner);
        return all;
    }

    /** Gives where the detail map stands; empty where there is none. */
    public Optional<Inset> inset() {
        return Optional.ofNullable(inset);
    }

    /** Lists the pointers to what lies outside of the picture. */
    public List<Pointer> pointers() {
        return pointers;
    }

    /** Finds the pointer to what lies outside under a pixel. */
    public Optional<Pointer> pointerAt(Pixel p) {
        return covered(p) ? Optional.empty() : pointers.stream().filter(x -> holds(x.box(), p)).findFirst();
    }

    /** Lists all hits under a pixel within a tolerance in logical pixels, topmost first. */
    public List<Hit> allAt(Pixel p, double tolerance) {
        List<Hit> here = here(p), found = new ArrayList<>();
        for (int i = here.size() - 1; i >= 0; i--) {
            if (here.get(i).reaches(p, tolerance)) {
                found.add(here.get(i));
            }
        }
        return found;
    }

    /** Lists the numbers of the events under a pixel within a tolerance in logical pixels, topmost first, each once. */
    public List<Integer> eventsAt(Pixel p, double tolerance) {
        return at(p, tolerance, h -> h.event() >= 0 ? h.event() : null);
    }

    /** Lists the ids of the places under a pixel, topmost first, each once. */
    public List<String> placesAt(Pixel p, double tolerance) {
        return at(p, tolerance, Hit::place);
    }

    private <T> List<T> at(Pixel p, double tolerance, Function<Hit, T> what) {
        Set<T> found = new LinkedHashSet<>();
        for (Hit h : allAt(p, tolerance)) {
            T t = what.apply(h);
            if (t != null) {
                found.add(t);
            }
        }
        return new ArrayList<>(found);
    }

    /** Lists what may lie under a pixel: on the panel nothing of the map below it. */
    private List<Hit> here(Pixel p) {
        return !covered(p) ? hits : inset.within(p).isPresent() ? inner : List.of();
    }

    private boolean covered(Pixel p) {
        return inset != null && holds(inset.box(), p);
    }

    private static boolean holds(Box b, Pixel p) {
        return p.x() >= b.x() && p.x() <= b.right() && p.y() >= b.y() && p.y() <= b.bottom();
    }

    /**
     * Says where one mark lies: a box in logical pixels.
     *
     * @param event number of the event, or -1
     * @param place id of the place, or null
     */
    public record Hit(int event, String place, double x, double y, double width, double height) {
        boolean reaches(Pixel p, double tolerance) {
            return p.x() >= x - tolerance && p.x() <= x + width + tolerance
                && p.y() >= y - tolerance && p.y() <= y + height + tolerance;
        }

        Box bounds() {
            return new Box(x, y, width, height);
        }

        Hit moved(double dx, double dy) {
            return new Hit(event, place, x + dx, y + dy, width, height);
        }
    }

    /**
     * Points from the picture's edge at places outside of it.
     *
     * @param box    sign and words, in logical pixels
     * @param places ids of the places, the nearest first
     * @param at     where the nearest of them lies
     * @param words  what stands there
     */
    public record Pointer(Box box, List<String> places, LonLat at, String words) {
        public Pointer {
            places = List.copyOf(places);
        }
    }

    /**
     * Says where one disc stands for several events.
     *
     * @param x       middle of the disc, logical pixels
     * @param y       middle of the disc, logical pixels
     * @param radius  logical pixels
     * @param own     bounds of the disc with the name that belongs to it
     * @param count   how many events, at least 2
     * @param place   id of the place, or null where it gathers several
     * @param members lists the numbers of the events in time order; found when asked for, on any thread
     */
    public record Heap(double x, double y, double radius, Box own, int count, String place, Supplier<int[]> members) {
        Heap moved(double dx, double dy) {
            return new Heap(x + dx, y + dy, radius, new Box(own.x() + dx, own.y() + dy, own.width(), own.height()), count, place, members);
        }
    }
}
