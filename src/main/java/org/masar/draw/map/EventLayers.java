package org.masar.draw.map;

import java.awt.Graphics2D;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Recent;
import org.masar.draw.Stamps;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.geo.PlaceIndex;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.state.Filter;
import org.masar.view.Held;
import org.masar.view.Told;

/** Paints what happened: areas, leaders, routes, names, marks, legend, in this order. Safe on any thread. */
public final class EventLayers {
    private static final int PLANS = 8;
    private final Text text;
    private final Recent<Dataset, Spots> spots = new Recent<>(3);
    private final Recent<Told, PlaceIndex> indexes = new Recent<>(2);
    private final Recent<Subset, Pyramid> pyramids = new Recent<>(3);
    private final CrowdLayer crowd = new CrowdLayer();
    private final Recent<Key, Plan> plans = new Recent<>(PLANS);
    private final Recent<String, Texts> words = new Recent<>(6);
    private final List<Layer<Scene>> still = List.of(new AreaLayer(), new LeaderLayer());
    private final List<Layer<Scene>> moving = List.of(new RouteLayer(), new NameLayer(), new MarkLayer());
    private final Layer<Scene> legend = new LegendLayer();

    /** Paints with letters that others may use too. */
    public EventLayers(Text text) {
        this.text = text;
    }

    /** Lists where no label of the ground may stand; the same at any time, so that labels do not come and go while scrubbing. */
    public List<Box> taken(Frame frame) {
        List<Box> all = new java.util.ArrayList<>(plan(frame).taken());
        all.addAll(plan(frame).ways());
        all.addAll(reserved(frame.viewport(), frame.visible().dataset()));
        return all;
    }

    /** Tells by what the areas of two frames of one plate look the same: they change with who holds what, not with every moment. */
    public Object areasOf(Frame frame) {
        return List.of(frame.visible().dataset(), Held.at(frame.visible().dataset(), frame.visible().view()));
    }

    /** Paints how large the places are, who holds them and which name belongs to which, in logical pixels: the lowest of all that happened. */
    public void paintAreas(Frame frame, Graphics2D pen) {
        Scene scene = new Scene(frame, plan(frame), Stamps.DIRECT, text, words(frame));
        still.forEach(l -> l.paint(scene, pen));
    }

    /** Paints the events of the frame upon the areas, in logical pixels. */
    public HitMap paint(Frame frame, Graphics2D pen, Stamps stamps) {
        return paint(frame, pen, stamps, pen, stamps);
    }

    /** Paints the events upon the areas, and the legend with a pen and stamps of its own. */
    public HitMap paint(Frame frame, Graphics2D pen, Stamps stamps, Graphics2D legendPen, Stamps legendStamps) {
        Scene scene = new Scene(frame, plan(frame), stamps, text, words(frame));
        if (scene.plan().isCrowded()) {
            Told told = frame.visible().told();
            PlaceIndex places = indexes.get(told, Pyramid::places);
            crowd.paint(scene, pen, places, pyramids.get(new Subset(told, frame.visible().view().filter()),
                k -> Pyramid.of(told, places, frame.visible().view())));
        }
        moving.forEach(l -> l.paint(scene, pen));
        legend.paint(scene.with(legendStamps), legendPen);
        return scene.hits();
    }

    /** Bounds what the legend may need at any time, with its shadow, in logical pixels. */
    public Box legendRoom(Frame frame) {
        return LegendLayer.reach(frame.viewport());
    }

    private Texts words(Frame frame) {
        return words.get(frame.language(), Texts::in);
    }

    private Plan plan(Frame f) {
        Dataset d = f.visible().dataset();
        return plans.get(new Key(d, f.viewport(), f.language()), k -> {
            Spots all = spots.get(d, Spots::of);
            return all.crowded(k.viewport()) ? Plan.CROWDED
                : new Planner(k.viewport(), text, words(f).language(), reserved(f.viewport(), d)).plan(d, all.on(k.viewport()), all.routes());
        });
    }

    /** Lists what always has its place: the legend at its largest, the window's buttons beside it, scale bar and attribution. */
    static List<Box> reserved(Viewport v, Dataset d) {
        int w = v.width(), h = v.height();
        Box legend = LegendLayer.room(v, d);
        return List.of(legend, new Box(Math.max(8, legend.right() + 8), 8, 46, 116), new Box(0, h - 52, 200, 52), new Box(w - 380, h - 28, 380, 28));
    }

    private record Subset(Told told, Filter filter) {
    }

    /** Holds by what a plan is found again; datasets are compared by identity. */
    private record Key(Dataset dataset, Viewport viewport, String language) {
    }
}
