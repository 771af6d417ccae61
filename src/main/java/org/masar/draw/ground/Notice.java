package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.draw.Layer;
import org.masar.draw.Part;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.geo.Viewport;

/** Says, where places are shown from close, that they are only roughly placed and that there are no streets. */
final class Notice implements Layer<Plate> {
    private static final double HEIGHT = 24, PAD = 12, INSET = 8;
    private static final Style STYLE = Style.of(12, Weight.SEMIBOLD);

    private final Text text;

    Notice(Text text) {
        this.text = text;
    }

    /** Stands in the middle below, upon the edge of a detail map; above attribution and scale where the picture is too narrow for all. */
    Optional<Box> box(Plate plate) {
        Viewport v = plate.viewport();
        if (plate.notice() == null) {
            return Optional.empty();
        }
        double w = text.width(words(plate), STYLE) + 2 * PAD;
        if (plate.part() == Part.DETAIL) {
            return Optional.of(new Box((v.width() - w) / 2, v.height() - HEIGHT / 2, w, HEIGHT));
        }
        Box low = new Box((v.width() - w) / 2, v.height() - INSET - HEIGHT, w, HEIGHT);
        return Optional.of(above(above(low, new Credit(text).box(plate)), new ScaleBar(text).box(plate)));
    }

    private static Box above(Box b, Optional<Box> other) {
        return other.filter(b.grown(4)::touches).map(o -> new Box(b.x(), o.y() - 4 - b.height(), b.width(), b.height())).orElse(b);
    }

    private String words(Plate plate) {
        boolean mapped = !plate.userMap().grid(plate.viewport(), plate.scale()).empty();
        Texts texts = Texts.in(plate.language());
        String whole = texts.get(mapped ? plate.notice() + ".mapped" : plate.notice());
        boolean narrow = plate.part() == Part.DETAIL && text.width(whole, STYLE) + 2 * PAD > plate.viewport().width() - 6;
        return !narrow ? whole : texts.get(mapped ? "notice.places.mapped" : "notice.short");
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        box(plate).ifPresent(b -> {
            RoundRectangle2D pill = new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), HEIGHT, HEIGHT);
            pen.setColor(plate.look().colour("amberSoft"));
            pen.fill(pill);
            pen.setColor(plate.look().colour("amber"));
            pen.setStroke(new BasicStroke(1.2f));
            pen.draw(pill);
            pen.setColor(plate.look().colour("amberText"));
            text.draw(pen, words(plate), b.x() + PAD, b.y() + HEIGHT / 2 + text.drop(STYLE), STYLE);
        });
    }
}
