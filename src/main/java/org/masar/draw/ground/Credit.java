package org.masar.draw.ground;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.masar.draw.UserMap;
import org.masar.draw.Box;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;

/** Names whose data the ground is made of, at the bottom right; smaller where the picture is narrow, never left out. */
final class Credit implements Layer<Plate> {
    private static final double SIZE = 11, INSET = 8, PAD = 6;

    private final Text text;

    Credit(Text text) {
        this.text = text;
    }

    Optional<Box> box(Plate plate) {
        if (plate.furnishing().credit().isNone()) {
            return Optional.empty();
        }
        Style style = style(plate);
        double w = text.width(words(plate), style) + 2 * PAD, h = style.size() + 7;
        return Optional.of(new Box(plate.viewport().width() - INSET - w, plate.viewport().height() - INSET - h, w, h));
    }

    static String words(Plate plate) {
        Texts texts = Texts.in(plate.language());
        String own = texts.get("attribution") + (SpaceLayer.strength(plate) > 0 ? texts.get("attribution.space") : "");
        UserMap b = plate.userMap();
        // Wherever it is chosen: it may show in the detail map alone.
        if (b.stock() == null) {
            return own;
        }
        String theirs = b.stock().raster().attribution();
        // A map without an owner's name is named by its file's; what of the drawn map may show through keeps its own.
        return (theirs.isBlank() ? b.stock().raster().name() : theirs) + " · " + own;
    }

    private Style style(Plate plate) {
        Style usual = Style.of(SIZE, Weight.REGULAR);
        double room = plate.viewport().width() - 2 * INSET - 2 * PAD;
        double wanted = text.width(words(plate), usual);
        return wanted <= room ? usual : Style.of(Math.max(1, SIZE * room / wanted), Weight.REGULAR);
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        box(plate).ifPresent(b -> paint(plate, pen, b));
    }

    private void paint(Plate plate, Graphics2D pen, Box b) {
        Style style = style(plate);
        pen.setColor(plate.look().colour("halo", 0.8));
        pen.fill(new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), 6, 6));
        pen.setColor(plate.look().colour("label"));
        text.draw(pen, words(plate), b.x() + PAD, b.y() + b.height() / 2 + text.drop(style), style);
    }
}
