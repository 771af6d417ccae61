package org.masar.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.masar.draw.map.EventLayers;
import org.masar.draw.map.Spread;
import org.masar.draw.map.Teller;
import org.masar.geo.Viewport;
import org.masar.state.Cartography;

/**
 * Paints the map: the ground, then what happened, then scale and attribution. The screen, every export and the thumbnails go
 * through it, so that they cannot differ.
 *
 * <p>The ground of a plate is kept as a picture, since it does not change while time moves, and so is the ground
 * with who holds what, which changes seldom: scrubbing draws the events only.
 * Safe on any thread; two frames may be painted at once.
 */
public final class Painter {
    private static final int GROUNDS = 5;
    private static final int AREAS = 8;
    private final Ground ground;
    private final EventLayers events;
    private final Sprites sprites = new Sprites();
    private final Recent<Plate, Canvas> grounds = new Recent<>(GROUNDS);
    private final Recent<Fixed, Overlay> furniture = new Recent<>(GROUNDS);
    private final Recent<Areas, Canvas> areas = new Recent<>(AREAS);

    /** Paints upon a ground, with letters of its own. */
    public Painter(Ground ground) {
        this(ground, new Text(new Fonts()));
    }

    /** Paints upon a ground, with letters that others may use too. */
    public Painter(Ground ground, Text text) {
        this.ground = ground;
        this.events = new EventLayers(ground, text);
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
            Plate plate = plate(frame, inset);
            HitMap hits = layers(frame, inset, plate, g);
            if (inset == null) {
                panel(frame, null, plate, null, g);
                return hits;
            }
            Frame detail = frame.detail(inset.viewport());
            Plate small = plate(detail, inset);
            Graphics2D in = moved(g, inset, frame.scale());
            in.clip(new Rectangle2D.Double(0, 0, whole(inset.viewport().width(), frame.scale()) / frame.scale(),
                whole(inset.viewport().height(), frame.scale()) / frame.scale()));
            HitMap inner = layers(detail, inset, small, in);
            in.dispose();
            panel(frame, inset, plate, small, g);
            return hits.with(inset, inner);
        } finally {
            g.dispose();
        }
    }

    private HitMap layers(Frame frame, Inset inset, Plate plate, Graphics2D g) {
        ground.paint(plate, g);
        events.paintAreas(frame, inset, g);
        return events.paintShapes(frame, inset, g);
    }

    /** Draws what stands above all events: scale, attribution, who tells it, the detail map's edge and title, and its own scale. */
    private void panel(Frame frame, Inset inset, Plate plate, Plate small, Graphics2D g) {
        ground.paintFurniture(plate, g);
        events.paintPanels(frame, inset, g);
        if (inset != null) {
            Graphics2D in = moved(g, inset, frame.scale());
            ground.paintFurniture(small, in);
            in.dispose();
        }
    }

    /** Gives a pen whose origin is that of the map inside the panel, at a whole picture pixel. */
    private static Graphics2D moved(Graphics2D g, Inset inset, double scale) {
        Graphics2D in = (Graphics2D) g.create();
        in.translate(Stamps.snap(inset.map().x(), scale), Stamps.snap(inset.map().y(), scale));
        return in;
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
            hits[0] = events.paint(frame, inset, g, sprites.on(canvas), pen, sprites.on(legend)));
        g.dispose();
        Detail detail = detail(frame, inset);
        above.detail(detail == null ? null : detail.picture);
        above.furniture(furniture(frame, inset, plate, detail, canvas));
        return detail == null ? hits[0] : hits[0].with(inset, detail.hits);
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
        Canvas canvas = Canvas.blank(width(frame), height(frame));
        paint(frame, canvas);
        return canvas.image();
    }

    private HitMap paint(Frame frame, Canvas canvas) {
        Inset inset = events.inset(frame).orElse(null);
        Plate plate = under(frame, inset, canvas);
        HitMap hits = upon(frame, inset, canvas);
        Detail detail = detail(frame, inset);
        if (detail != null) {
            detail.picture.onto(canvas.pixels(), canvas.width(), canvas.height());
            hits = hits.with(inset, detail.hits);
        }
        furniture(frame, inset, plate, detail, canvas).over(canvas.pixels());
        return hits;
    }

    private Plate under(Frame frame, Inset inset, Canvas canvas) {
        Plate plate = plate(frame, inset);
        Canvas under = areas.get(new Areas(plate, events.areasOf(frame, inset)), k -> areasPicture(frame, inset, plate));
        System.arraycopy(under.pixels(), 0, canvas.pixels(), 0, canvas.width() * canvas.height());
        return plate;
    }

    private HitMap upon(Frame frame, Inset inset, Canvas canvas) {
        Graphics2D g = canvas.pen(frame.scale());
        try {
            return events.paint(frame, inset, g, sprites.on(canvas));
        } finally {
            g.dispose();
        }
    }

    /** Paints the map inside the panel; null where there is none. */
    private Detail detail(Frame frame, Inset inset) {
        if (inset == null) {
            return null;
        }
        Frame inner = frame.detail(inset.viewport());
        Canvas canvas = Canvas.blank(width(inner), height(inner));
        Plate plate = under(inner, inset, canvas);
        HitMap hits = upon(inner, inset, canvas);
        return new Detail(plate, hits, new Patch(canvas, (int) Math.round(inset.map().x() * frame.scale()),
            (int) Math.round(inset.map().y() * frame.scale()), (int) whole(inset.viewport().width(), frame.scale()),
            (int) whole(inset.viewport().height(), frame.scale())));
    }

    private Overlay furniture(Frame frame, Inset inset, Plate plate, Detail detail, Canvas canvas) {
        return furniture.get(new Fixed(plate, inset, detail == null ? null : detail.plate, events.teller(frame).orElse(null)),
            k -> furniturePicture(frame, k, canvas.width(), canvas.height()));
    }

    private Overlay furniturePicture(Frame frame, Fixed f, int width, int height) {
        Canvas picture = Canvas.blank(width, height);
        Graphics2D g = picture.pen(f.plate().scale());
        try {
            panel(frame, f.inset(), f.plate(), f.small(), g);
            return new Overlay(picture);
        } finally {
            g.dispose();
        }
    }

    private Canvas areasPicture(Frame frame, Inset inset, Plate plate) {
        Canvas below = grounds.get(plate, p -> groundPicture(p, width(frame), height(frame)));
        Canvas picture = new Canvas(below.pixels().clone(), below.width(), below.height());
        Graphics2D g = picture.pen(plate.scale());
        try {
            events.paintAreas(frame, inset, g);
            return picture;
        } finally {
            g.dispose();
        }
    }

    private Canvas groundPicture(Plate plate, int width, int height) {
        Canvas picture = Canvas.blank(width, height);
        Graphics2D g = picture.pen(plate.scale());
        try {
            ground.paint(plate, g);
            return picture;
        } finally {
            g.dispose();
        }
    }

    private Plate plate(Frame f, Inset inset) {
        f.userMap().want(f.viewport(), f.scale());
        return new Plate(f.viewport(), f.look(), f.language(), f.scale(), events.taken(f, inset), f.userMap(), f.part(),
            events.notice(f), f.visible().view().cartography());
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

    private record Areas(Plate plate, Object held) {
    }

    /** Tells by what furniture is found again. */
    private record Fixed(Plate plate, Inset inset, Plate small, Teller teller) {
    }

    /** Holds the painted map of the panel. */
    private record Detail(Plate plate, HitMap hits, Patch picture) {
    }
}
