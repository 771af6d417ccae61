package org.masar.draw.time;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.masar.draw.HitMap;
import org.masar.view.Visible;

/** Draws the events one by one: bars with their doubt, badges, names; and tells where each lies. */
final class BarsLayer {
    private final BarLabels labels;

    BarsLayer(Lettering text) {
        labels = new BarLabels(text);
    }

    HitMap paintBars(TimelineFrame f, Graphics2D g) {
        Layout l = f.layout();
        Shape clip = g.getClip();
        double left = f.flow() == Flow.LEFT_TO_RIGHT ? l.strip().left() : 0;
        g.clip(new Rectangle2D.Double(left, l.axis(), l.strip().length() + Layout.MARGIN, l.lanes()));
        List<HitMap.Hit> hits = new ArrayList<>();
        BitSet shown = numbers(f.visible());
        BarDrawing drawing = new BarDrawing(f, g, shown);
        for (List<Bar> row : rows(f).values()) {
            row.forEach(drawing::draw);
            labels.draw(drawing, row, hits);
        }
        g.setClip(clip);
        return new HitMap(hits);
    }

    private static BitSet numbers(Visible v) {
        BitSet set = new BitSet(v.total());
        for (int i = 0; i < v.count(); i++) {
            set.set(v.event(i));
        }
        return set;
    }

    /** Gathers the bars in view by row, each row in order of time. */
    private static Map<Integer, List<Bar>> rows(TimelineFrame f) {
        Map<Integer, List<Bar>> rows = new TreeMap<>();
        int[] faded = f.kept().unmentioned();
        for (int i = 0; i < f.kept().count(); i++) {
            add(f, rows, f.kept().event(i));
        }
        for (int e : faded) {
            add(f, rows, e);
        }
        if (faded.length > 0) {
            rows.values().forEach(r -> r.sort(java.util.Comparator.comparingDouble(Bar::es)));
        }
        return rows;
    }

    private static void add(TimelineFrame f, Map<Integer, List<Bar>> rows, int event) {
        if (!f.kept().told().when(event).undated()) {
            Bar b = Bar.of(event, f.kept().told(), f.ruler());
            if (b.to() > -1 && b.from() < f.ruler().length() + 1) {
                rows.computeIfAbsent(f.lanes().laneOf(event) << 16 | f.lanes().row(event), k -> new ArrayList<>()).add(b);
            }
        }
    }
}
