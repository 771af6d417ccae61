package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.geo.Shapes;

/** Writes along each road that it is schematic: with its name where that fits, else in two words. */
final class RoadNames {
    private static final double SIZE = 10.5, LEAST = 0.9;

    private final Shapes roads;

    RoadNames(Shapes roads) {
        this.roads = roads;
    }

    void place(Plate plate, Letters letters, Room room, List<Name> placed) {
        if (RoadLayer.strength(plate.viewport().zoom()) < LEAST) {
            return;
        }
        Style style = letters.style(SIZE, Weight.REGULAR);
        Map<String, List<Lines.Stretch>> byName = new LinkedHashMap<>();
        for (Lines.Stretch s : new Lines(Window.of(plate)).stretches(roads, part -> true)) {
            byName.computeIfAbsent(letters.in(roads.name(s.part())), k -> new ArrayList<>()).add(s);
        }
        String bare = Texts.in(plate.language()).get("road.schematic");
        byName.forEach((name, stretches) -> {
            if (!placed(name, style, stretches, letters, room, placed)) {
                placed(bare, style, stretches, letters, room, placed);
            }
        });
    }

    private static boolean placed(String name, Style style, List<Lines.Stretch> stretches, Letters letters, Room room, List<Name> placed) {
        List<RiverNames.Seat> seats = new ArrayList<>();
        stretches.forEach(s -> RiverNames.seats(s.points(), letters.width(name, style), seats));
        return seats.stream().sorted(Comparator.comparingDouble(RiverNames.Seat::cost))
            .map(seat -> RiverNames.name(name, style, "label2", seat, letters)).filter(n -> room.free(n.boxes())).findFirst().map(n -> {
                n.boxes().forEach(room::take);
                return placed.add(n);
            }).orElse(false);
    }
}
