package org.masar.draw;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.GradientPaint;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Map;

/**
 * Writes what is drawn as the text of an SVG picture, one line a mark, numbers rounded, so that tests can compare it and people
 * can look at it. Refuses what the vector writers would lose: glyph vectors, attributed text, composites other than SrcOver.
 */
public final class SvgPen extends Graphics2D {
    private final StringBuilder out;
    private AffineTransform transform;
    private Color colour = Color.BLACK;
    private Paint paint = Color.BLACK;
    private Stroke stroke = new BasicStroke();
    private Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private Shape clip;
    private final RenderingHints hints = new RenderingHints(Map.of());

    public SvgPen() {
        this(new StringBuilder(), new AffineTransform());
    }

    private SvgPen(StringBuilder out, AffineTransform transform) {
        this.out = out;
        this.transform = transform;
    }

    /** Gives the picture of a size. */
    public String picture(int width, int height) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\">\n" + out + "</svg>\n";
    }

    @Override
    public void draw(Shape s) {
        BasicStroke b = (BasicStroke) stroke;
        String dash = b.getDashArray() == null ? "" : " stroke-dasharray=\"" + b.getDashArray()[0] + "\"";
        path(s, "fill=\"none\" stroke=\"" + ink() + "\" stroke-width=\"" + b.getLineWidth() + "\"" + dash);
    }

    @Override
    public void fill(Shape s) {
        if (data(transform.createTransformedShape(s).getPathIterator(null)).isEmpty()) {
            return;
        }
        path(s, "fill=\"" + ink() + "\" fill-rule=\"evenodd\"");
    }

    /** Defines a round gradient just before it is used, so that the picture can be looked at as it is. */
    private String round(RadialGradientPaint g) {
        String id = "round" + out.toString().split("<radialGradient", -1).length;
        AffineTransform at = new AffineTransform(transform);
        at.concatenate(g.getTransform());
        out.append(String.format(Locale.ROOT, "<radialGradient id=\"%s\" gradientUnits=\"userSpaceOnUse\" cx=\"%d\" cy=\"%d\" r=\"%d\""
            + " gradientTransform=\"matrix(%.2f %.2f %.2f %.2f %d %d)\">", id, Math.round(g.getCenterPoint().getX()), Math.round(g.getCenterPoint().getY()),
            Math.round(g.getRadius()), at.getScaleX(), at.getShearY(), at.getShearX(), at.getScaleY(), Math.round(at.getTranslateX()),
            Math.round(at.getTranslateY())));
        for (int i = 0; i < g.getColors().length; i++) {
            out.append(String.format(Locale.ROOT, "<stop offset=\"%.2f\" stop-color=\"%s\"/>", g.getFractions()[i], hex(g.getColors()[i])));
        }
        out.append("</radialGradient>\n");
        return "url(#" + id + ")";
    }

    private void path(Shape s, String how) {
        String d = data(transform.createTransformedShape(s).getPathIterator(null));
        if (!d.isEmpty()) {
            out.append("<path ").append(how).append(" d=\"").append(d).append("\"/>\n");
        }
    }

    private static String data(PathIterator it) {
        StringBuilder d = new StringBuilder();
        double[] p = new double[6];
        for (; !it.isDone(); it.next()) {
            int type = it.currentSegment(p);
            d.append("MLQCZ".charAt(type));
            for (int i = 0; i < new int[] {2, 2, 4, 6, 0}[type]; i++) {
                d.append(i == 0 ? "" : " ").append(Math.round(p[i]));
            }
        }
        return d.toString();
    }

    private String ink() {
        if (paint instanceof RadialGradientPaint g) {
            return round(g);
        }
        if (paint instanceof GradientPaint g) {
            return hex(g.getColor1()) + "-" + hex(g.getColor2());
        }
        return hex(colour);
    }

    private static String hex(Color c) {
        return c.getAlpha() == 255 ? String.format("#%06x", c.getRGB() & 0xffffff)
            : String.format("#%06x%02x", c.getRGB() & 0xffffff, c.getAlpha());
    }

    @Override
    public void drawString(String s, float x, float y) {
        double[] at = {x, y};
        transform.transform(at, 0, at, 0, 1);
        long turn = Math.round(Math.toDegrees(Math.atan2(transform.getShearY(), transform.getScaleX())));
        out.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\"%s font-family=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>%n",
            Math.round(at[0]), Math.round(at[1]), turn == 0 ? "" : " rotate=\"" + turn + "\"", font.getFontName(Locale.ROOT),
            font.getSize2D(), ink(), s.replace("&", "&amp;").replace("<", "&lt;")));
    }

    @Override
    public boolean drawImage(Image img, AffineTransform place, ImageObserver obs) {
        AffineTransform all = new AffineTransform(transform);
        all.concatenate(place);
        out.append(String.format(Locale.ROOT, "<image width=\"%d\" height=\"%d\" x=\"%d\" y=\"%d\" scale=\"%.2f\"/>%n",
            img.getWidth(null), img.getHeight(null), Math.round(all.getTranslateX()), Math.round(all.getTranslateY()), all.getScaleX()));
        return true;
    }

    @Override
    public boolean drawImage(Image img, int x, int y, ImageObserver observer) {
        return drawImage(img, AffineTransform.getTranslateInstance(x, y), observer);
    }

    @Override
    public boolean drawImage(Image img, int x, int y, int width, int height, ImageObserver observer) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale((double) width / img.getWidth(null), (double) height / img.getHeight(null));
        return drawImage(img, place, observer);
    }

    @Override
    public Graphics create() {
        SvgPen p = new SvgPen(out, new AffineTransform(transform));
        p.colour = colour;
        p.paint = paint;
        p.stroke = stroke;
        p.font = font;
        p.clip = clip;
        return p;
    }

    @Override
    public void clip(Shape s) {
        Shape placed = s == null ? null : transform.createTransformedShape(s);
        if (placed == null) {
            clip = null;
        } else if (clip == null) {
            clip = placed;
        } else {
            Area both = new Area(clip);
            both.intersect(new Area(placed));
            clip = both;
        }
        out.append("<!-- clip ").append(clip == null ? "none" : bounds(clip)).append(" -->\n");
    }

    private static String bounds(Shape s) {
        Rectangle r = s.getBounds();
        return r.x + " " + r.y + " " + r.width + " " + r.height;
    }

    @Override
    public void setClip(Shape s) {
        clip = s == null ? null : transform.createTransformedShape(s);
        out.append("<!-- clip ").append(clip == null ? "none" : bounds(clip)).append(" -->\n");
    }

    @Override
    public Shape getClip() {
        try {
            return clip == null ? null : transform.createInverse().createTransformedShape(clip);
        } catch (java.awt.geom.NoninvertibleTransformException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setComposite(Composite comp) {
        if (!comp.equals(AlphaComposite.SrcOver)) {
            throw new UnsupportedOperationException("vector writers lose " + comp);
        }
    }

    @Override
    public void drawGlyphVector(GlyphVector g, float x, float y) {
        throw new UnsupportedOperationException("vector writers turn glyph vectors into paths");
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, float x, float y) {
        throw new UnsupportedOperationException("vector writers turn attributed text into paths");
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, int x, int y) {
        drawString(iterator, (float) x, (float) y);
    }

    @Override
    public void drawString(String s, int x, int y) {
        drawString(s, (float) x, (float) y);
    }

    @Override
    public void setColor(Color c) {
        colour = c;
        paint = c;
    }

    @Override
    public void setPaint(Paint p) {
        paint = p;
        colour = p instanceof Color c ? c : colour;
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle(x, y, width, height));
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        draw(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        fill(new Ellipse2D.Double(x, y, width, height));
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        draw(new Arc2D.Double(x, y, width, height, startAngle, arcAngle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int startAngle, int arcAngle) {
        fill(new Arc2D.Double(x, y, width, height, startAngle, arcAngle, Arc2D.PIE));
    }

    @Override
    public void translate(int x, int y) {
        transform.translate(x, y);
    }

    @Override
    public void translate(double tx, double ty) {
        transform.translate(tx, ty);
    }

    @Override
    public void rotate(double theta) {
        transform.rotate(theta);
    }

    @Override
    public void rotate(double theta, double x, double y) {
        transform.rotate(theta, x, y);
    }

    @Override
    public void scale(double sx, double sy) {
        transform.scale(sx, sy);
    }

    @Override
    public void shear(double shx, double shy) {
        transform.shear(shx, shy);
    }

    @Override
    public void transform(AffineTransform t) {
        transform.concatenate(t);
    }

    @Override
    public void setTransform(AffineTransform t) {
        transform = new AffineTransform(t);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void clipRect(int x, int y, int width, int height) {
        clip(new Rectangle(x, y, width, height));
    }

    @Override
    public void setClip(int x, int y, int width, int height) {
        setClip(new Rectangle(x, y, width, height));
    }

    @Override
    public Rectangle getClipBounds() {
        Shape c = getClip();
        return c == null ? null : c.getBounds();
    }

    @Override
    public Paint getPaint() {
        return paint;
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public Composite getComposite() {
        return AlphaComposite.SrcOver;
    }

    @Override
    public void setStroke(Stroke s) {
        stroke = s;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(Font f) {
        font = f;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        hints.put(key, value);
    }

    @Override
    public Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHints(Map<?, ?> h) {
        hints.clear();
        addRenderingHints(h);
    }

    @Override
    public void addRenderingHints(Map<?, ?> h) {
        h.forEach((k, v) -> hints.put((RenderingHints.Key) k, v));
    }

    @Override
    public RenderingHints getRenderingHints() {
        return hints;
    }

    @Override
    public void dispose() {
        // nothing is held
    }

    private static UnsupportedOperationException unused() {
        return new UnsupportedOperationException("not expected of a layer");
    }

    @Override
    public boolean drawImage(Image img, int dx1, int dy1, int dx2, int dy2, int sx1, int sy1, int sx2, int sy2, ImageObserver o) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image i, int a, int b, int c, int d, int e, int f, int g, int h, Color bg, ImageObserver o) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image img, int x, int y, Color bgcolor, ImageObserver observer) {
        throw unused();
    }

    @Override
    public boolean drawImage(Image img, int x, int y, int width, int height, Color bgcolor, ImageObserver observer) {
        throw unused();
    }

    @Override
    public void drawImage(BufferedImage img, BufferedImageOp op, int x, int y) {
        throw unused();
    }

    @Override
    public void drawRenderedImage(RenderedImage img, AffineTransform xform) {
        throw unused();
    }

    @Override
    public void drawRenderableImage(RenderableImage img, AffineTransform xform) {
        throw unused();
    }

    @Override
    public boolean hit(Rectangle rect, Shape s, boolean onStroke) {
        throw unused();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw unused();
    }

    @Override
    public void setBackground(Color color) {
        throw unused();
    }

    @Override
    public Color getBackground() {
        throw unused();
    }

    @Override
    public void setPaintMode() {
        throw unused();
    }

    @Override
    public void setXORMode(Color c1) {
        throw unused();
    }

    @Override
    public FontMetrics getFontMetrics(Font f) {
        throw unused();
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw unused();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unused();
    }

    @Override
    public void drawPolyline(int[] xPoints, int[] yPoints, int nPoints) {
        throw unused();
    }

    @Override
    public void drawPolygon(int[] xPoints, int[] yPoints, int nPoints) {
        throw unused();
    }

    @Override
    public void fillPolygon(int[] xPoints, int[] yPoints, int nPoints) {
        throw unused();
    }
}
