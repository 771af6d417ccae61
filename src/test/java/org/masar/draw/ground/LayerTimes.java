package org.masar.draw.ground;

import java.awt.Graphics2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masar.draw.Canvas;
import org.masar.draw.Fonts;
import org.masar.draw.Layer;
import org.masar.draw.Looks;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.geo.Basemap;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.read.basemap.BasemapReader;
import org.masar.state.Theme;

/** Says how much processor time each layer takes, cold and warm. */
public final class LayerTimes {
    private LayerTimes() {
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] args) {
        long t0 = cpu();
        Basemap b = new BasemapReader().read();
        System.out.printf(Locale.ROOT, "read %.0f ms%n", (cpu() - t0) / 1e6);
        Text text = new Text(new Fonts());
        Atlas atlas = new Atlas(b, () -> new org.masar.read.basemap.WorldReader().read());
        Furniture furniture = new Furniture(text);
        Map<String, Layer<Plate>> layers = new LinkedHashMap<>();
        layers.put("land", new LandLayer(b));
        layers.put("relief", new ReliefLayer(b.relief()));
        layers.put("urban", new UrbanLayer(b));
        layers.put("sea", new SeaLayer(atlas));
        layers.put("water", new WaterLayer(b));
        layers.put("border", new BorderLayer(atlas));
        layers.put("edge", new VeilLayer(atlas));
        layers.put("place names", (p, pen) -> new Names(atlas, text, furniture).place(p));
        layers.put("names", new NameLayer(atlas, text, furniture));
        layers.put("furniture", furniture);
        for (double zoom : new double[] {7.5, 6, 7, 8, 9, 10}) {
            for (String language : List.of("en", "ar")) {
                Plate plate = new Plate(Viewport.at(new LonLat(38.6, 34.8), zoom, 1280, 800), Looks.of(Theme.LIGHT), language, 1, List.of());
                StringBuilder line = new StringBuilder();
                double[] sums = new double[2];
                for (Map.Entry<String, Layer<Plate>> e : layers.entrySet()) {
                    double cold = 0, warm = 0;
                    for (int i = 0; i < 8; i++) {
                        Graphics2D pen = Canvas.blank(1280, 800).pen(1);
                        long t = cpu();
                        e.getValue().paint(plate, pen);
                        warm = (cpu() - t) / 1e6;
                        cold = i == 0 ? warm : cold;
                        pen.dispose();
                    }
                    sums[0] += cold;
                    sums[1] += warm;
                    line.append(String.format(Locale.ROOT, " %s %.0f/%.0f", e.getKey(), cold, warm));
                }
                System.out.printf(Locale.ROOT, "zoom %.1f %s: %.0f/%.0f ms:%s%n", zoom, language, sums[0], sums[1], line);
            }
        }
    }
}
