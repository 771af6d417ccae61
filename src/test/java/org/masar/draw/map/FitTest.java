package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.draw.Box;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Place;

/** Holds the fitted view to its promise: nothing of the dataset lies under what stands on the map. */
class FitTest {
    private static final double REACH = 22;
    private static final int[][] SIZES = {{640, 420}, {704, 430}, {800, 600}, {928, 450}, {960, 600}, {1056, 530}, {1280, 800}, {1600, 900}, {2400, 1300}, {640, 1100}};

    @ParameterizedTest
    @ValueSource(strings = {"damascus", "voyage", "sorts", "pile", "1", "40", "400", "3000"})
    void noPlaceLiesUnderLegendScaleCreditOrButtons(String name) {
        Dataset d = Gallery.dataset(name);
        for (int[] size : SIZES) {
            Viewport v = Fit.toPlaces(d, size[0], size[1]);
            Box picture = new Box(0, 0, size[0], size[1]);
            List<Box> panels = EventLayers.reserved(v, d);
            for (String id : told(d)) {
                Place p = d.place(id).filter(x -> x.shape() != null && !Spot.broad(x)).orElse(null);
                if (p != null) {
                    Pixel at = v.toPixel(p.shape().anchor());
                    Box mark = Box.round(at.x(), at.y(), REACH);
                    String where = id + " at " + size[0] + "x" + size[1] + ": " + mark;
                    assertTrue(picture.holds(mark), where);
                    panels.stream().filter(b -> b.width() > 0).forEach(b -> assertFalse(b.touches(mark), where + " under " + b));
                }
            }
        }
    }

    private static Set<String> told(Dataset d) {
        Set<String> ids = new HashSet<>();
        d.events().forEach(e -> e.places().forEach(ref -> ids.add(ref.place())));
        return ids;
    }
}
