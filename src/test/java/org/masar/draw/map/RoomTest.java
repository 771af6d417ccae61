package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.Ground;
import org.masar.draw.Inset;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.state.Detail;
import org.masar.state.ViewState;

/** Holds the map to its promise that nothing written stands on anything else that happened, wherever it looks. */
class RoomTest {
    /** What is drawn at a place on a picture, for messages. */
    private record Thing(String name, Box box) {
    }

    @ParameterizedTest
    @CsvSource({"damascus, en", "damascus, ar", "voyage, en", "sorts, ar"})
    void noNamesMarksWordsOfWaysAndPointersMeet(String dataset, String language) {
        Random random = new Random(20180520);
        EventLayers layers = new EventLayers(Ground.plain(), Stage.TEXT);
        List<String> met = new ArrayList<>();
        int things = 0;
        for (int i = 0; i < 60; i++) {
            int w = 520 + random.nextInt(1100), h = 400 + random.nextInt(600);
            Frame f = frame(dataset, language, random, i, w, h);
            Optional<Inset> in = layers.inset(f);
            List<Thing> whole = things(layers.plan(f, in.orElse(null)), f);
            things += whole.size();
            meet(whole, i + " " + f.viewport(), met);
            if (in.isPresent()) {
                Frame d = f.detail(in.get().viewport());
                meet(things(layers.plan(d, in.get()), d), i + " detail of " + f.viewport(), met);
            }
        }
        assertEquals("", String.join("\n", met));
        assertTrue(things > 300, "only " + things + " things");
    }

    private static Frame frame(String dataset, String language, Random random, int i, int w, int h) {
        var d = Gallery.dataset(dataset);
        ViewState v = ViewState.START.withLanguage(language);
        if (i % 3 > 0 && dataset.equals("damascus")) {
            double lon = i % 3 == 1 ? 36 + 5 * random.nextDouble() : 36.3 + 0.1 * random.nextDouble();
            double lat = i % 3 == 1 ? 33.2 + 2 * random.nextDouble() : 33.4 + 0.1 * random.nextDouble();
            v = v.withCamera(new Camera(LonLat.of(lon, lat), i % 3 == 1 ? 6.5 + 4 * random.nextDouble() : 9 + 5 * random.nextDouble()));
        }
        if (i % 4 == 3) {
            v = v.withDetail(Detail.AUTO.with(Detail.State.CLOSED));
        }
        return Stage.frame(d, v, w, h);
    }

    private static void meet(List<Thing> things, String where, List<String> met) {
        for (int i = 0; i < things.size(); i++) {
            for (int k = 0; k < i; k++) {
                Box a = things.get(i).box(), b = things.get(k).box();
                if (a.grown(-1).touches(b.grown(-1)) && !pastTheRound(things.get(i), b) && !pastTheRound(things.get(k), a)) {
                    met.add(things.get(i).name() + " meets " + things.get(k).name() + " by " + Math.round(Crowding.shared(a, b)) + " in " + where);
                }
            }
        }
    }

    /** Tells whether a box lies in a corner of a disc's box, where the disc is not. */
    private static boolean pastTheRound(Thing disc, Box b) {
        double r = disc.box().width() / 2, x = disc.box().x() + r, y = disc.box().y() + r;
        double dx = Math.max(0, Math.max(b.x() - x, x - b.right())), dy = Math.max(0, Math.max(b.y() - y, y - b.bottom()));
        return disc.name().startsWith("mark") && Math.hypot(dx, dy) >= r - 1;
    }

    private static List<Thing> things(Plan plan, Frame f) {
        List<Thing> all = new ArrayList<>();
        for (Sign s : plan.signs()) {
            String id = s.spot().place().id();
            all.add(new Thing("mark " + id + " " + s.kind(), Box.round(s.markX(), s.markY(), Math.min(MarkLayer.radius(plan, s), s.mark().height() / 2 - 1))));
            if (!s.name().isEmpty()) {
                double width = Stage.TEXT.width(s.name(), s.style());
                all.add(new Thing("name " + id + " " + s.kind(), new Box(s.fromRight() ? s.text().right() - width : s.text().x(), s.text().y() + 3, width, 14)));
            }
        }
        plan.words().forEach(b -> all.add(new Thing("word", b.grown(-1))));
        plan.signposts().forEach(p -> all.add(new Thing("pointer", p.box())));
        return all;
    }
}
