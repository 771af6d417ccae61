package org.masar.draw.note;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.masar.draw.Binder;
import org.masar.draw.Box;
import org.masar.draw.Canvas;
import org.masar.draw.Frame;
import org.masar.draw.Text;
import org.masar.geo.Viewport;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;

/** Draws annotations, the lowest first. Safe on any thread. */
public final class NoteLayers {
    /** How far halos and heads may reach beyond a note's bounds besides its line, in logical pixels. */
    private static final double REACH = 12;
    private final NotePlan plan;
    private final Map<Kind, NoteLayer> layers = new EnumMap<>(Kind.class);

    /** Draws with letters that others may use too. */
    public NoteLayers(Text text) {
        plan = new NotePlan(text);
        put(new TextLayer(text), Kind.TEXT, Kind.CALLOUT);
        put(new LineLayer(), Kind.ARROW, Kind.LINE, Kind.PEN, Kind.HIGHLIGHTER);
        put(new ShapeLayer(), Kind.RECTANGLE, Kind.ELLIPSE, Kind.POLYGON);
        put(new NumberLayer(text), Kind.NUMBER);
        put(new RulerLayer(text), Kind.RULER);
        put(new PictureLayer(), Kind.IMAGE);
        put((p, f, g) -> {
            g.setColor(Palette.of(p.note().style().ink(), f.look()));
            g.fill(p.turn().createTransformedShape(p.path()));
        }, Kind.COVER);
    }

    private void put(NoteLayer layer, Kind... kinds) {
        for (Kind k : kinds) {
            layers.put(k, layer);
        }
    }

    /** Draws upon pixels of the frame's size and scale. */
    public void paint(List<Annotation> notes, Frame f, Canvas canvas) {
        if (notes.isEmpty()) {
            return;
        }
        Graphics2D g = canvas.pen(f.scale());
        for (Annotation a : notes) {
            Placed p = plan.place(a, f.viewport());
            if (a.kind() == Kind.BLUR) {
                blur(p, f, canvas, g);
            } else {
                layers.get(a.kind()).paint(p, f, g);
            }
        }
        g.dispose();
    }

    /**
     * Draws shapes and text for a vector writer, upon what was drawn with a {@link #veiled} pen. Each is one thing to the pen's binder, which
     * knows it by its {@link Placed}.
     *
     * @param pen   in logical pixels
     * @param above hides parts of these notes too; in logical pixels, may be empty
     * @param below gives as pixels what lies below a note that blurs it, from the notes below that one
     */
    public void paintShapes(List<Annotation> notes, Frame f, Graphics2D pen, Area above, Function<List<Annotation>, Canvas> below) {
        for (int i = 0; i < notes.size(); i++) {
            Placed p = plan.place(notes.get(i), f.viewport());
            Area hidden = hidden(notes.subList(i + 1, notes.size()), f.viewport());
            hidden.add(above);
            List<Annotation> lower = notes.subList(0, i);
            Binder.bind(reaches(hidden, p) ? veiled(pen, hidden) : pen, p, g -> {
                Graphics2D own = (Graphics2D) g.create();
                if (p.note().kind() == Kind.BLUR) {
                    blur(p, f, below.apply(lower), own);
                } else {
                    layers.get(p.note().kind()).paint(p, f, own);
                }
                own.dispose();
            });
        }
    }

    /** Tells whether an area may hide any of a note: what stands clear of it is drawn as ever, so that it stays one thing. */
    private static boolean reaches(Area hidden, Placed p) {
        Box b = p.bounds().grown(REACH + 2 * p.note().style().line());
        return p.note().kind() == Kind.RULER || hidden.intersects(b.x(), b.y(), b.width(), b.height());
    }

    /** Gives what of a picture the notes hide, in logical pixels; empty where none of them hides anything. */
    public Area hidden(List<Annotation> notes, Viewport v) {
        Area all = new Area();
        for (Annotation a : notes) {
            if (a.kind().isVeil()) {
                Placed p = plan.place(a, v);
                all.add(new Area(p.turn().createTransformedShape(p.path())));
            }
        }
        return all;
    }

    /** Gives a pen that draws all but an area, which is given in its units of now; the pen itself where that is empty. */
    public static Graphics2D veiled(Graphics2D pen, Area hidden) {
        return hidden.isEmpty() ? pen : new VeiledPen(pen, hidden);
    }

    private static void blur(Placed p, Frame f, Canvas from, Graphics2D g) {
        double s = f.scale();
        Shape shape = AffineTransform.getScaleInstance(s, s).createTransformedShape(p.turn().createTransformedShape(p.path()));
        Rectangle2D b = shape.getBounds2D().createIntersection(new Rectangle2D.Double(0, 0, from.width(), from.height()));
        double x = Math.floor(b.getX()), y = Math.floor(b.getY()), w = Math.ceil(b.getMaxX()) - x, h = Math.ceil(b.getMaxY()) - y;
        if (w >= 1 && h >= 1) {
            AffineTransform place = AffineTransform.getScaleInstance(1 / s, 1 / s);
            place.translate(x, y);
            g.drawImage(Mosaic.of(from, s, shape, new Box(x, y, w, h)), place, null);
        }
    }
}
