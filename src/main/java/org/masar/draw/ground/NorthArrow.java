package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.draw.Layer;
import org.masar.draw.Part;
import org.masar.draw.Piece;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;

/** Points north beside the scale bar: up, everywhere on a map in Mercator's projection; left out where there is no room. */
final class NorthArrow implements Layer<Plate> {
    private static final double GAP = 4, WIDTH = 20, TALL = 15, HALF = 4.5;
    private static final Style STYLE = Style.of(11, Weight.BOLD);

    private final Text text;
    private final ScaleBar scale;
    private final Credit credit;
    private final Notice notice;

    NorthArrow(Text text, ScaleBar scale, Credit credit, Notice notice) {
        this.text = text;
        this.scale = scale;
        this.credit = credit;
        this.notice = notice;
    }

    Optional<Box> box(Plate plate) {
        Piece own = plate.furnishing().north();
        if (plate.part() == Part.DETAIL || own.isNone()) {
            return Optional.empty();
        }
        int w = plate.viewport().width(), h = plate.viewport().height();
        if (own.state() == Piece.State.MOVED || plate.furnishing().scale().isNone()) {
            return Optional.of(own.moved(new Box(GAP, h - TALL - 31, WIDTH, 40), w, h));
        }
        return scale.box(plate).map(b -> new Box(b.right() + GAP, b.y(), WIDTH, b.height()))
            .filter(b -> b.right() < plate.viewport().width() && credit.box(plate).filter(b::touches).isEmpty()
                && notice.box(plate).filter(b::touches).isEmpty());
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        box(plate).ifPresent(b -> {
            double x = b.x() + WIDTH / 2, top = b.y() + 3;
            Path2D arrow = new Path2D.Double();
            arrow.moveTo(x, top);
            arrow.lineTo(x + HALF, top + TALL);
            arrow.lineTo(x, top + TALL - 4);
            arrow.lineTo(x - HALF, top + TALL);
            arrow.closePath();
            pen.setColor(plate.look().colour("halo"));
            pen.setStroke(new BasicStroke(3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(arrow);
            pen.setColor(plate.look().colour("label"));
            pen.fill(arrow);
            String north = Texts.in(plate.language()).get("north");
            text.haloed(pen, north, x - text.width(north, STYLE) / 2, top + TALL + 13, STYLE, plate.look().colour("halo"), 1.5);
        });
    }
}
