package org.masar.draw;

import java.awt.Graphics2D;
import org.masar.draw.map.EventLayers;
import org.masar.draw.map.Teller;

/**
 * Keeps the pictures that stay while time moves: the ground, the ground with who holds what, which changes seldom, and what stands above
 * all events. Safe on any thread.
 */
final class Stills {
    /** Pixels of pictures of each kind that are kept at the most, those of detail maps apart: 40 MB and 8 MB. */
    private static final long KEPT = 10_000_000, SMALL = 2_000_000;
    private static final int FURNITURE = 5;
    private final Ground ground;
    private final EventLayers events;
    private final Sheets places = new Sheets();
    private final Shelf<Plate> grounds = new Shelf<>(KEPT);
    private final Shelf<Plate> innerGrounds = new Shelf<>(SMALL);
    private final Shelf<Areas> areas = new Shelf<>(KEPT);
    private final Shelf<Areas> innerAreas = new Shelf<>(SMALL);
    private final Scratch scratch = new Scratch();
    private final Recent<Fixed, Overlay> furniture = new Recent<>(FURNITURE);

    Stills(Ground ground, EventLayers events) {
        this.ground = ground;
        this.events = events;
    }

    /** Gives what the ground of a frame's picture depends on; the detail map of the picture, or on which it stands, may be null. */
    Plate plate(Frame f, Inset inset) {
        f.userMap().want(f.viewport(), f.scale());
        return new Plate(f.viewport(), f.look(), f.language(), f.scale(), events.taken(f, inset), f.userMap(), f.part(),
            events.notice(f), f.visible().view().cartography(), f.furnishing());
    }

    /** Puts ground and areas onto a canvas of the frame's size, overwriting all of it. */
    void under(Frame frame, Inset inset, Plate plate, Canvas canvas) {
        boolean whole = frame.part() == Part.WHOLE;
        Shelf<Areas> kept = whole ? areas : innerAreas;
        Areas key = new Areas(plate, events.areasOf(frame, inset));
        if (kept.copy(key, canvas)) {
            return;
        }
        ground(plate, whole ? grounds : innerGrounds, canvas);
        Graphics2D g = canvas.pen(plate.scale());
        try {
            events.paintAreas(frame, inset, g, places.on(canvas));
            events.paintLeaders(frame, inset, g, places.on(canvas));
        } finally {
            g.dispose();
        }
        kept.keep(key, canvas);
    }

    private void ground(Plate plate, Shelf<Plate> kept, Canvas canvas) {
        if (kept.copy(plate, canvas)) {
            return;
        }
        canvas.clear();
        Graphics2D g = canvas.pen(plate.scale());
        try {
            ground.paint(plate, g);
        } finally {
            g.dispose();
        }
        kept.keep(plate, canvas);
    }

    /** Gives what stands above all events of a picture of the canvas's size. */
    Overlay furniture(Frame frame, Inset inset, Plate plate, Plate small, Canvas as) {
        return furniture.get(new Fixed(plate, inset, small, events.teller(frame).orElse(null)), k -> scratch.with(as.width(), as.height(), picture -> {
            Graphics2D g = picture.pen(plate.scale());
            try {
                furniture(frame, inset, plate, small, g);
                return new Overlay(picture);
            } finally {
                g.dispose();
            }
        }));
    }

    /** Draws what stands above all events: scale, attribution, who tells it, the detail map's edge and title, and its own scale. */
    void furniture(Frame frame, Inset inset, Plate plate, Plate small, Graphics2D g) {
        ground.paintFurniture(plate, g);
        events.paintPanels(frame, inset, g);
        if (inset != null) {
            Graphics2D in = inside(g, inset, frame.scale());
            ground.paintFurniture(small, in);
            in.dispose();
        }
    }

    /** Gives a pen whose origin is that of the map inside the panel, at a whole picture pixel. */
    static Graphics2D inside(Graphics2D g, Inset inset, double scale) {
        Graphics2D in = (Graphics2D) g.create();
        in.translate(Stamps.snap(inset.map().x(), scale), Stamps.snap(inset.map().y(), scale));
        return in;
    }

    /** Tells by what a ground with its areas is found again. */
    private record Areas(Plate plate, Object held) {
    }

    /** Tells by what furniture is found again. */
    private record Fixed(Plate plate, Inset inset, Plate small, Teller teller) {
    }
}
