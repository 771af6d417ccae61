package org.masar.draw.ground;

import java.awt.Graphics2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Binder;
import org.masar.draw.Box;
import org.masar.draw.Layer;
import org.masar.draw.Part;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.state.Block;

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

    /** Gives where scale bar and north arrow stand. */
    Map<Block, Box> pieces(Plate plate) {
        Map<Block, Box> all = new EnumMap<>(Block.class);
        scale.box(plate).ifPresent(b -> all.put(Block.SCALE, b));
        north.box(plate).ifPresent(b -> all.put(Block.NORTH, b));
        return all;
    }

    /** Names whose data the ground is made of. */
    String credit(Plate plate) {
        return Credit.words(plate);
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
