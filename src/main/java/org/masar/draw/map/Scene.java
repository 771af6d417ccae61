package org.masar.draw.map;

import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Emblems;
import java.util.Optional;
import org.masar.draw.Frame;
import org.masar.draw.Ground;
import org.masar.draw.HitMap;
import org.masar.draw.Inset;
import org.masar.draw.Look;
import org.masar.draw.Mark;
import org.masar.draw.Stamps;
import org.masar.draw.Symbol;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.PlaceRef;
import org.masar.view.Held;
import org.masar.view.Phase;
import org.masar.view.Telling;
import org.masar.view.Visible;

/** Holds what the layers of one frame share: the plan, which events stand at which sign, how each looks. For one thread. */
final class Scene {
    private final Frame frame;
    private final Plan plan;
    private final Inset inset;
    private final Ground ground;
    private final Stamps stamps;
    private final Text text;
    private final Texts words;
    private final List<Held> held;
    private final Emblems emblems;
    private final Map<Sign, List<Integer>> events = new LinkedHashMap<>();
    private final Map<Integer, Color> inks = new HashMap<>();
    private CrowdLayer.Way crowd;
    private CrowdHeaps crowdHeaps;
    private int pictured;
    private final List<HitMap.Hit> hits;
    private final List<HitMap.Pointer> pointers = new ArrayList<>();
    private final List<HitMap.Heap> heaps = new ArrayList<>();

    /** Holds a frame with its plan, what lies under it, and the detail map that it has or belongs to, or null. */
    Scene(Frame frame, Plan plan, Ground ground, Inset inset, Stamps stamps, Text text, Texts words) {
        this.ground = ground;
        this.hits = new ArrayList<>();
        this.frame = frame;
        this.inset = inset;
        this.plan = plan;
        this.stamps = stamps;
        this.text = text;
        this.words = words;
        this.emblems = Emblems.of(frame.visible().dataset().categories());
        this.held = frame.visible().held();
        plan.signs().forEach(s -> events.put(s, new ArrayList<>()));
        Visible v = frame.visible();
        for (int i = 0; !plan.isCrowded() && i < v.count(); i++) {
            int e = v.event(i);
            for (PlaceRef ref : v.told().places(e)) {
                plan.sign(ref.place()).map(events::get).filter(at -> !at.contains(e)).ifPresent(at -> at.add(e));
            }
        }
    }

    private Scene(Scene s, Stamps stamps) {
        frame = s.frame;
        plan = s.plan;
        ground = s.ground;
        hits = s.hits;
        this.stamps = stamps;
        text = s.text;
        words = s.words;
        held = s.held;
        emblems = s.emblems;
        crowd = s.crowd;
        pictured = s.pictured;
        inset = s.inset;
        events.putAll(s.events);
    }

    /** Gives the same scene to be drawn with other stamps. */
    Scene with(Stamps others) {
        return others == stamps ? this : new Scene(this, others);
    }

    Frame frame() {
        return frame;
    }

    Look look() {
        return frame.look();
    }

    Color colour(String token) {
        return frame.look().colour(token);
    }

    Plan plan() {
        return plan;
    }

    /** Gives the detail map of the picture, or null. */
    Inset inset() {
        return inset;
    }

    Stamps stamps() {
        return stamps;
    }

    Text text() {
        return text;
    }

    Texts words() {
        return words;
    }

    Visible visible() {
        return frame.visible();
    }

    Dataset dataset() {
        return frame.visible().dataset();
    }

    String language() {
        return words.language();
    }

    /** Gives what lies under the events. */
    Ground ground() {
        return ground;
    }

    /** Outlines the governorate that holds a point, in pixels; empty where none is known. */
    Optional<Shape> province(LonLat at) {
        return ground.province(at, frame.viewport());
    }

    /** Lists who holds what at the playhead. */
    List<Held> held() {
        return held;
    }

    /** Lists the events that show at a sign, in time order. */
    List<Integer> events(Sign s) {
        return events.get(s);
    }

    Event event(int number) {
        return dataset().events().get(number);
    }

    /** Gives the position of the event's category, or -1. */
    int category(int number) {
        String id = event(number).category();
        List<Category> all = dataset().categories();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    Symbol symbol(int category) {
        return emblems.symbol(category);
    }

    Color ink(int category) {
        return inks.computeIfAbsent(category, i -> emblems.ink(look(), i));
    }

    /** Gives the mark of an event with a radius in logical pixels. */
    Mark mark(int e, double radius) {
        int c = category(e);
        return new Mark(symbol(c), ink(c), state(e), radius, Mark.Badge.of(visible().told(), e, words), denied(e), selected(e));
    }

    /** Gives the badge for one voice in the digits of the language. */
    Mark.Badge single() {
        return Mark.Badge.single(words);
    }

    /** Gives the radius of an event's mark when it stands alone: 9 to 13 by importance. */
    double radius(int e) {
        return 8 + event(e).importance();
    }

    boolean denied(int e) {
        return visible().told().telling(e) == Telling.DENIED;
    }

    boolean selected(int e) {
        return event(e).id().equals(visible().view().selection().event());
    }

    Mark.State state(int e) {
        Phase p = visible().phase(e);
        if (visible().told().knownInDoubt(e)) {
            return Mark.State.IN_DOUBT;
        }
        if (p == null) {
            return Mark.State.PLAIN;
        }
        return switch (p) {
            case PAST -> Mark.State.PAST;
            case NOW -> Mark.State.NOW;
            case NEXT -> e == visible().nearestNext() ? Mark.State.NEAREST : Mark.State.NEXT;
            case IN_DOUBT -> Mark.State.IN_DOUBT;
        };
    }

    /** Remembers how the crowd was drawn, so that the legend explains it. */
    void crowd(CrowdLayer.Way way) {
        crowd = way;
    }

    /** Tells how the crowd was drawn; null where there is none. */
    CrowdLayer.Way crowd() {
        return crowd;
    }

    /** Remembers how many marks come as one picture among shapes, so that the legend says so. */
    void pictured(int marks) {
        pictured = marks;
    }

    /** Tells how many marks come as one picture among shapes; 0 where all are what they seem. */
    int pictured() {
        return pictured;
    }

    void hit(HitMap.Hit h) {
        hits.add(h);
    }

    void pointer(HitMap.Pointer p) {
        pointers.add(p);
    }

    void heap(HitMap.Heap h) {
        heaps.add(h);
    }

    /** Remembers the discs of a crowd, to be listed when somebody asks for them. */
    void heaps(CrowdHeaps h) {
        crowdHeaps = h;
    }

    HitMap hits() {
        CrowdHeaps crowd = crowdHeaps;
        List<HitMap.Heap> single = List.copyOf(heaps);
        return new HitMap(hits, () -> crowd == null ? single : crowd.list(), pointers);
    }
}
