package org.masar.draw.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Plate;
import org.masar.draw.SvgPen;
import org.masar.draw.Text;
import org.masar.draw.UserMap;
import org.masar.geo.MapBox;
import org.masar.geo.Overlay;
import org.masar.geo.OverlayPart;
import org.masar.geo.OverlayStyle;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.state.Theme;

class OverlayLayerTest {
    private static final OverlayStyle RED = new OverlayStyle(0xff0000, 1, 3, 0x00ff00, 0.5, 0x0000ff, 7, "A");
    private final OverlayLayer layer = new OverlayLayer(new Text(new Fonts()));

    private static OverlayPart part(OverlayPart.Kind kind, String title, double... xy) {
        double left = 9, right = -9, top = 9, bottom = -9;
        for (int i = 0; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        return new OverlayPart(kind, List.of(xy), new MapBox(left, top, right, bottom), RED, title);
    }

    private String svg(Viewport v, OverlayPart... parts) {
        SvgPen pen = new SvgPen();
        UserMap map = UserMap.NONE.with(List.of(new Overlay("o", "o", List.of(parts))));
        layer.paint(new Plate(v, Looks.of(Theme.LIGHT), "en", 1, List.of(), map), pen);
        return pen.picture(v.width(), v.height());
    }

    private static long marks(String svg) {
        return Pattern.compile("<(path|text|image|rect|circle|ellipse)").matcher(svg).results().count();
    }

    @Test
    void aMarkerStandsWithItsLetterAndItsNameBesideIt() {
        String s = svg(Viewport.at(new LonLat(0, 0), 2, 200, 100), part(OverlayPart.Kind.POINT, "Old mill", 0.5, 0.5));
        assertTrue(s.contains(">Old mill<") && s.contains(">A<") && s.toLowerCase().contains("#0000ff"), s);
    }

    @Test
    void aShapeAcrossThe180thMeridianShowsFromBothSides() {
        OverlayPart line = part(OverlayPart.Kind.LINE, "", 0.97, 0.5, 1.03, 0.5);
        String east = svg(Viewport.at(new LonLat(179, 0), 4, 300, 100), line), west = svg(Viewport.at(new LonLat(-179, 0), 4, 300, 100), line);
        assertTrue(marks(east) >= 1 && marks(west) >= 1, east + west);
        assertEquals(0, marks(svg(Viewport.at(new LonLat(0, 0), 4, 300, 100), line)));
    }

    @Test
    void aHundredThousandPointsInAPixelAreAHandfulAndNoMarkLiesFarOutside() {
        double[] many = new double[400_000];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = 0.5 + i * 1e-12;
            many[i + 1] = 0.5;
        }
        String near = svg(Viewport.at(new LonLat(0, 0), 3, 300, 200), part(OverlayPart.Kind.LINE, "", many));
        assertTrue(near.length() < 3_000, "SVG of " + near.length());
        String close = svg(Viewport.at(new LonLat(0, 0), 20, 300, 200), part(OverlayPart.Kind.AREA, "", 0.1, 0.1, 0.9, 0.1, 0.9, 0.9, 0.1, 0.9, 0.1, 0.1));
        long farthest = Pattern.compile("-?\\d+(?:\\.\\d+)?").matcher(close.substring(close.indexOf(" d="))).results()
            .mapToLong(m -> (long) Math.abs(Double.parseDouble(m.group()))).max().orElse(0);
        assertTrue(farthest < 5_000, "a mark reaches " + farthest);
        assertTrue(close.toLowerCase().contains("#00ff00"), close);
    }

    @Test
    void namesOfTheOverlayDoNotStandOnEachOther() {
        OverlayPart[] all = new OverlayPart[30];
        for (int i = 0; i < all.length; i++) {
            all[i] = part(OverlayPart.Kind.POINT, "Name " + i, 0.5, 0.5 + i * 1e-6);
        }
        String s = svg(Viewport.at(new LonLat(0, 0), 5, 300, 200), all);
        assertTrue(Pattern.compile(">Name \\d+<").matcher(s).results().map(m -> m.group()).distinct().count() <= 4, s);
    }
}
