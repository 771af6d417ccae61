package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.geo.Shapes;
import org.masar.geo.Viewport;
import org.masar.model.Words;

/** Names rivers and roads along their straightest free stretch, once in each block of the world as wide as a picture. */
final class LineLabels implements LabelSource {
    private static final int BLOCK = 760;
    private static final double APART = 430;
    private static final int MOST_SEATS = 60;

    private final Shapes shapes;
    private final IntPredicate shown;
    private final double zoom;
    private final double world;
    private final long order;
    private final Setting setting;
    private final Map<Long, List<Label>> blocks = new HashMap<>();

    LineLabels(Shapes shapes, IntPredicate shown, double zoom, long order, Setting setting) {
        this.shapes = shapes;
        this.shown = shown;
        this.zoom = zoom;
        this.world = Viewport.TILE * Math.pow(2, zoom);
        this.order = order;
        this.setting = setting;
    }

    /** Says how names of lines are set: the words for a name, the longest first; ink; style for a part. */
    record Setting(Letters letters, Function<Words, List<String>> words, String ink, Function<Integer, Style> style) {
    }

    @Override
    public List<Label> in(Box box) {
        List<Label> found = new ArrayList<>();
        for (long row = block(box.y()); row <= block(box.bottom()); row++) {
            for (long column = block(box.x()); column <= block(box.right()); column++) {
                long r = row, c = column;
                blocks.computeIfAbsent(r << 32 | c & 0xffffffffL, k -> block(c, r)).stream().filter(l -> l.reach().touches(box)).forEach(found::add);
            }
        }
        return found;
    }

    private static long block(double v) {
        return Math.floorDiv((long) Math.floor(v), BLOCK);
    }

    private List<Label> block(long column, long row) {
        Window w = Crossings.window(zoom, world, column, row, BLOCK);
        Map<String, List<Lines.Stretch>> byName = new LinkedHashMap<>();
        for (Lines.Stretch s : new Lines(w).stretches(shapes, shown)) {
            byName.computeIfAbsent(shapes.name(s.part()).in("en"), k -> new ArrayList<>()).add(s);
        }
        List<Label> labels = new ArrayList<>();
        Box inside = new Box(column * BLOCK, row * BLOCK, BLOCK, BLOCK);
        byName.forEach((name, stretches) -> {
            Words words = shapes.name(stretches.get(0).part());
            List<Seat> seats = setting.letters().knows(words) ? seats(words, stretches, inside) : List.of();
            seats.stream().flatMap(s -> s.at(world).boxes().stream()).reduce(Box::with).ifPresent(all -> {
                long nth = Math.floorMod(column * 31 + row * 1009, 4096L);
                labels.add(new Label(order + stretches.get(0).part() * 4096L + nth, all.grown(APART / 2), name, APART, () -> seats));
            });
        });
        return labels;
    }

    private List<Seat> seats(Words words, List<Lines.Stretch> stretches, Box block) {
        Style style = setting.style().apply(stretches.get(0).part());
        List<Seat> all = new ArrayList<>();
        for (String text : setting.words().apply(words)) {
            List<Slope> slopes = new ArrayList<>();
            double width = setting.letters().width(text, style);
            stretches.forEach(s -> Slope.find(s.points(), width, slopes));
            slopes.stream().sorted(Comparator.comparingDouble(Slope::cost)).limit(MOST_SEATS).forEach(s -> {
                Seat seat = new Seat((block.x() + s.x()) / world, (block.y() + s.y()) / world, s.name(text, style, setting.ink(), setting.letters()));
                if (seat.at(world).boxes().stream().allMatch(block::holds)) {
                    all.add(seat);
                }
            });
        }
        return all;
    }

}
