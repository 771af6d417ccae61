package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Box;

/** Weighs rooms for text against what stands in the way already. Not for two threads at once. */
final class Crowding {
    private static final double OUTSIDE = 6;
    private static final double ON_PANEL = 24;
    private static final double ON_TEXT = 4;
    private static final double ON_MARK = 2;
    private static final double ON_CIRCLE = 0.12;

    private final Box view;
    private final List<Box> panels;
    private final Map<Spot, Box> marks = new LinkedHashMap<>();
    private final List<Box> circles = new ArrayList<>();
    private final List<Box> texts = new ArrayList<>();

    Crowding(Box view, List<Box> panels) {
        this.view = view;
        this.panels = List.copyOf(panels);
    }

    /** Keeps the place's marks free. */
    void avoid(Spot s, Box footprint) {
        marks.put(s, footprint);
    }

    /** Keeps a place's circle free of others' text where that costs little. */
    void avoidSoftly(Box circle) {
        circles.add(circle);
    }

    /** Keeps a text free. */
    void take(Box text) {
        texts.add(text);
    }

    /** Lists all that is taken by panels, marks and texts. */
    List<Box> taken() {
        List<Box> all = new ArrayList<>(panels);
        all.addAll(marks.values());
        all.addAll(texts);
        return all;
    }

    /** Finds the room that costs least, on nothing else wherever that can be; {@code own} are the places whose text it is to be, which may lie below it. */
    Candidate best(List<Candidate> candidates, List<Spot> own) {
        return candidates.stream().filter(c -> free(c.box(), own)).min(Comparator.comparingDouble(c -> cost(c, own)))
            .or(() -> candidates.stream().min(Comparator.comparingDouble(c -> cost(c, own)))).orElseThrow();
    }

    /** Tells whether a room lies inside the picture and on nothing but marks of its own. */
    boolean free(Box b, List<Spot> own) {
        return view.holds(b) && panels.stream().noneMatch(p -> shared(b, p) > 0) && texts.stream().noneMatch(t -> shared(b, t) > 0)
            && marks.entrySet().stream().noneMatch(m -> !own.contains(m.getKey()) && shared(b, m.getValue()) > 0);
    }

    private double cost(Candidate c, List<Spot> own) {
        Box b = c.box();
        double cost = c.cost() + OUTSIDE * (b.width() * b.height() - shared(b, view)) / 10;
        for (Box p : panels) {
            cost += ON_PANEL * shared(b, p) / 10;
        }
        for (Box t : texts) {
            cost += ON_TEXT * shared(b, t) / 10;
        }
        for (Box o : circles) {
            cost += ON_CIRCLE * shared(b, o) / 10;
        }
        for (Map.Entry<Spot, Box> m : marks.entrySet()) {
            if (!own.contains(m.getKey())) {
                cost += ON_MARK * shared(b, m.getValue()) / 10;
            }
        }
        return cost;
    }

    /** Gives the area that two boxes share. */
    static double shared(Box a, Box b) {
        double w = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double h = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return w <= 0 || h <= 0 ? 0 : w * h;
    }
}
