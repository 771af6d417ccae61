package org.masar.draw.ground;

import java.awt.Graphics2D;
import java.util.List;
import org.masar.draw.Binder;
import org.masar.draw.Box;
import org.masar.draw.Layer;
import org.masar.draw.Part;
import org.masar.draw.Plate;
import org.masar.draw.Text;

/** Draws what stays readable above the events: scale bar, north, attribution, and the notice where the basemap is coarser than the view. */
final class Furniture implements Layer<Plate> {
    private final ScaleBar scale;
    private final Credit credit;
    private final Notice notice;
    private final NorthArrow north;

    Furniture(Text text) {
        scale = new ScaleBar(text);
        credit = new Credit(text);
        notice = new Notice(text);
        north = new NorthArrow(text, scale, credit, notice);
    }

    /** Lists where it stands, so that no name is put below it. */
    List<Box> boxes(Plate plate) {
        return java.util.stream.Stream.of(scale.box(plate), plate.part() == Part.WHOLE ? credit.box(plate) : java.util.Optional.<Box>empty(), notice.box(plate), north.box(plate))
            .flatMap(java.util.Optional::stream).toList();
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        Binder.bind(pen, scale, g -> scale.paint(plate, g));
        if (plate.part() == Part.WHOLE) {
            Binder.bind(pen, credit, g -> credit.paint(plate, g));
        }
        Binder.bind(pen, notice, g -> notice.paint(plate, g));
        Binder.bind(pen, north, g -> north.paint(plate, g));
    }
}
