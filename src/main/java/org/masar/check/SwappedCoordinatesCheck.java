package org.masar.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.Shape;
import org.masar.read.Message;
import org.masar.read.Opened;

/**
 * Finds points whose longitude and latitude are probably swapped, or that stand at 0, 0.
 *
 * <p>Probably: the point lies over 300 km from the middle of all places (their median) and over twice as far as half of
 * them, and swapped it would lie among them. Positions that are not on the earth at all are the reader's to report.
 */
final class SwappedCoordinatesCheck implements Check {
    private static final double FAR_METRES = 300_000;

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        List<Place> places = o.dataset().places();
        List<LonLat> all = places.stream().map(Place::shape).filter(Objects::nonNull).map(Shape::anchor).toList();
        LonLat middle = all.size() < 3 ? null : middle(all);
        double usual = middle == null ? 0 : all.stream().mapToDouble(q -> Earth.metres(q, middle)).sorted().toArray()[all.size() / 2];
        for (int i = 0; i < places.size(); i++) {
            if (!(places.get(i).shape() instanceof Shape.Point point)) {
                continue;
            }
            LonLat p = point.at();
            String path = o.locator().path("places", i) + ".geometry.coordinates";
            String shown = "[" + p.lon() + ", " + p.lat() + "]";
            if (p.lon() == 0 && p.lat() == 0) {
                found.accept(Finding.warning(path, shown, Message.of("place.null-island", places.get(i).id()),
                    Message.of("place.null-island.advice")));
            } else if (middle != null && Math.abs(p.lon()) <= 90 && swapped(p, middle, usual)) {
                found.accept(Finding.warning(path, shown, Message.of("place.swapped", places.get(i).id()),
                    Message.of("position.swapped.advice", p.lat(), p.lon())));
            }
        }
    }

    private static boolean swapped(LonLat p, LonLat middle, double usual) {
        double away = Earth.metres(p, middle);
        double swapped = Earth.metres(new LonLat(p.lat(), p.lon()), middle);
        return away > Math.max(FAR_METRES, 2 * usual) && swapped < away / 2 && swapped <= Math.max(FAR_METRES / 3, 2 * usual);
    }

    private static LonLat middle(List<LonLat> all) {
        return new LonLat(all.stream().mapToDouble(LonLat::lon).sorted().toArray()[all.size() / 2],
            all.stream().mapToDouble(LonLat::lat).sorted().toArray()[all.size() / 2]);
    }
}
