package org.masar.draw.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Box;

/**
 * Finds for each place the field in which its marks stand, on a map with little room: near the place's middle, within its circle where
 * that can be, off all other fields. Then lets the fields grow for those that most is told of.
 */
final class Fields {
    /** Side of a field that holds one mark, or one disc that counts several. */
    static final double ONE = 37;
    private static final double PITCH = Grouping.FULL_PITCH;
    private static final double CLEAR = 2;
    private static final int PASSES = 4;
    private static final double[][] SIZES = {{2, 1}, {1, 2}, {2, 2}, {3, 2}, {2, 3}, {3, 3}, {4, 3}};

    private final Box inside;
    private final List<Box> taken;

    /** Places inside a box and off what is taken. */
    Fields(Box inside, List<Box> taken) {
        this.inside = inside;
        this.taken = List.copyOf(taken);
    }

    /** Gives each place its field; {@code order} has those first that matter most. */
    Map<Spot, Box> place(List<Spot> order) {
        Map<Spot, Box> fields = new LinkedHashMap<>();
        order.forEach(s -> fields.put(s, Box.round(s.x(), s.y(), ONE / 2)));
        for (int pass = 0; pass < PASSES; pass++) {
            for (int i = 0; i < order.size(); i++) {
                List<Box> others = new ArrayList<>(taken);
                for (int j = 0; j < (pass == 0 ? i : order.size()); j++) {
                    if (j != i) {
                        others.add(fields.get(order.get(j)));
                    }
                }
                fields.put(order.get(i), best(order.get(i), ONE, ONE, others, order));
            }
        }
        for (double[] size : SIZES) {
            order.forEach(s -> grow(s, size, fields));
        }
        return fields;
    }

    private void grow(Spot s, double[] size, Map<Spot, Box> fields) {
        Box now = fields.get(s);
        Box large = new Box(0, 0, Math.max(ONE, size[0] * PITCH + 4), Math.max(ONE, size[1] * PITCH + 4));
        if (size[0] * size[1] > s.weight() + 1 || large.width() < now.width() || large.height() < now.height()
            || Math.hypot(large.width(), large.height()) / 2 > s.radius() * 1.15) {
            return;
        }
        List<Box> others = new ArrayList<>(taken);
        fields.forEach((o, b) -> {
            if (o != s) {
                others.add(b);
            }
        });
        Box grown = nearest(now, large, s, others);
        if (grown != null) {
            fields.put(s, grown);
        }
    }

    /** Finds a free room of a size around the field that there is, its middle in the place's circle; null where there is none. */
    private Box nearest(Box now, Box size, Spot s, List<Box> others) {
        Box found = null;
        double least = Double.MAX_VALUE;
        double slackX = size.width() - now.width(), slackY = size.height() - now.height();
        for (double dx = 0; dx <= slackX + 0.1; dx += Math.max(1, slackX / 8)) {
            for (double dy = 0; dy <= slackY + 0.1; dy += Math.max(1, slackY / 8)) {
                Box b = new Box(now.x() - dx, now.y() - dy, size.width(), size.height());
                double off = Math.hypot(b.x() + b.width() / 2 - s.x(), b.y() + b.height() / 2 - s.y());
                if (off < least && inside.holds(b) && others.stream().noneMatch(b.grown(CLEAR)::touches)) {
                    least = off;
                    found = b;
                }
            }
        }
        return found;
    }

    private Box best(Spot s, double w, double h, List<Box> others, List<Spot> all) {
        Box best = null;
        double least = Double.MAX_VALUE;
        double reach = Math.max(s.radius(), 10) + 64;
        for (double r = 0; r <= reach; r += 4) {
            int steps = r == 0 ? 1 : 24;
            for (int i = 0; i < steps; i++) {
                double a = 2 * Math.PI * i / steps;
                Box b = new Box(s.x() + r * Math.cos(a) - w / 2, s.y() + r * Math.sin(a) - h / 2, w, h);
                double cost = cost(b, r, s, others, all);
                if (cost < least) {
                    least = cost;
                    best = b;
                }
            }
        }
        return best;
    }

    private double cost(Box b, double off, Spot own, List<Box> others, List<Spot> all) {
        double cost = off * 0.35 + Math.max(0, off - own.radius() * 0.8) * 3;
        cost += 8 * (b.width() * b.height() - DetailPlanner.shared(b, inside));
        Box grown = b.grown(CLEAR);
        for (Box o : others) {
            cost += DetailPlanner.shared(grown, o);
        }
        double x = b.x() + b.width() / 2, y = b.y() + b.height() / 2;
        for (Spot o : all) {
            double there = Math.hypot(x - o.x(), y - o.y());
            if (o != own && o.radius() < own.radius() * 1.6 && there < o.radius() * 0.8) {
                cost += (o.radius() * 0.8 - there) * 1.5;
            }
        }
        return cost;
    }
}
