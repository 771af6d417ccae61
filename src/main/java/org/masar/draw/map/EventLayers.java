package org.masar.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.masar.draw.Binder;
import org.masar.draw.Box;
import org.masar.draw.Canvas;
import org.masar.draw.Frame;
import org.masar.draw.Furnishing;
import org.masar.draw.Ground;
import org.masar.draw.HitMap;
import org.masar.draw.Inset;
import org.masar.draw.Layer;
import org.masar.draw.Legend;
import org.masar.draw.LegendEntry;
import org.masar.draw.Part;
import org.masar.draw.Piece;
import org.masar.draw.Recent;
import org.masar.draw.Stamps;
import org.masar.draw.Text;
import org.masar.geo.PlaceIndex;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.PlaceRef;
import org.masar.state.Filter;
import org.masar.view.Held;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Paints what happened: areas, leaders, routes, names, marks, legend, in this order. Safe on any thread. */
public final class EventLayers {
    /** Room that scale bar and attribution have in the corners below, logical pixels. */
    static final int SCALE_WIDTH = 200, CREDIT_WIDTH = 380;
    /** Most single marks in a vector picture, and how fine and large the picture may be that stands for more. */
    private static final int MOST_SHAPES = 5_000;
    private static final double FINE = 3, MOST_PIXELS = 24_000_000;
    private static final Stamps NOTHING = (pen, key, extent, drawing) -> (x, y) -> { };
    private final Ground ground;
    private final Text text;
    private final Plans plans;
    private final Recent<Told, PlaceIndex> indexes = new Recent<>(2);
    private final Recent<Subset, Pyramid> pyramids = new Recent<>(3);
    private final CrowdLayer crowd = new CrowdLayer();
    private final List<Layer<Scene>> still = List.of(new AreaLayer(), new FrameLayer());
    private final Layer<Scene> leaders = new LeaderLayer();
    private final List<Layer<Scene>> moving = List.of(new RouteLayer(), new NameLayer(), new MarkLayer());
    private final Layer<Scene> pointers = new PointerLayer();
    private final Layer<Scene> legend = new LegendLayer();

    /** Paints upon a ground, with letters that others may use too. */
    public EventLayers(Ground ground, Text text) {
        this.ground = ground;
        this.text = text;
        this.plans = new Plans(ground, text);
    }

    /** Lists where no label of the ground may stand; the same at any time, so that labels do not come and go while scrubbing. */
    public List<Box> taken(Frame frame, Inset inset) {
        return plans.of(frame, inset).taken();
    }

    /** Gives the detail map of a picture; empty where it has none. The same at any time. */
    public Optional<Inset> inset(Frame f) {
        return plans.inset(f);
    }

    /** Gives what the picture says at its top of who tells it; empty where all voices do. */
    public Optional<Teller> teller(Frame f) {
        return plans.teller(f);
    }

    /** Gives the key of what must be said of a picture that looks sharper than what is known, or null; the same at any time. */
    public String notice(Frame f) {
        return plans.notice(f);
    }

    /** Tells by what the areas of two frames of one plate look the same: they change with who holds what shows, not with every moment. */
    public Object areasOf(Frame frame, Inset inset) {
        Set<String> drawn = plans.of(frame, inset).drawn();
        List<Held> held = new ArrayList<>();
        for (Held h : frame.visible().held()) {
            if (drawn.contains(h.place())) {
                held.add(new Held(h.place(), h.groups(), h.inDoubt(), h.disputed(), List.of()));
            }
        }
        return Arrays.asList(frame.visible().dataset(), held, inset, broad(frame, inset));
    }

    /** Lists the governorates at which anything shows: only these are outlined. */
    private Set<String> broad(Frame frame, Inset inset) {
        Visible v = frame.visible();
        Set<String> wide = plans.of(frame, inset).wide(), shown = new TreeSet<>();
        for (int i = 0; !wide.isEmpty() && shown.size() < wide.size() && i < v.count(); i++) {
            v.told().places(v.event(i)).stream().map(PlaceRef::place).filter(wide::contains).forEach(shown::add);
        }
        return shown;
    }

    /** Paints how large the places are and who holds them, in logical pixels: the lowest of all that happened. */
    public void paintAreas(Frame frame, Inset inset, Graphics2D pen, Stamps stamps) {
        Scene scene = scene(frame, inset, stamps);
        still.forEach(l -> l.paint(scene, pen));
    }

    /** Paints upon the areas which name belongs to which; as little as they does it change with time. */
    public void paintLeaders(Frame frame, Inset inset, Graphics2D pen, Stamps stamps) {
        leaders.paint(scene(frame, inset, stamps), pen);
    }

    /**
     * Paints the events of the frame upon the areas, in logical pixels, and the legend with a pen and stamps of its own.
     *
     * @param upon draws what stands upon the events and below the legend
     */
    public HitMap paint(Frame frame, Inset inset, Graphics2D pen, Stamps stamps, Graphics2D legendPen, Stamps legendStamps, Runnable upon) {
        Scene scene = scene(frame, inset, stamps);
        things(scene, pen);
        above(scene, pen, legendPen, legendStamps, upon);
        return scene.hits();
    }

    /**
     * Paints the events upon the areas for a vector writer: as shapes and text, but as one picture where there are more marks than drawing
     * programs bear; the legend says so then.
     *
     * @param legendPen draws the legend
     * @param upon      draws what stands upon the events and below the legend
     */
    public HitMap paintShapes(Frame frame, Inset inset, Graphics2D pen, Graphics2D legendPen, Runnable upon) {
        Scene dry = scene(frame, inset, NOTHING);
        Graphics2D nowhere = Canvas.blank(1, 1).pen(1);
        things(dry, nowhere);
        nowhere.dispose();
        int most = pen.getRenderingHint(Binder.KEY) instanceof Binder binder ? binder.mostMarks() : MOST_SHAPES;
        if (marks(dry.hits()) <= most) {
            return paint(frame, inset, pen, Stamps.DIRECT, legendPen, Stamps.DIRECT, upon);
        }
        double w = frame.viewport().width(), h = frame.viewport().height(), fine = Math.max(1, Math.min(FINE, Math.sqrt(MOST_PIXELS / (w * h))));
        Canvas canvas = Canvas.blank((int) Math.ceil(w * fine), (int) Math.ceil(h * fine));
        Graphics2D small = canvas.pen(fine);
        Scene scene = scene(frame, inset, Stamps.DIRECT);
        scene.pictured(marks(dry.hits()));
        things(scene, small);
        small.dispose();
        pen.drawImage(canvas.image(), AffineTransform.getScaleInstance(1 / fine, 1 / fine), null);
        above(scene, pen, legendPen, Stamps.DIRECT, upon);
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
            crowd.paint(scene, pen, places(frame), pyramid(frame));
        }
        moving.forEach(l -> l.paint(scene, pen));
    }

    private PlaceIndex places(Frame frame) {
        return indexes.get(frame.visible().told(), Pyramid::places);
    }

    private Pyramid pyramid(Frame frame) {
        Visible v = frame.visible();
        return pyramids.get(new Subset(v.told(), v.view().filter()), k -> Pyramid.of(v.told(), places(frame), v.view()));
    }

    /** Counts a crowd for the next zooms too, in and out: for a million events that takes longer than a picture may. */
    public void lookAhead(Frame frame, Inset inset) {
        if (plans.of(frame, inset).plan().isCrowded()) {
            Viewport v = frame.viewport();
            pyramid(frame).level(new Viewport(v.centre(), v.zoom() + 1, v.width(), v.height()));
            pyramid(frame).level(new Viewport(v.centre(), Math.max(0, v.zoom() - 1), v.width(), v.height()));
        }
    }

    private void above(Scene scene, Graphics2D pen, Graphics2D legendPen, Stamps legendStamps, Runnable upon) {
        boolean whole = scene.frame().part() == Part.WHOLE;
        if (whole) {
            pointers.paint(scene, pen);
        }
        upon.run();
        if (whole) {
            legend.paint(scene.with(legendStamps), legendPen);
        }
    }

    /**
     * Finds room for the events of a disc of the frame's picture.
     *
     * @param panels what lies over the picture besides what is part of it, in logical pixels
     */
    public Spread spread(Frame frame, HitMap.Heap heap, List<Box> panels) {
        List<Box> all = new ArrayList<>(panels);
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
        teller(frame).ifPresent(t -> Binder.bind(pen, t, g -> t.paint(frame, text, plans.words(frame), g)));
        if (inset != null) {
            Binder.bind(pen, inset, g -> DetailBox.paint(inset, frame.look(), text, plans.words(frame), g));
        }
    }

    private Scene scene(Frame frame, Inset inset, Stamps stamps) {
        return new Scene(frame, plans.of(frame, inset).plan(), ground, inset, stamps, text, plans.words(frame));
    }

    /** Gives the plan of a whole picture without a detail map. */
    Plan planned(Frame f) {
        return plans.of(f, null).plan();
    }

    /** Gives the plan of a picture or of its detail map. */
    Plan plan(Frame f, Inset inset) {
        return plans.of(f, inset).plan();
    }

    /** Lists what always has its place: the legend at its largest, the window's buttons beside it, scale bar and attribution. */
    static List<Box> reserved(Viewport v, Dataset d) {
        return reserved(v, d, Legend.PAGE);
    }

    static List<Box> reserved(Viewport v, Dataset d, Legend how) {
        return reserved(v, d, how, Furnishing.USUAL);
    }

    static List<Box> reserved(Viewport v, Dataset d, Legend how, Furnishing furnishing) {
        int w = v.width(), h = v.height();
        List<Box> all = new ArrayList<>();
        if (how != Legend.APART) {
            Box legend = LegendLayer.room(v, d, how);
            all.addAll(List.of(legend, new Box(Math.max(8, legend.right() + 8), 8, 46, 150)));
        }
        add(all, furnishing.scale(), new Box(0, h - 52, SCALE_WIDTH, 52), w, h);
        if (furnishing.north().state() == Piece.State.MOVED || furnishing.scale().state() != Piece.State.USUAL) {
            add(all, furnishing.north(), new Box(0, h - 52, 30, 46), w, h);
        }
        add(all, furnishing.credit(), new Box(w - CREDIT_WIDTH, h - 28, CREDIT_WIDTH, 28), w, h);
        return all;
    }

    private static void add(List<Box> all, Piece piece, Box usual, int w, int h) {
        if (!piece.isNone()) {
            all.add(piece.moved(usual, w, h));
        }
    }

    /** Lists what needs explaining on a frame's picture. */
    public List<LegendEntry> legend(Frame frame, Inset inset) {
        Scene scene = scene(frame, inset, NOTHING);
        Graphics2D nowhere = Canvas.blank(1, 1).pen(1);
        things(scene, nowhere);
        nowhere.dispose();
        return LegendItems.of(scene).stream().map(i -> new LegendEntry(scene.words().get(i.section()), i.label(), LegendLayer.across(i), i.sample())).toList();
    }

    private record Subset(Told told, Filter filter) {
    }
}
