package org.masar.draw;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.masar.draw.map.EventLayers;
import org.masar.geo.Viewport;

/**
 * Paints the map: the ground, then what happened, then scale and attribution. The screen, every export and the thumbnails go
 * through it, so that they cannot differ.
 *
 * <p>The ground of a plate is kept as a picture, since it does not change while time moves, and so is the ground
 * with who holds what, which changes seldom: scrubbing draws the events only.
 * Safe on any thread; two frames may be painted at once.
 */
public final class Painter {
    private static final int GROUNDS = 3;
    private static final int AREAS = 5;
    private final Ground ground;
    private final EventLayers events;
    private final Sprites sprites = new Sprites();
    private final Recent<Plate, Canvas> grounds = new Recent<>(GROUNDS);
    private final Recent<Plate, Overlay> furniture = new Recent<>(GROUNDS);
    private final Recent<Areas, Canvas> areas = new Recent<>(AREAS);

    /** Paints upon a ground, with letters of its own. */
    public Painter(Ground ground) {
        this(ground, new Text(new Fonts()));
    }

    /** Paints upon a ground, with letters that others may use too. */
    public Painter(Ground ground, Text text) {
        this.ground = ground;
        this.events = new EventLayers(text);
    }

    /**
     * Draws every layer anew with the pen, which stands at the top left corner in picture pixels: for vector writers, which must
     * get shapes and text instead of pictures of them.
     */
    public HitMap paint(Frame frame, Graphics2D pen) {
        Graphics2D g = (Graphics2D) pen.create();
        try {
            Canvas.smooth(g);
            g.scale(frame.scale(), frame.scale());
            g.clipRect(0, 0, frame.viewport().width(), frame.viewport().height());
            Plate plate = plate(frame);
            ground.paint(plate, g);
            events.paintAreas(frame, g);
            HitMap hits = events.paint(frame, g, Stamps.DIRECT);
            ground.paintFurniture(plate, g);
            return hits;
        } finally {
            g.dispose();
        }
    }

    /**
     * Paints onto pixels (ARGB, premultiplied) of the size {@link #width} by {@link #height}: the screen's buffer or a picture.
     * All of them are overwritten.
     */
    public HitMap paint(Frame frame, int[] pixels) {
        return paint(frame, new Canvas(pixels, width(frame), height(frame)));
    }

    /**
     * Paints onto pixels as {@link #paint(Frame, int[])} does, but legend, scale and attribution apart from them, so that a window can
     * move the map below what stays.
     */
    public HitMap paint(Frame frame, int[] pixels, Above above) {
        Canvas canvas = new Canvas(pixels, width(frame), height(frame));
        Plate plate = under(frame, canvas);
        Graphics2D g = canvas.pen(frame.scale());
        HitMap[] hits = new HitMap[1];
        Box room = events.legendRoom(frame);
        above.legend(room.right(), room.bottom(), frame.scale(), (pen, legend) ->
            hits[0] = events.paint(frame, g, sprites.on(canvas), pen, sprites.on(legend)));
        g.dispose();
        above.furniture(furniture.get(plate, p -> furniturePicture(p, canvas.width(), canvas.height())));
        return hits[0];
    }

    /** Paints the ground alone, without any names, onto pixels: for what lies beyond a picture's edge while it moves. */
    public void paintGround(Viewport view, Look look, String language, double scale, int[] pixels) {
        Canvas canvas = new Canvas(pixels, device(view.width(), scale), device(view.height(), scale));
        Graphics2D g = canvas.pen(scale);
        ground.paint(new Plate(view, look, language, scale, List.of(new Box(0, 0, view.width(), view.height()))), g);
        g.dispose();
    }

    /** Paints a new picture. */
    public BufferedImage picture(Frame frame) {
        Canvas canvas = Canvas.blank(width(frame), height(frame));
        paint(frame, canvas);
        return canvas.image();
    }

    private HitMap paint(Frame frame, Canvas canvas) {
        Plate plate = under(frame, canvas);
        Graphics2D g = canvas.pen(frame.scale());
        try {
            HitMap hits = events.paint(frame, g, sprites.on(canvas));
            furniture.get(plate, p -> furniturePicture(p, canvas.width(), canvas.height())).over(canvas.pixels());
            return hits;
        } finally {
            g.dispose();
        }
    }

    private Plate under(Frame frame, Canvas canvas) {
        Plate plate = plate(frame);
        Canvas under = areas.get(new Areas(plate, events.areasOf(frame)), k -> areasPicture(frame, plate));
        System.arraycopy(under.pixels(), 0, canvas.pixels(), 0, canvas.width() * canvas.height());
        return plate;
    }

    private Overlay furniturePicture(Plate plate, int width, int height) {
        Canvas picture = Canvas.blank(width, height);
        Graphics2D g = picture.pen(plate.scale());
        try {
            ground.paintFurniture(plate, g);
            return new Overlay(picture);
        } finally {
            g.dispose();
        }
    }

    private Canvas areasPicture(Frame frame, Plate plate) {
        Canvas below = grounds.get(plate, p -> groundPicture(p, width(frame), height(frame)));
        Canvas picture = new Canvas(below.pixels().clone(), below.width(), below.height());
        Graphics2D g = picture.pen(plate.scale());
        try {
            events.paintAreas(frame, g);
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

    private Plate plate(Frame f) {
        List<Box> taken = events.taken(f);
        f.userMap().want(f.viewport(), f.scale());
        return new Plate(f.viewport(), f.look(), f.language(), f.scale(), taken, f.userMap());
    }

    /** Gives the width of a frame's picture, in picture pixels. */
    public static int width(Frame f) {
        return device(f.viewport().width(), f.scale());
    }

    /** Gives the height of a frame's picture, in picture pixels. */
    public static int height(Frame f) {
        return device(f.viewport().height(), f.scale());
    }

    private static int device(int logical, double scale) {
        return (int) Math.ceil(logical * scale - 1e-6);
    }

    private record Areas(Plate plate, Object held) {
    }
}
