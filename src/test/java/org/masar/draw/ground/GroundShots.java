package org.masar.draw.ground;

import java.awt.Graphics2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.masar.draw.Canvas;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.geo.Basemap;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.read.basemap.BasemapReader;
import org.masar.state.Theme;

/** Writes pictures of the ground for the eye, and says how long they took: {@code GroundShots FOLDER [times [SCENE...]]}, a scene being {@code "LON LAT ZOOM WIDTH HEIGHT LOOK LANGUAGE [LABELS [BASEMAP]]"}. */
public final class GroundShots {
    private GroundShots() {
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Basemap basemap = new BasemapReader().read();
        System.out.printf("read %.0f ms%n", (System.nanoTime() - start) / 1e6);
        BasemapGround ground = new BasemapGround(basemap, () -> new org.masar.read.basemap.WorldReader().read(), new Text(new Fonts()));
        long fonts = System.nanoTime();
        new Fonts().latin(org.masar.draw.Style.of(12, org.masar.draw.Weight.REGULAR));
        System.out.printf("one font %.0f ms%n", (System.nanoTime() - fonts) / 1e6);
        Path folder = Files.createDirectories(Path.of(args[0]));
        int times = args.length > 1 ? Integer.parseInt(args[1]) : 1;
        List<String> scenes = args.length > 2 ? List.of(args).subList(2, args.length) : List.of("38.6 34.3 7.6 1060 530 light en", "38.6 34.3 7.6 1060 530 dark ar", "38.6 34.3 7.6 1060 530 print en",
            "38.6 34.8 6 1280 800 light en", "38.6 34.8 7 1280 800 light en", "38.6 34.8 7.5 1280 800 light ar", "37.8 35.2 8 1280 800 light en",
            "36.3 33.5 9 1280 800 light en", "36.3 33.5 10 1280 800 dark en", "36.3 33.47 12.5 1280 800 light en",
            "36.3 33.47 13 374 264 light ar", "35 36 4 1280 800 light en", "40.9 34.55 10 1280 800 light ar");
        for (String scene : scenes) {
            String[] s = scene.split(" ");
            Viewport v = Viewport.at(new LonLat(Double.parseDouble(s[0]), Double.parseDouble(s[1])), Double.parseDouble(s[2]),
                Integer.parseInt(s[3]), Integer.parseInt(s[4]));
            Plate plate = new Plate(v, Looks.of(Theme.of(s[5])), s[6], 1, List.of(), org.masar.draw.UserMap.NONE, org.masar.draw.Part.WHOLE, null,
                new org.masar.state.Cartography(s.length > 8 ? s[8] : "embedded", org.masar.state.Labels.of(s.length > 7 ? s[7] : "auto")));
            Canvas canvas = null;
            for (int i = 0; i < times; i++) {
                long t = cpu();
                canvas = Canvas.blank(v.width(), v.height());
                Graphics2D pen = canvas.pen(1);
                ground.paint(plate, pen);
                ground.paintFurniture(plate, pen);
                pen.dispose();
                if (i == 0 || i == times - 1) {
                    System.out.printf(Locale.ROOT, "%s: %d %.0f ms%n", scene, i, (cpu() - t) / 1e6);
                }
            }
            ImageIO.write(canvas.image(), "png", folder.resolve(scene.replace(' ', '_') + ".png").toFile());
        }
    }
}
