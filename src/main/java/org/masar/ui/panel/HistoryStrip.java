package org.masar.ui.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Group;
import org.masar.model.Holding;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.time.Axis;
import org.masar.time.Direction;
import org.masar.time.Folding;
import org.masar.time.Stretch;
import org.masar.time.TimeIndex;
import org.masar.ui.control.CategoryMark;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.view.PlaceStory;
import org.masar.view.Told;

/**
 * Draws a place's history on one line of time, folded as the timeline is: who held it as bars, surely and, paler, perhaps; events as
 * marks above. What it draws the lists below say in words.
 */
final class HistoryStrip extends Pane {
    private static final int MOST_BARS = 16, MOST_DOTS = 80;
    private static final double MARK = 18, BAR = 9, ROW = 13, AXIS = 16;

    private final List<Stretch> stretches;
    private final Times times;
    private final List<Bar> bars = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final Region playhead = new Region();
    private final int rows;
    private Interval now;

    /** Draws the story; null where nothing in it has a time. */
    static HistoryStrip of(PlaceStory story, Told told, Texts texts) {
        List<TimeSpan> spans = Stream.concat(story.states().stream().map(Holding::when), story.here().stream().map(told::when)).toList();
        if (spans.stream().allMatch(TimeSpan::undated)) {
            return null;
        }
        return new HistoryStrip(story, told, Folding.of(TimeIndex.ofSpans(spans), told.dataset().zone()), texts);
    }

    private HistoryStrip(PlaceStory story, Told told, List<Stretch> stretches, Texts texts) {
        this.stretches = stretches;
        this.times = new Times(texts, told.dataset().zone());
        Dataset d = told.dataset();
        setId("history-strip");
        getStyleClass().add("history-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(texts.get("place.history"));
        if (texts.settings().get().flow() == org.masar.ui.session.Settings.Flow.LEFT_TO_RIGHT) {
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        int row = 0;
        for (Holding h : story.states()) {
            if (!h.when().undated() && row < MOST_BARS) {
                bars.add(new Bar(h.when(), row++, band(d, h, "held-perhaps"), band(d, h, "held-surely")));
            }
        }
        rows = row;
        bars.forEach(b -> getChildren().addAll(b.perhaps, b.surely));
        for (int e : story.here()) {
            if (!told.when(e).undated() && dots.size() < MOST_DOTS) {
                Event event = d.events().get(e);
                Category c = event.category() == null ? null : d.category(event.category()).orElse(null);
                dots.add(new Dot(told.when(e), new CategoryMark(d.categories(), c, MARK)));
            }
        }
        dots.forEach(p -> getChildren().add(p.mark));
        playhead.getStyleClass().add("strip-playhead");
        playhead.setVisible(false);
        getChildren().add(playhead);
    }

    /** Makes a small field in the groups' colours, as the bars have them. */
    static Node swatch(Dataset d, Holding h) {
        Region r = band(d, h, "held-surely");
        r.setMinSize(22, 12);
        r.setMaxSize(22, 12);
        return r;
    }

    private static Region band(Dataset d, Holding h, String style) {
        Region r = new Region();
        r.getStyleClass().add(style);
        List<String> colours = h.groups().stream().map(g -> d.group(g).map(Group::colour).orElse(null)).map(c -> c == null ? "-masar-muted" : inked(c)).toList();
        StringBuilder stops = new StringBuilder();
        for (int i = 0; i < colours.size(); i++) {
            stops.append(i == 0 ? "" : ", ").append(colours.get(i)).append(' ').append(100 * i / colours.size()).append("%, ")
                .append(colours.get(i)).append(' ').append(100 * (i + 1) / colours.size()).append('%');
        }
        r.setStyle("-fx-background-color: " + (colours.size() == 1 ? colours.get(0) : "linear-gradient(to bottom, " + stops + ")") + ";");
        return r;
    }

    /** Lightens a group's colour where the panel is dark, so that it is seen there. */
    private static String inked(String colour) {
        return "ladder(-masar-panel, derive(" + colour + ", 60%) 40%, " + colour + " 60%)";
    }

    /** Shows where the playhead stands; null for nowhere. */
    void at(Interval unit) {
        now = unit;
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return (dots.isEmpty() ? 0 : MARK + 4) + rows * ROW + AXIS + 4;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double w = getWidth();
        if (w < 60) {
            return;
        }
        Axis axis = Axis.folded(stretches, w - 4, Direction.RIGHTWARDS);
        double top = dots.isEmpty() ? 2 : MARK + 4;
        for (Bar b : bars) {
            double from = x(axis, b.when.earliestStart(), 0), to = x(axis, b.when.latestEnd(), w);
            double surelyFrom = x(axis, b.when.latestStart(), from), surelyTo = b.when.earliestEnd() == null && b.when.latestEnd() == null ? w : x(axis, b.when.earliestEnd(), to);
            double y = top + b.row * ROW;
            b.perhaps.resizeRelocate(from, y, Math.max(3, to - from), BAR);
            b.surely.setVisible(!b.when.qualified() && surelyTo > surelyFrom);
            b.surely.resizeRelocate(surelyFrom, y, Math.max(0, surelyTo - surelyFrom), BAR);
        }
        double taken = -MARK;
        for (Dot p : dots) {
            double at = x(axis, p.when.earliestStart() != null ? p.when.earliestStart() : p.when.latestEnd(), 0);
            taken = Math.min(w - MARK, Math.max(at - MARK / 2, taken + MARK * 0.7));
            p.mark.resizeRelocate(Math.max(0, taken), 0, MARK, MARK);
        }
        label(axis, top + rows * ROW + 2, w);
        playhead.setVisible(now != null);
        if (now != null) {
            double x = axis.position(now.from().toEpochMilli());
            playhead.setVisible(x >= 0 && x <= w);
            playhead.resizeRelocate(Math.rint(x), 0, 2, getHeight() - AXIS);
        }
    }

    private static double x(Axis axis, Instant t, double otherwise) {
        return t == null ? otherwise : Math.max(0, Math.min(axis.width(), axis.position(t.toEpochMilli())));
    }

    /** Dates where each stretch begins, and where the last one ends, as far as there is room; the two ends first. */
    private void label(Axis axis, double y, double w) {
        List<Axis.Segment> segments = axis.segments();
        while (labels.size() < segments.size() + 1) {
            Label l = CardParts.label("", "strip-date");
            labels.add(l);
            getChildren().add(l);
        }
        Axis.Segment last = segments.get(segments.size() - 1);
        Label end = labels.get(segments.size());
        end.setText(times.mark(last.to() - 1, last.to()));
        double endWidth = end.prefWidth(-1), free = 0;
        end.resizeRelocate(w - endWidth, y, endWidth, AXIS);
        for (int i = 0; i < segments.size(); i++) {
            Axis.Segment s = segments.get(i);
            Label l = labels.get(i);
            l.setText(times.mark(s.from(), s.to()));
            double width = l.prefWidth(-1);
            l.setVisible(s.left() >= free && s.left() + width + 6 < w - endWidth);
            l.resizeRelocate(s.left(), y, width, AXIS);
            free = l.isVisible() ? s.left() + width + 6 : free;
        }
    }

    private record Bar(TimeSpan when, int row, Region perhaps, Region surely) {
    }

    private record Dot(TimeSpan when, CategoryMark mark) {
    }
}
