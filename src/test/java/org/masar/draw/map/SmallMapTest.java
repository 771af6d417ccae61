package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.draw.Box;
import org.masar.draw.Inset;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.state.Detail;

/** Holds small maps to their promise: nothing lies on anything, and what stands close together is counted at one disc. */
class SmallMapTest {
    private static final Dataset DATASET = Stage.builtIn().dataset();
    private static final Spots SPOTS = Spots.of(DATASET);

    private static Plan plan(int w, int h, String language) {
        Viewport v = Fit.toPlaces(DATASET, w, h);
        List<Box> panels = new ArrayList<>(EventLayers.reserved(v, DATASET));
        Optional<Inset> inset = new Insets(DATASET, SPOTS, language).on(v, Detail.AUTO, panels);
        inset.ifPresent(i -> panels.add(i.box().grown(4)));
        return new Planner(v, Stage.TEXT, language, panels).plan(DATASET, SPOTS.on(v), SPOTS.routes(), inset);
    }

    @ParameterizedTest
    @CsvSource({"480, 320, en", "480, 320, ar", "400, 260, en", "400, 260, ar", "640, 420, en", "640, 420, ar"})
    void noMarkAndNoNameLiesOnAnother(int w, int h, String language) {
        List<Box> boxes = new ArrayList<>();
        Map<Box, String> whose = new java.util.IdentityHashMap<>();
        for (Sign s : plan(w, h, language).signs()) {
            Box mark = Box.round(s.markX(), s.markY(), s.kind() == Sign.Kind.ROW ? 13 : 19);
            boxes.add(mark);
            whose.put(mark, "mark of " + s.spot().place().id() + " " + mark);
            if (!s.name().isEmpty()) {
                double width = Stage.TEXT.width(s.name(), s.style());
                Box name = new Box(s.fromRight() ? s.text().right() - width : s.text().x(), s.text().y() + 2, width, 15);
                boxes.add(name);
                whose.put(name, "name " + s.name() + " " + name);
            }
        }
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertFalse(boxes.get(i).touches(boxes.get(j)), whose.get(boxes.get(i)) + " lies on " + whose.get(boxes.get(j)));
            }
            assertTrue(new Box(0, 0, w, h).holds(boxes.get(i)), whose.get(boxes.get(i)));
        }
    }

    @ParameterizedTest
    @CsvSource({"480, 320", "400, 260"})
    void placesThatCannotBeToldApartAreCountedAndNamedByWhatHoldsThemAll(int w, int h) {
        Plan plan = plan(w, h, "en");
        Sign south = plan.sign("yarmouk").orElseThrow();
        assertEquals(Sign.Kind.CLUSTER, south.kind());
        assertEquals(south, plan.sign("hajar-al-aswad").orElseThrow());
        assertEquals(plan.sign("hajin").orElseThrow(), plan.sign("baghuz").orElseThrow());
        assertTrue(south.name().contains("Damascus"), south.name());
        Map<String, Sign> kept = new TreeMap<>();
        plan.signs().forEach(s -> kept.put(s.spot().place().id(), s));
        assertEquals(plan.signs().size(), kept.size());
    }
}
