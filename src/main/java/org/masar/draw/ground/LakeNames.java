package org.masar.draw.ground;

import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Shapes;
import org.masar.geo.Viewport;
import org.masar.model.Words;

/** Names lakes and salt flats that are large enough in the view: inside where they hold the name, else beside. */
final class LakeNames {
    private static final double LEAST = 16, HALO = 1.4;

    private final Shapes lakes;

    LakeNames(Shapes lakes) {
        this.lakes = lakes;
    }

    void place(Viewport v, Letters letters, Room room, List<Name> placed) {
        Style style = letters.style(11, Weight.ITALIC);
        for (int part = 0; part < lakes.parts(); part++) {
            Words words = lakes.name(part);
            if (!words.isEmpty() && lakes.size(part) * v.pixelsPerUnit() > LEAST) {
                place(words, bounds(part, v), style, letters, room, placed);
            }
        }
    }

    private Box bounds(int part, Viewport v) {
        Box box = null;
        for (int i = lakes.start(part); i < lakes.end(part); i++) {
            Box point = new Box(v.px(lakes.x(i)), v.py(lakes.y(i)), 0, 0);
            box = box == null ? point : box.with(point);
        }
        return box;
    }

    private static void place(Words words, Box lake, Style style, Letters letters, Room room, List<Name> placed) {
        String s = letters.in(words);
        if (placed.stream().anyMatch(n -> n.text().equals(s))) {
            return;
        }
        double w = letters.width(s, style), midX = lake.x() + lake.width() / 2, midY = lake.y() + lake.height() / 2;
        double level = midY + letters.drop(style);
        double[][] anchors = {{midX - w / 2, level}, {lake.right() + 4, level}, {lake.x() - 4 - w, level},
            {midX - w / 2, lake.bottom() + style.size()}, {midX - w / 2, lake.y() - 5}};
        for (int i = lake.width() > w ? 0 : 1; i < anchors.length; i++) {
            Box box = letters.box(s, style, anchors[i][0], anchors[i][1], HALO);
            if (room.free(box)) {
                room.take(box);
                placed.add(new Name(s, style, "water", i == 0 ? 0 : HALO, anchors[i][0], anchors[i][1], 0, List.of(box), null));
                return;
            }
        }
    }
}
