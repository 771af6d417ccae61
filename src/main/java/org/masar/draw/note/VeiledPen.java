package org.masar.draw.note;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.function.Consumer;
import org.masar.draw.Binder;
import org.masar.draw.Scribe;

/**
 * Draws with another pen all but what lies in an area: shapes and pictures are cut before they are drawn, and text that reaches into it becomes
 * shapes without what is hidden. A vector writer thus never learns what is hidden; a clip or a cover alone would leave it in the file.
 */
final class VeiledPen extends HandedPen implements Scribe, Binder {
    /** What has more corners is ground, such as a coast, which tells nothing: it is clipped, as cutting it would take seconds. */
    private static final int MANY = 1_500;
    /** How far a flattened curve may be off, in the pen's units. */
    private static final double FLAT = 0.1;
    /** In the units of the pen's device. */
    private final Area hidden;
    private boolean disposable;

    /** Hides an area that is given in the pen's own units. */
    VeiledPen(Graphics2D pen, Area hidden) {
        super(pen);
        this.hidden = hidden.createTransformedArea(pen.getTransform());
    }

    private VeiledPen(VeiledPen from) {
        super((Graphics2D) from.pen.create());
        hidden = from.hidden;
        disposable = true;
    }

    @Override
    public Graphics create() {
        return new VeiledPen(this);
    }

    /** Lets go of the pen below once, and only if it was made for this one: {@link Graphics#finalize} disposes again. */
    @Override
    public void dispose() {
        if (disposable) {
            disposable = false;
            pen.dispose();
        }
    }

    /** Gives what is hidden in the pen's units of now. */
    private Area here() {
        try {
            return hidden.createTransformedArea(pen.getTransform().createInverse());
        } catch (NoninvertibleTransformException e) {
            return new Area();
        }
    }

    private boolean reaches(Rectangle2D bounds) {
        return hidden.intersects(pen.getTransform().createTransformedShape(bounds).getBounds2D());
    }

    @Override
    public void fill(Shape s) {
        if (!reaches(s.getBounds2D())) {
            pen.fill(s);
        } else if (corners(s) > MANY) {
            Shape before = pen.getClip();
            Area rest = new Area(before == null ? s.getBounds2D() : before);
            rest.subtract(here());
            pen.setClip(rest);
            pen.fill(s);
            pen.setClip(before);
        } else {
            Area rest = new Area(s);
            rest.subtract(here());
            if (!rest.isEmpty()) {
                pen.fill(rest);
            }
        }
    }

    private static int corners(Shape s) {
        int n = 0;
        for (PathIterator i = s.getPathIterator(null); !i.isDone() && n <= MANY; i.next()) {
            n++;
        }
        return n;
    }

    /** Draws what stays clear of the area as the line that it is, and the short pieces near it as shapes that are cut. */
    @Override
    public void draw(Shape s) {
        double wide = pen.getStroke() instanceof BasicStroke k ? k.getLineWidth() * Math.max(1, k.getMiterLimit() / 2) : 10;
        if (!reaches(grown(s.getBounds2D(), wide))) {
            pen.draw(s);
            return;
        }
        Path2D clear = new Path2D.Double(), near = new Path2D.Double();
        Path2D last = null;
        double[] c = new double[6];
        double x = 0, y = 0, firstX = 0, firstY = 0;
        for (PathIterator i = s.getPathIterator(null, FLAT); !i.isDone(); i.next()) {
            int type = i.currentSegment(c);
            double toX = type == PathIterator.SEG_CLOSE ? firstX : c[0], toY = type == PathIterator.SEG_CLOSE ? firstY : c[1];
            if (type == PathIterator.SEG_MOVETO) {
                firstX = toX;
                firstY = toY;
                last = null;
            } else {
                Rectangle2D piece = new Rectangle2D.Double(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y));
                Path2D on = reaches(grown(piece, wide)) ? near : clear;
                if (on != last) {
                    on.moveTo(x, y);
                }
                on.lineTo(toX, toY);
                last = on;
            }
            x = toX;
            y = toY;
        }
        pen.draw(clear);
        Area rest = new Area(pen.getStroke().createStrokedShape(near));
        rest.subtract(here());
        pen.fill(rest);
    }

    private static Rectangle2D grown(Rectangle2D b, double by) {
        return new Rectangle2D.Double(b.getX() - by, b.getY() - by, b.getWidth() + 2 * by, b.getHeight() + 2 * by);
    }

    // ---- text

    @Override
    public Object getRenderingHint(RenderingHints.Key k) {
        Object own = pen.getRenderingHint(k);
        return k == Scribe.KEY && own instanceof Scribe || k == Binder.KEY && own instanceof Binder ? this : own;
    }

    @Override
    public void write(Graphics2D veiled, Line line) {
        VeiledPen on = (VeiledPen) veiled;
        if (line.stretches().stream().anyMatch(s -> on.reaches(s.bounds()))) {
            Scribe.super.write(veiled, line);
        } else {
            scribe().write(on.pen, line);
        }
    }

    @Override
    public void write(Graphics2D veiled, Stretch s) {
        VeiledPen on = (VeiledPen) veiled;
        if (on.reaches(s.bounds())) {
            on.fill(s.outline());
        } else {
            scribe().write(on.pen, s);
        }
    }

    @Override
    public void surround(Graphics2D veiled, Stretch s, double reach) {
        VeiledPen on = (VeiledPen) veiled;
        if (on.reaches(s.bounds())) {
            on.fill(new BasicStroke((float) (2 * reach), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(s.outline()));
        } else {
            scribe().surround(on.pen, s, reach);
        }
    }

    private Scribe scribe() {
        return (Scribe) pen.getRenderingHint(Scribe.KEY);
    }

    // ---- things

    @Override
    public void thing(Graphics2D veiled, Object what, Consumer<Graphics2D> drawing) {
        VeiledPen on = (VeiledPen) veiled;
        Area here = on.here();
        binder().thing(on.pen, what, p -> drawing.accept(new VeiledPen(p, here)));
    }

    @Override
    public void picture(Graphics2D veiled, double width, double height, Consumer<Graphics2D> drawing) {
        VeiledPen on = (VeiledPen) veiled;
        Area here = on.here();
        binder().picture(on.pen, width, height, p -> drawing.accept(new VeiledPen(p, here)));
    }

    @Override
    public int mostMarks() {
        return binder().mostMarks();
    }

    private Binder binder() {
        return (Binder) pen.getRenderingHint(Binder.KEY);
    }

    // ---- letters

    @Override
    public void drawString(String s, float x, float y) {
        Stretch stretch = new Stretch(s, pen.getFont(), 0, x, y, pen.getFont().getStringBounds(s, Stretch.CONTEXT).getWidth());
        if (reaches(stretch.bounds())) {
            fill(stretch.outline());
        } else {
            pen.drawString(s, x, y);
        }
    }

    @Override
    public void drawString(String s, int x, int y) {
        drawString(s, (float) x, (float) y);
    }

    @Override
    public void drawString(AttributedCharacterIterator s, float x, float y) {
        throw new UnsupportedOperationException("layers draw plain text");
    }

    @Override
    public void drawString(AttributedCharacterIterator s, int x, int y) {
        drawString(s, (float) x, (float) y);
    }

    @Override
    public void drawGlyphVector(GlyphVector g, float x, float y) {
        fill(g.getOutline(x, y));
    }

    // ---- pictures

    @Override
    public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
        Shape standing = place.createTransformedShape(new Rectangle(image.getWidth(null), image.getHeight(null)));
        return pen.drawImage(reaches(standing.getBounds2D()) ? cut(image, place) : image, place, observer);
    }

    /** Copies a picture without what is hidden. */
    private BufferedImage cut(Image image, AffineTransform place) {
        BufferedImage rest = new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = rest.createGraphics();
        g.drawImage(image, 0, 0, null);
        g.setComposite(AlphaComposite.Clear);
        try {
            g.fill(here().createTransformedArea(place.createInverse()));
        } catch (NoninvertibleTransformException e) {
            g.fillRect(0, 0, rest.getWidth(), rest.getHeight());
        }
        g.dispose();
        return rest;
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
        drawImage(op == null ? image : op.filter(image, null), x, y, null);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return drawImage(image, AffineTransform.getTranslateInstance(x, y), observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, ImageObserver observer) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale((double) w / image.getWidth(null), (double) h / image.getHeight(null));
        return drawImage(image, place, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color ground, ImageObserver observer) {
        return drawImage(image, x, y, observer);
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int w, int h, Color ground, ImageObserver observer) {
        return drawImage(image, x, y, w, h, observer);
    }

    @Override
    public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, ImageObserver observer) {
        BufferedImage part = new BufferedImage(Math.abs(sx2 - sx1), Math.abs(sy2 - sy1), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = part.createGraphics();
        g.drawImage(image, 0, 0, part.getWidth(), part.getHeight(), sx1, sy1, sx2, sy2, null);
        g.dispose();
        return drawImage(part, dx1, dy1, dx2 - dx1, dy2 - dy1, observer);
    }

    @Override
    public boolean drawImage(Image image, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, Color ground,
                             ImageObserver observer) {
        return drawImage(image, dx1, dy1, dx2, dy2, sx1, sy1, sx2, sy2, observer);
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw new UnsupportedOperationException("layers draw plain pictures");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw new UnsupportedOperationException("layers draw plain pictures");
    }

    // ---- shapes by their corners

    @Override
    public boolean hit(Rectangle r, Shape s, boolean onStroke) {
        return pen.hit(r, s, onStroke);
    }

    @Override
    public void copyArea(int x, int y, int w, int h, int dx, int dy) {
        throw new UnsupportedOperationException("layers copy nothing");
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int w, int h) {
        fill(new Rectangle(x, y, w, h));
    }

    @Override
    public void clearRect(int x, int y, int w, int h) {
        throw new UnsupportedOperationException("layers clear nothing");
    }

    @Override
    public void drawRoundRect(int x, int y, int w, int h, int across, int down) {
        draw(new RoundRectangle2D.Double(x, y, w, h, across, down));
    }

    @Override
    public void fillRoundRect(int x, int y, int w, int h, int across, int down) {
        fill(new RoundRectangle2D.Double(x, y, w, h, across, down));
    }

    @Override
    public void drawOval(int x, int y, int w, int h) {
        draw(new Ellipse2D.Double(x, y, w, h));
    }

    @Override
    public void fillOval(int x, int y, int w, int h) {
        fill(new Ellipse2D.Double(x, y, w, h));
    }

    @Override
    public void drawArc(int x, int y, int w, int h, int from, int turn) {
        draw(new Arc2D.Double(x, y, w, h, from, turn, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int w, int h, int from, int turn) {
        fill(new Arc2D.Double(x, y, w, h, from, turn, Arc2D.PIE));
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int n) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < n; i++) {
            if (i == 0) {
                path.moveTo(x[i], y[i]);
            } else {
                path.lineTo(x[i], y[i]);
            }
        }
        draw(path);
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int n) {
        draw(new Polygon(x, y, n));
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int n) {
        fill(new Polygon(x, y, n));
    }
}
