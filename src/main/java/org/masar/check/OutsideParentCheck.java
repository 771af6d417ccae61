package org.masar.check;

import java.util.function.Consumer;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.Shape;
import org.masar.read.Message;
import org.masar.read.Opened;

/**
 * Finds places that surely lie outside the place that is said to contain them.
 *
 * <p>Surely: farther than the parent's own radius and all doubt of both taken together. A parent that is a point of unknown
 * size contains anything.
 */
final class OutsideParentCheck implements Check {

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        for (int i = 0; i < o.dataset().places().size(); i++) {
            Place child = o.dataset().places().get(i);
            Place parent = child.within() == null ? null : o.dataset().place(child.within()).orElse(null);
            if (parent == null || parent.shape() == null || child.shape() == null || parent == child
                || parent.shape() instanceof Shape.Point && parent.radiusMetres() == 0) {
                continue;
            }
            LonLat at = child.shape().anchor();
            double room = parent.radiusMetres() + parent.uncertaintyMetres() + child.radiusMetres() + child.uncertaintyMetres();
            double away = Earth.metres(parent.shape(), at);
            if (away > room) {
                found.accept(Finding.warning(o.locator().path("places", i) + ".within", child.within(),
                    Message.of("place.outside", child.id(), distance(away - room), parent.id()),
                    Message.of("place.outside.advice", parent.id())));
            }
        }
    }

    private static Message distance(double metres) {
        return metres < 950 ? Message.of("unit.metres", Math.max(10, Math.round(metres / 10) * 10)) : Message.of("unit.kilometres", Math.round(metres / 1000));
    }
}
