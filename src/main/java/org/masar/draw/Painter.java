package org.masar.draw;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.masar.draw.map.EventLayers;
import org.masar.draw.map.Spread;
import org.masar.draw.map.Teller;
import org.masar.draw.note.NoteLayers;
import org.masar.geo.Viewport;
import org.masar.state.Annotation;
import org.masar.state.Block;
import org.masar.state.Cartography;

/**
 * Paints the map: the ground, then what happened, then scale and attribution. The screen, every export and the thumbnails go
 * through it, so that they cannot differ.
 *
 * <p>What lies under and above the events is kept as pictures: scrubbing draws the events only.
 * Safe on any thread; two frames may be painted at once.
 */
public final class Painter {
    private final Ground ground;
    private final EventLayers events;
    private final Text text;
    private final Sprites sprites = new Sprites();
    private final Stills stills;
    private final Scratch scratch = new Scratch();
    private final NoteLayers notes;

    /** Paints upon a ground, with letters of its own. */
    public Painter(Ground ground) {
        this(ground, new Text(new Fonts()));
    }

    /** Paints upon a ground, with letters that others may use too. */
    public Painter(Ground ground, Text text) {
        this.ground = ground;
        this.text = text;
        this.events = new EventLayers(ground, text);
        this.stills = new Stills(ground, events);
        this.notes = new NoteLayers(text);
    }

    /**
     * Draws every layer anew with the pen, which stands at the top left corner in picture pixels: for vector writers, which must
     * get shapes and text instead of pictures of them. More than 5,000 marks come as one picture among the shapes, and the legend says so.
     */
    public HitMap paint(Frame frame, Graphics2D pen) {
        Graphics2D g = (Graphics2D) pen.create();
        try {
            Canvas.smooth(g);
            g.scale(frame.scale(), frame.scale());
            g.clipRect(0, 0, frame.viewport().width(), frame.viewport().height());
            Inset inset = events.inset(frame).orElse(null);
            Plate plate = stills.plate(frame, inset);
            Area above = notes.hidden(frame.notesOnPage(), frame.viewport());
            Graphics2D open = NoteLayers.veiled(g, above);
            HitMap hits = layers(frame, inset, plate, g, open, above);
            Frame detail = inset == null ? null : inner(frame, inset);
            Plate small = inset == null ? null : stills.plate(detail, inset);
            if (inset != null) {
                Graphics2D in = Stills.inside(g, inset, frame.scale());
                in.clip(new Rectangle2D.Double(0, 0, whole(inset.viewport().width(), frame.scale()) / frame.scale(),
                    whole(inset.viewport().height(), frame.scale()) / frame.scale()));
                Area over = above.createTransformedArea(AffineTransform.getTranslateInstance(-inset.map().x(), -inset.map().y()));
                hits = hits.with(inset, layers(detail, inset, small, in, NoteLayers.veiled(in, over), over));
                in.dispose();
            }
            stills.furniture(frame, inset, plate, small, open);
            notes.paintShapes(frame.notesOnPage(), frame, g, new Area(),
                lower -> pixels(frame.with(Stream.concat(frame.notesOnMap().stream(), lower.stream()).toList())));
            return hits;
        } finally {
            g.dispose();
        }
    }

    /**
     * Draws a map as shapes.
     *
     * @param bare  draws all there is
     * @param open  draws what no annotation of the page hides
     * @param above what those hide, in logical pixels of this map
     */
    private HitMap layers(Frame frame, Inset inset, Plate plate, Graphics2D bare, Graphics2D open, Area above) {
        Area hidden = notes.hidden(frame.notesOnMap(), frame.viewport());
        hidden.add(above);
        Graphics2D g = NoteLayers.veiled(bare, hidden);
        Binder.flatten(g, frame.viewport().width(), frame.viewport().height(), pen -> {
            ground.paint(plate, pen);
            events.paintAreas(frame, inset, pen, Stamps.DIRECT);
        });
        events.paintLeaders(frame, inset, g, Stamps.DIRECT);
        return events.paintShapes(frame, inset, g, open, () -> notes.paintShapes(frame.notesOnMap(), frame, bare, above,
            lower -> frame.part() == Part.WHOLE ? pixels(frame.with(lower))
                : detail(frame.with(lower), inset, Canvas.blank(width(frame), height(frame))).canvas));
    }

    private Canvas pixels(Frame frame) {
        Canvas canvas = Canvas.blank(width(frame), height(frame));
        paint(frame, canvas);
        return canvas;
    }

    /**
     * Paints onto pixels (ARGB, premultiplied) of the size {@link #width} by {@link #height}: the screen's buffer or a picture.
     * All of them are overwritten.
     */
    public HitMap paint(Frame frame, int[] pixels) {
        return paint(frame, new Canvas(pixels, width(frame), height(frame)));
    }

    /**
     * Paints onto pixels as {@link #paint(Frame, int[])} does, but legend, scale, attribution and detail map apart from them, so that a
     * window can move the map below what stays.
     */
    public HitMap paint(Frame frame, int[] pixels, Above above) {
        Canvas canvas = new Canvas(pixels, width(frame), height(frame));
        Inset inset = events.inset(frame).orElse(null);
        Plate plate = under(frame, inset, canvas);
        Graphics2D g = canvas.pen(frame.scale());
        HitMap[] hits = new HitMap[1];
        Box room = events.legendRoom(frame);
        above.legend(room.right(), room.bottom(), frame.scale(), (pen, legend) ->
            hits[0] = events.paint(frame, inset, g, sprites.on(canvas), pen, sprites.on(legend), () -> notes.paint(frame.notesOnMap(), frame, canvas)));
        g.dispose();
        Detail detail = inset == null ? null : detail(frame, inset, above.room(inner(frame, inset)));
        above.detail(detail == null ? null : detail.picture);
        above.furniture(stills.furniture(frame, inset, plate, detail == null ? null : detail.plate, canvas));
        List<Annotation> page = frame.notesOnPage();
        above.notes(page.isEmpty() ? null : (over, w, h) -> notes.paint(page, frame, new Canvas(over, w, h)));
        return detail == null ? hits[0] : hits[0].with(inset, detail.hits);
    }

    /** Makes ready what a frame zoomed in or out from this one will need that takes long. */
    public void lookAhead(Frame frame) {
        events.lookAhead(frame, events.inset(frame).orElse(null));
    }

    /** Paints the ground alone, without any names, onto pixels: for what lies beyond a picture's edge while it moves. */
    public void paintGround(Viewport view, Look look, Cartography cartography, double scale, int[] pixels) {
        Canvas canvas = new Canvas(pixels, device(view.width(), scale), device(view.height(), scale));
        Graphics2D g = canvas.pen(scale);
        ground.paint(new Plate(view, look, "en", scale, List.of(new Box(0, 0, view.width(), view.height())), UserMap.NONE, Part.WHOLE, null, cartography), g);
        g.dispose();
    }

    /**
     * Finds room for the events of a disc of a frame's picture, so that each can be seen and chosen.
     *
     * @param panels what lies over the picture besides what is part of it, in logical pixels
     */
    public Spread spread(Frame frame, HitMap.Heap heap, List<Box> panels) {
        return events.spread(frame, heap, panels);
    }

    /** Paints events that are spread onto transparent pixels which cover an area of the frame's picture, in logical pixels. */
    public void paintSpread(Frame frame, Spread spread, Box area, int[] pixels) {
        Canvas canvas = new Canvas(pixels, device(area.width(), frame.scale()), device(area.height(), frame.scale()));
        Graphics2D g = canvas.pen(frame.scale());
        g.translate(-area.x(), -area.y());
        events.paintSpread(frame, spread, g);
        g.dispose();
    }

    /** Lists what needs explaining on a frame's picture, for a legend that stands beside it. */
    public List<LegendEntry> legend(Frame frame) {
        return events.legend(frame, events.inset(frame).orElse(null));
    }

    /** Gives the detail map of a frame's picture; empty where it has none. */
    public Optional<Inset> inset(Frame frame) {
        return events.inset(frame);
    }

    /** Gives where scale bar and north arrow stand on a frame's picture, in logical pixels. */
    public Map<Block, Box> furniture(Frame frame) {
        return ground.furniture(stills.plate(frame, events.inset(frame).orElse(null)));
    }

    /** Names whose data the ground of a frame's picture is made of; empty where nobody need be named. */
    public String credit(Frame frame) {
        return ground.credit(stills.plate(frame, events.inset(frame).orElse(null)));
    }

    /** Gives the letters that it draws with, for what stands beside the map. */
    public Text text() {
        return text;
    }

    /** Gives where a frame says by whom it is told, in logical pixels; empty where all voices tell it. */
    public Optional<Box> tellerBox(Frame frame) {
        return events.teller(frame).map(Teller::box);
    }

    /** Draws two maps of one picture, and what divides them, as {@link #paint(Frame, Graphics2D)} draws one. */
    public void paint(Facing both, Graphics2D pen) {
        for (Facing.Half half : both.halves()) {
            Graphics2D g = (Graphics2D) pen.create();
            g.translate(half.left(), half.top());
            paint(half.frame(), g);
            g.dispose();
        }
        both.divide(pen);
    }

    /** Paints a new picture of two maps. */
    public BufferedImage picture(Facing both) {
        Canvas canvas = Canvas.blank(device(both.sides().width(), both.scale()), device(both.sides().height(), both.scale()));
        for (Facing.Half half : both.halves()) {
            Canvas own = Canvas.blank(width(half.frame()), height(half.frame()));
            paint(half.frame(), own);
            new Patch(own, half.left(), half.top(), own.width(), own.height()).onto(canvas.pixels(), canvas.width(), canvas.height());
        }
        Graphics2D g = canvas.pen(1);
        both.divide(g);
        g.dispose();
        return canvas.image();
    }

    /** Paints a new picture. */
    public BufferedImage picture(Frame frame) {
        return pixels(frame).image();
    }

    private HitMap paint(Frame frame, Canvas canvas) {
        Inset inset = events.inset(frame).orElse(null);
        Plate plate = under(frame, inset, canvas);
        HitMap hits = upon(frame, inset, canvas);
        Plate small = null;
        if (inset != null) {
            Frame inner = inner(frame, inset);
            Detail detail = scratch.with(width(inner), height(inner), room -> {
                Detail d = detail(frame, inset, room);
                d.picture.onto(canvas.pixels(), canvas.width(), canvas.height());
                return d;
            });
            small = detail.plate;
            hits = hits.with(inset, detail.hits);
        }
        stills.furniture(frame, inset, plate, small, canvas).over(canvas.pixels());
        notes.paint(frame.notesOnPage(), frame, canvas);
        return hits;
    }

    private static Frame inner(Frame frame, Inset inset) {
        return frame.detail(inset.viewport());
    }

    private Plate under(Frame frame, Inset inset, Canvas canvas) {
        Plate plate = stills.plate(frame, inset);
        stills.under(frame, inset, plate, canvas);
        return plate;
    }

    private HitMap upon(Frame frame, Inset inset, Canvas canvas) {
        Graphics2D g = canvas.pen(frame.scale());
        try {
            Stamps stamps = sprites.on(canvas);
            return events.paint(frame, inset, g, stamps, g, stamps, () -> notes.paint(frame.notesOnMap(), frame, canvas));
        } finally {
            g.dispose();
        }
    }

    /** Paints the map inside the panel onto a canvas of its size. */
    private Detail detail(Frame frame, Inset inset, Canvas canvas) {
        Frame inner = inner(frame, inset);
        Plate plate = under(inner, inset, canvas);
        HitMap hits = upon(inner, inset, canvas);
        return new Detail(plate, hits, canvas, new Patch(canvas, (int) Math.round(inset.map().x() * frame.scale()),
            (int) Math.round(inset.map().y() * frame.scale()), (int) whole(inset.viewport().width(), frame.scale()),
            (int) whole(inset.viewport().height(), frame.scale())));
    }

    /** Gives the width of a frame's picture, in picture pixels. */
    public static int width(Frame f) {
        return device(f.viewport().width(), f.scale());
    }

    /** Gives the height of a frame's picture, in picture pixels. */
    public static int height(Frame f) {
        return device(f.viewport().height(), f.scale());
    }

    private static int device(double logical, double scale) {
        return (int) Math.ceil(logical * scale - 1e-6);
    }

    /** Gives the picture pixels that a length fills wholly: what is left below the panel's edge must not shine through half. */
    private static double whole(double length, double scale) {
        return Math.floor(length * scale + 1e-6);
    }

    /** Holds the painted map of the panel. */
    private record Detail(Plate plate, HitMap hits, Canvas canvas, Patch picture) {
    }
}
