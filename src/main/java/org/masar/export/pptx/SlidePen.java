package org.masar.export.pptx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.masar.draw.Binder;
import org.masar.draw.Canvas;
import org.masar.draw.Scribe;
import org.masar.draw.Weight;
import org.masar.draw.page.Prose;
import org.masar.export.Face;

/**
 * Takes down what is drawn as the things of a slide. What the painter calls one thing becomes one group, lines of text stay text, the
 * ground becomes a picture. For one thread.
 */
public final class SlidePen extends AbstractGraphics2D implements Scribe, Binder {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    /** More groups than these make slide programs slow to open and hard to find one's way in. */
    private static final int MOST_MARKS = 300;
    private static final int BOLD = 600;
    private final Sheet sheet;

    /** Takes down a slide of a size in logical pixels, its pictures so fine. */
    public SlidePen(double width, double height, double fine) {
        super(false);
        gc = new org.apache.batik.ext.awt.g2d.GraphicContext(new AffineTransform());
        sheet = new Sheet(new Rectangle2D.Double(0, 0, width, height), fine);
        setRenderingHint(Scribe.KEY, this);
        setRenderingHint(Binder.KEY, this);
    }

    private SlidePen(SlidePen from) {
        super(from);
        sheet = from.sheet;
    }

    /** Lists what was drawn, the lowest first. */
    public List<Item> items() {
        return List.copyOf(sheet.items);
    }

    @Override
    public Graphics create() {
        return new SlidePen(this);
    }

    @Override
    public int mostMarks() {
        return MOST_MARKS;
    }

    @Override
    public void thing(Graphics2D pen, Object what, Consumer<Graphics2D> drawing) {
        AffineTransform t = pen.getTransform();
        if (what instanceof Prose prose && pen instanceof SlidePen && t.getShearY() == 0) {
            sheet.items.add(new Item.Paragraphs(prose, new Point2D.Double(t.getTranslateX(), t.getTranslateY()), t.getScaleX()));
            return;
        }
        List<Item> outside = sheet.items;
        sheet.items = new ArrayList<>();
        drawing.accept(pen);
        List<Item> inside = sheet.items;
        sheet.items = outside;
        if (!inside.isEmpty()) {
            outside.add(new Item.Bundle(pen instanceof SlidePen ? what : null, t, List.copyOf(inside)));
        }
    }

    @Override
    public void picture(Graphics2D pen, double width, double height, Consumer<Graphics2D> drawing) {
        double fine = sheet.fine * Math.hypot(pen.getTransform().getScaleX(), pen.getTransform().getShearY());
        BufferedImage image = Raster.paint(width, height, fine, drawing);
        // Through the pen that was given: it may hide parts of what it draws.
        pen.drawImage(image, AffineTransform.getScaleInstance(1 / fine, 1 / fine), null);
    }

    @Override
    public void write(Graphics2D pen, Stretch stretch) {
        write(pen, stretch.text(), List.of(stretch), stretch.font().getSize2D(), stretch.spacing(), weight(Face.of(stretch.font())), Hold.LEFT);
    }

    @Override
    public void write(Graphics2D pen, Scribe.Line line) {
        write(pen, line.text(), line.stretches(), line.style().size(), line.style().spacing(), line.style().weight(), line.hold());
    }

    private static Weight weight(Face face) {
        return face.style().equals("italic") ? Weight.ITALIC : face.weight() >= BOLD ? Weight.BOLD : Weight.REGULAR;
    }

    private void write(Graphics2D pen, String text, List<Stretch> stretches, double size, double spacing, Weight weight, Hold hold) {
        Item.Halo halo = sheet.halo;
        sheet.halo = null;
        if (text.isBlank()) {
            return;
        }
        AffineTransform t = pen.getTransform();
        Stretch first = stretches.get(0);
        double width = stretches.stream().mapToDouble(Stretch::width).sum(), scale = Math.hypot(t.getScaleX(), t.getShearY());
        Point2D at = t.transform(new Point2D.Double(first.x(), first.y()), null);
        sheet.items.add(new Item.Words(text, at, Math.atan2(t.getShearY(), t.getScaleX()), width * scale, size * scale, spacing * scale, weight,
            pen.getColor(), hold, halo));
    }

    @Override
    public void surround(Graphics2D pen, Stretch stretch, double reach) {
        sheet.halo = new Item.Halo(pen.getColor(), reach);
    }

    @Override
    public void fill(Shape shape) {
        if (!(getPaint() instanceof Color)) {
            Rectangle2D b = shape.getBounds2D();
            Graphics2D moved = (Graphics2D) create();
            moved.translate(b.getX(), b.getY());
            picture(moved, b.getWidth(), b.getHeight(), g -> {
                g.translate(-b.getX(), -b.getY());
                g.setPaint(getPaint());
                g.fill(shape);
            });
            moved.dispose();
            return;
        }
        add(getTransform().createTransformedShape(shape), getColor(), null);
    }

    @Override
    public void draw(Shape shape) {
        Stroke stroke = getStroke();
        if (!(stroke instanceof BasicStroke b) || !(getPaint() instanceof Color ink)) {
            fill(stroke.createStrokedShape(shape));
            return;
        }
        double scale = Math.hypot(getTransform().getScaleX(), getTransform().getShearY());
        List<Double> dash = new ArrayList<>();
        for (int i = 0; b.getDashArray() != null && i < b.getDashArray().length; i++) {
            dash.add(b.getDashArray()[i] * scale);
        }
        add(getTransform().createTransformedShape(shape), null, new Item.Line(ink, b.getLineWidth() * scale, List.copyOf(dash), b.getEndCap(), b.getLineJoin()));
    }

    /** Cuts what would be seen beyond the clip, but not what only hangs over the slide's edge. */
    private void add(Shape shape, Color fill, Item.Line line) {
        Rectangle2D bounds = shape.getBounds2D();
        double half = line == null ? 0 : line.width() / 2;
        Rectangle2D seen = new Rectangle2D.Double(bounds.getX() - half, bounds.getY() - half, bounds.getWidth() + 2 * half, bounds.getHeight() + 2 * half);
        Shape own = getClip();
        Shape clip = own == null ? sheet.room : getTransform().createTransformedShape(own);
        if (!clip.intersects(seen) || (fill == null ? line.ink() : fill).getAlpha() == 0) {
            return;
        }
        if (clip.contains(seen) || clip.contains(sheet.room) && seen.getWidth() < sheet.room.getWidth() * 1.5) {
            join(new Item.Drawn(shape, fill, line));
            return;
        }
        Shape whole = fill != null ? shape : stroke(line).createStrokedShape(shape);
        Area cut = new Area(whole);
        cut.intersect(new Area(clip));
        if (!cut.isEmpty()) {
            join(new Item.Drawn(cut, fill != null ? fill : line.ink(), null));
        }
    }

    /** Makes one thing of a shape that is filled and then outlined. */
    private void join(Item.Drawn d) {
        int last = sheet.items.size() - 1;
        if (d.fill() == null && last >= 0 && sheet.items.get(last) instanceof Item.Drawn below && below.line() == null
            && Raster.same(below.shape(), d.shape())) {
            sheet.items.set(last, new Item.Drawn(below.shape(), below.fill(), d.line()));
        } else {
            sheet.items.add(d);
        }
    }

    private static BasicStroke stroke(Item.Line l) {
        float[] dash = new float[l.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = l.dash().get(i).floatValue();
        }
        return new BasicStroke((float) l.width(), l.cap(), l.join(), 10, dash.length == 0 ? null : dash, 0);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return drawImage(image, x, y, image.getWidth(null), image.getHeight(null), observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        AffineTransform at = AffineTransform.getTranslateInstance(x, y);
        at.scale((double) width / image.getWidth(null), (double) height / image.getHeight(null));
        return drawImage(image, at, observer);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform at, ImageObserver observer) {
        AffineTransform t = new AffineTransform(getTransform());
        t.concatenate(at);
        int w = image.getWidth(null), h = image.getHeight(null);
        double turn = Math.atan2(t.getShearY(), t.getScaleX()), across = Math.hypot(t.getScaleX(), t.getShearY()), down = Math.hypot(t.getShearX(), t.getScaleY());
        Point2D middle = t.transform(new Point2D.Double(w / 2.0, h / 2.0), null);
        Rectangle2D room = new Rectangle2D.Double(middle.getX() - w * across / 2, middle.getY() - h * down / 2, w * across, h * down);
        sheet.items.add(new Item.Picture(Raster.png(Raster.within(getClip(), at, image)), room, turn));
        return true;
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        drawImage((BufferedImage) image, at, null);
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        drawRenderedImage(image.createDefaultRendering(), at);
    }

    @Override
    public void drawString(String s, float x, float y) {
        fill(getFont().createGlyphVector(CONTEXT, s).getOutline(x, y));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("texts are drawn by Text");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("a slide has no pixels");
    }

    @Override
    public void setXORMode(Color c) {
        throw new UnsupportedOperationException("a slide has no pixels");
    }

    @Override
    public FontMetrics getFontMetrics(java.awt.Font f) {
        Graphics2D g = Canvas.blank(1, 1).pen(1);
        try {
            return g.getFontMetrics(f);
        } finally {
            g.dispose();
        }
    }

    @Override
    public void dispose() {
        // Nothing is held.
    }

    /** Holds what the pens of one slide share. */
    private static final class Sheet {
        private final Rectangle2D room;
        private final double fine;
        private List<Item> items = new ArrayList<>();
        private Item.Halo halo;

        private Sheet(Rectangle2D room, double fine) {
            this.room = room;
            this.fine = fine;
        }
    }
}
