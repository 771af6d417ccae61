package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Shapes;
import org.masar.geo.Viewport;
import org.masar.model.Words;

/** Names lakes and salt flats that are large enough: inside where they hold the name, else beside. */
final class LakeLabels {
    private static final double LEAST = 16, MOST = 3000, HALO = 1.4, LONGEST = 190, APART = 400, FROM = 5.5;

    private LakeLabels() {
    }

    static List<Label> of(Shapes lakes, double zoom, long order, Letters letters) {
        double world = Viewport.TILE * Math.pow(2, zoom);
        Style style = letters.style(11, Weight.ITALIC);
        List<Label> labels = new ArrayList<>();
        for (int part = 0; part < lakes.parts(); part++) {
            Words words = lakes.name(part);
            if (!words.isEmpty() && letters.knows(words) && lakes.size(part) * world > LEAST && lakes.size(part) * world < MOST && zoom >= FROM) {
                Box lake = bounds(lakes, part, world);
                labels.add(new Label(order + part, lake.grown(LONGEST), "lake " + words.in("en"), APART,
                    new Recall<>(() -> seats(words, lake, world, style, letters))));
            }
        }
        return labels;
    }

    private static Box bounds(Shapes lakes, int part, double world) {
        Box box = null;
        for (int i = lakes.start(part); i < lakes.end(part); i++) {
            Box point = new Box(lakes.x(i) * world, lakes.y(i) * world, 0, 0);
            box = box == null ? point : box.with(point);
        }
        return box;
    }

    private static List<Seat> seats(Words words, Box lake, double world, Style style, Letters letters) {
        Letters.Block b = letters.block(words, style, Letters.Case.AS_IS);
        double w = b.width(), midX = lake.x() + lake.width() / 2, midY = lake.y() + lake.height() / 2, level = b.level(0);
        List<Seat> seats = new ArrayList<>();
        if (lake.width() > w) {
            seats.add(new Seat(midX / world, midY / world, b.name(-w / 2, level, 0.5, "water", 0, null)));
        }
        seats.add(new Seat(lake.right() / world, midY / world, b.name(4, level, 0, "water", HALO, null)));
        seats.add(new Seat(lake.x() / world, midY / world, b.name(-4 - w, level, 1, "water", HALO, null)));
        seats.add(new Seat(midX / world, lake.bottom() / world, b.name(-w / 2, style.size(), 0.5, "water", HALO, null)));
        seats.add(new Seat(midX / world, lake.y() / world, b.name(-w / 2, -2 - b.down(), 0.5, "water", HALO, null)));
        return seats;
    }
}
