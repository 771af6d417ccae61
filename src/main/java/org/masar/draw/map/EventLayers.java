package org.masar.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.masar.draw.Box;
import org.masar.draw.Canvas;
import org.masar.draw.Frame;
import org.masar.draw.Ground;
import org.masar.draw.HitMap;
import org.masar.draw.Inset;
import org.masar.draw.Layer;
import org.masar.draw.Legend;
import org.masar.draw.Part;
import org.masar.draw.Recent;
import org.masar.draw.Stamps;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.geo.PlaceIndex;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.PlaceRef;
import org.masar.state.Detail;
import org.masar.state.Filter;
import org.masar.view.Held;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Paints what happened: areas, leaders, routes, names, marks, legend, in this order. Safe on any thread. */
public final class EventLayers {
    /** Room that scale bar and attribution have in the corners below, logical pixels. */
    static final int SCALE_WIDTH = 200, CREDIT_WIDTH = 380;
    private static final int PLANS = 8;
    /** Most single marks in a vector picture, and how fine and large the picture may be that stands for more. */
    private static final int MOST_SHAPES = 5_000;
    private static final double FINE = 3, MOST_PIXELS = 24_000_000;
    private static final Stamps NOTHING = (pen, key, extent, drawing) -> (x, y) -> { };
    private final Ground ground;
    private final Text text;
    private final Recent<Dataset, Spots> spots = new Recent<>(3);
    private final Recent<Told, PlaceIndex> indexes = new Recent<>(2);
    private final Recent<Subset, Pyramid> pyramids = new Recent<>(3);
    private final CrowdLayer crowd = new CrowdLayer();
    private final Recent<Key, Plan> plans = new Recent<>(PLANS);
    private final Recent<String, Texts> words = new Recent<>(6);
    private final Recent<Key, Optional<Inset>> insets = new Recent<>(PLANS);
    private final List<Layer<Scene>> still = List.of(new AreaLayer(), new FrameLayer(), new LeaderLayer());
    private final List<Layer<Scene>> moving = List.of(new RouteLayer(), new NameLayer(), new MarkLayer());
    private final Layer<Scene> pointers = new PointerLayer();
    private final Layer<Scene> legend = new LegendLayer();

    /** Paints upon a ground, with letters that others may use too. */
    public EventLayers(Ground ground, Text text) {
        this.ground = ground;
        this.text = text;
    }

    /** Lists where no label of the ground may stand; the same at any time, so that labels do not come and go while scrubbing. */
    public List<Box> taken(Frame frame, Inset inset) {
        Plan plan = plan(frame, inset);
        List<Box> all = new java.util.ArrayList<>(plan.taken());
        all.addAll(plan.ways());
        all.addAll(plan.words());
        if (frame.part() == Part.WHOLE) {
            all.addAll(panels(frame, inset));
        }
        return all;
    }

    /** Gives the detail map of a picture; empty where it has none. The same at any time. */
    public Optional<Inset> inset(Frame f) {
        Dataset d = f.visible().dataset();
        Detail want = f.visible().view().detail();
        return insets.get(new Key(d, f.viewport(), f.language(), List.of(want, f.legend(), teller(f).map(Teller::box))), k ->
            new Insets(d, spots(d), words(f).language()).on(f.viewport(), want, furnished(f)));
    }

    /** Gives what the picture says at its top of who tells it; empty where all voices do. */
    public Optional<Teller> teller(Frame f) {
        return Teller.of(f, text, words(f));
    }

    /** Gives the key of what must be said of a picture that looks sharper than what is known, or null; the same at any time. */
    public String notice(Frame f) {
        return Caveat.of(spots(f.visible().dataset()), f.viewport());
    }

    /** Tells by what the areas of two frames of one plate look the same: they change with who holds what, not with every moment. */
    public Object areasOf(Frame frame, Inset inset) {
        return Arrays.asList(frame.visible().dataset(), frame.visible().held(), inset, broad(frame, inset));
    }

    /** Lists the governorates at which anything shows: only these are outlined. */
    private Set<String> broad(Frame frame, Inset inset) {
        Visible v = frame.visible();
        Set<String> wide = new HashSet<>(), shown = new TreeSet<>();
        plan(frame, inset).spots().stream().filter(s -> s.broad() && !s.region()).forEach(s -> wide.add(s.place().id()));
        for (int i = 0; !wide.isEmpty() && shown.size() < wide.size() && i < v.count(); i++) {
            v.told().places(v.event(i)).stream().map(PlaceRef::place).filter(wide::contains).forEach(shown::add);
        }
        return shown;
    }

    /** Paints how large the places are, who holds them and which name belongs to which, in logical pixels: the lowest of all that happened. */
    public void paintAreas(Frame frame, Inset inset, Graphics2D pen) {
        Scene scene = scene(frame, inset, Stamps.DIRECT);
        still.forEach(l -> l.paint(scene, pen));
    }

    /** Paints the events of the frame upon the areas, in logical pixels. */
    public HitMap paint(Frame frame, Inset inset, Graphics2D pen, Stamps stamps) {
        return paint(frame, inset, pen, stamps, pen, stamps);
    }

    /** Paints the events upon the areas, and the legend with a pen and stamps of its own. */
    public HitMap paint(Frame frame, Inset inset, Graphics2D pen, Stamps stamps, Graphics2D legendPen, Stamps legendStamps) {
        Scene scene = scene(frame, inset, stamps);
        things(scene, pen);
        above(scene, pen, legendPen, legendStamps);
        return scene.hits();
    }

    /**
     * Paints the events upon the areas for a vector writer: as shapes and text, but as one picture where there are more marks than drawing
     * programs bear; the legend says so then.
     */
    public HitMap paintShapes(Frame frame, Inset inset, Graphics2D pen) {
        Scene dry = scene(frame, inset, NOTHING);
        Graphics2D nowhere = Canvas.blank(1, 1).pen(1);
        things(dry, nowhere);
        nowhere.dispose();
        if (marks(dry.hits()) <= MOST_SHAPES) {
            return paint(frame, inset, pen, Stamps.DIRECT);
        }
        double w = frame.viewport().width(), h = frame.viewport().height(), fine = Math.max(1, Math.min(FINE, Math.sqrt(MOST_PIXELS / (w * h))));
        Canvas canvas = Canvas.blank((int) Math.ceil(w * fine), (int) Math.ceil(h * fine));
        Graphics2D small = canvas.pen(fine);
        Scene scene = scene(frame, inset, Stamps.DIRECT);
        scene.pictured(marks(dry.hits()));
        things(scene, small);
        small.dispose();
        pen.drawImage(canvas.image(), AffineTransform.getScaleInstance(1 / fine, 1 / fine), null);
        above(scene, pen, pen, Stamps.DIRECT);
        return scene.hits();
    }

    /** Counts marks and discs: those of one spot once. */
    private static int marks(HitMap hits) {
        Set<Point2D> spots = new HashSet<>();
        hits.hits().stream().filter(x -> x.event() >= 0).forEach(x -> spots.add(new Point2D.Double(x.x() + x.width() / 2, x.y() + x.height() / 2)));
        hits.heaps().forEach(x -> spots.add(new Point2D.Double(x.x(), x.y())));
        return spots.size();
    }

    private void things(Scene scene, Graphics2D pen) {
        Frame frame = scene.frame();
        if (scene.plan().isCrowded()) {
            Told told = frame.visible().told();
            PlaceIndex places = indexes.get(told, Pyramid::places);
            crowd.paint(scene, pen, places, pyramids.get(new Subset(told, frame.visible().view().filter()),
                k -> Pyramid.of(told, places, frame.visible().view())));
        }
        moving.forEach(l -> l.paint(scene, pen));
    }

    private void above(Scene scene, Graphics2D pen, Graphics2D legendPen, Stamps legendStamps) {
        if (scene.frame().part() == Part.WHOLE) {
            pointers.paint(scene, pen);
            legend.paint(scene.with(legendStamps), legendPen);
        }
    }

    /**
     * Finds room for the events of a disc of the frame's picture.
     *
     * @param panels what lies over the picture besides what is part of it, in logical pixels
     */
    public Spread spread(Frame frame, HitMap.Heap heap, List<Box> panels) {
        List<Box> all = new java.util.ArrayList<>(panels);
        all.addAll(reserved(frame.viewport(), frame.visible().dataset()));
        inset(frame).map(Inset::box).filter(b -> !b.touches(Box.round(heap.x(), heap.y(), 1))).ifPresent(all::add);
        return new SpreadLayout(scene(frame), heap, all).find();
    }

    /** Paints events that are spread upon the frame's picture, in logical pixels. */
    public void paintSpread(Frame frame, Spread spread, Graphics2D pen) {
        SpreadDrawing.draw(scene(frame), pen, spread);
    }

    private Scene scene(Frame frame) {
        return scene(frame, inset(frame).orElse(null), Stamps.DIRECT);
    }

    /** Bounds what the legend may need at any time, with its shadow, in logical pixels. */
    public Box legendRoom(Frame frame) {
        return LegendLayer.reach(frame.viewport());
    }

    /** Paints who tells it, and title and edge of the detail map's panel where there is one, in logical pixels of the whole picture. */
    public void paintPanels(Frame frame, Inset inset, Graphics2D pen) {
        teller(frame).ifPresent(t -> t.paint(frame, text, words(frame), pen));
        if (inset != null) {
            DetailBox.paint(inset, frame.look(), text, words(frame), pen);
        }
    }

    private Scene scene(Frame frame, Inset inset, Stamps stamps) {
        return new Scene(frame, plan(frame, inset), ground, inset, stamps, text, words(frame));
    }

    private Texts words(Frame frame) {
        return words.get(frame.language(), Texts::in);
    }

    private Spots spots(Dataset d) {
        return spots.get(d, Spots::of);
    }

    /** Gives the plan of a whole picture without a detail map. */
    Plan planned(Frame f) {
        return plan(f, null);
    }

    /** Gives the plan of a picture or of its detail map. */
    Plan plan(Frame f, Inset inset) {
        Dataset d = f.visible().dataset();
        return plans.get(new Key(d, f.viewport(), f.language(), Arrays.asList(f.part(), inset, f.legend(), teller(f).map(Teller::box))), k -> {
            Spots all = spots(d);
            if (all.crowded(k.viewport())) {
                return Plan.CROWDED;
            }
            List<Spot> on = all.on(k.viewport());
            Plan plan = f.part() == Part.WHOLE ? whole(f, inset, all, on)
                : new DetailPlanner(k.viewport(), text, words(f).language(), DetailBox.furniture(k.viewport()))
                    .plan(d, on, all.routes(), Optional.of(inset).filter(Inset::swapped));
            Plan laid = plan.with(all.movements(), Ways.among(k.viewport(), ground, all.movements(), plan),
                new Box(0, 0, k.viewport().width(), k.viewport().height()));
            return laid.with(Doubts.of(k.viewport(), laid, all.movements(), new RouteWords(d, words(f)), text, f.part()));
        });
    }

    /** Plans a whole picture: pointers have the edge, then everything inside finds its room. */
    private Plan whole(Frame f, Inset inset, Spots all, List<Spot> on) {
        Viewport v = f.viewport();
        List<Box> panels = panels(f, inset), marks = on.stream().filter(s -> !s.broad() && !Outside.beyond(s, v)).map(Grouping::footprint).toList();
        List<Signpost> posts = new Signposts(v, panels, marks).of(Outside.of(on, v), o -> PointerLayer.longest(o, v, text, words(f)));
        List<Box> reserved = new java.util.ArrayList<>(panels);
        posts.forEach(p -> reserved.add(p.box()));
        return new Planner(v, text, words(f).language(), reserved).plan(f.visible().dataset(), on, all.routes(), Optional.ofNullable(inset)).with(posts);
    }

    private List<Box> panels(Frame f, Inset inset) {
        List<Box> all = furnished(f);
        if (inset != null) {
            all.add(inset.box().grown(4));
        }
        return all;
    }

    /** Lists what always has its place, and the notice where there is one. */
    private List<Box> furnished(Frame f) {
        Dataset d = f.visible().dataset();
        List<Box> all = new java.util.ArrayList<>(reserved(f.viewport(), d, f.legend()));
        Caveat.room(spots(d), f.viewport(), text, words(f)).ifPresent(all::add);
        teller(f).ifPresent(t -> all.add(t.box()));
        return all;
    }

    /** Lists what always has its place: the legend at its largest, the window's buttons beside it, scale bar and attribution. */
    static List<Box> reserved(Viewport v, Dataset d) {
        return reserved(v, d, Legend.PAGE);
    }

    private static List<Box> reserved(Viewport v, Dataset d, Legend how) {
        int w = v.width(), h = v.height();
        Box legend = LegendLayer.room(v, d, how);
        return List.of(legend, new Box(Math.max(8, legend.right() + 8), 8, 46, 150), new Box(0, h - 52, SCALE_WIDTH, 52),
            new Box(w - CREDIT_WIDTH, h - 28, CREDIT_WIDTH, 28));
    }

    private record Subset(Told told, Filter filter) {
    }

    /** Holds by what a plan is found again; datasets are compared by identity. */
    private record Key(Dataset dataset, Viewport viewport, String language, Object more) {
    }
}
