package org.masar.draw.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.masar.draw.Binder;
import org.masar.draw.Box;
import org.masar.draw.Canvas;
import org.masar.draw.Painter;
import org.masar.draw.UserMap;
import org.masar.draw.time.TimelineFrame;
import org.masar.draw.time.TimelinePainter;
import org.masar.model.Dataset;
import org.masar.state.Annotation;
import org.masar.state.Block;
import org.masar.state.Page;
import org.masar.state.Template;
import org.masar.state.ViewState;

/** Lays out and paints pages, the map by the painter of the screen. Safe on any thread. */
public final class PagePainter {
    private final Painter painter;
    private final TimelinePainter strips;

    /** Paints maps with the painter, and all letters with its own. */
    public PagePainter(Painter painter) {
        this.painter = painter;
        this.strips = new TimelinePainter(painter.text());
    }

    /**
     * Gives the blocks their places.
     *
     * @param width  of the map on the screen, logical pixels: what it shows, the page's map shows
     * @param height of the map on the screen
     * @param scale  picture pixels for a logical pixel of the page
     * @param notes  annotations, the lowest first
     */
    public LaidPage lay(Dataset dataset, ViewState view, Page page, int width, int height, double scale, UserMap userMap, List<Annotation> notes) {
        return new Layout(dataset, view, page, width, height, scale, userMap, notes, painter).lay();
    }

    /** Draws a page whose frames have the scale 1 with a pen in logical pixels: for vector writers, which get shapes and text. */
    public void paint(LaidPage page, Graphics2D pen) {
        Graphics2D g = (Graphics2D) pen.create();
        Canvas.smooth(g);
        ground(page, g);
        for (Laid l : page.blocks()) {
            Graphics2D own = (Graphics2D) g.create();
            if (l.content() instanceof Content.Map m) {
                own.translate(l.box().x(), l.box().y());
                if (m.facing() == null) {
                    painter.paint(m.frame(), own);
                } else {
                    painter.paint(m.facing(), own);
                }
            } else if (l.content() instanceof Content.Strip s) {
                own.translate(l.box().x(), l.box().y());
                own.scale(s.size() / s.frame().scale(), s.size() / s.frame().scale());
                Binder.bind(own, new Binder.Thing(l.block().word()), strip -> strips.paint(s.frame(), strip));
            } else if (l.content() instanceof Content.Signs) {
                Binder.bind(own, new Binder.Thing(l.block().word()), l.pen());
            } else {
                l.pen().accept(own);
            }
            own.dispose();
            edge(page, l, g);
        }
        g.dispose();
    }

    /** Paints a page as a new picture of so many pixels; its frames have the scale. */
    public BufferedImage picture(LaidPage page, int width, int height, double scale) {
        Canvas canvas = Canvas.blank(width, height);
        Graphics2D g = canvas.pen(scale);
        ground(page, g);
        for (Laid l : page.blocks()) {
            int x = (int) Math.round(l.box().x() * scale), y = (int) Math.round(l.box().y() * scale);
            if (l.content() instanceof Content.Map m) {
                BufferedImage map = m.facing() == null ? painter.picture(m.frame()) : painter.picture(m.facing());
                put(canvas, map, x, y);
            } else if (l.content() instanceof Content.Strip s) {
                put(canvas, strip(s.frame()), x, y);
            } else {
                Graphics2D own = (Graphics2D) g.create();
                l.pen().accept(own);
                own.dispose();
            }
            edge(page, l, g);
        }
        g.dispose();
        return canvas.image();
    }

    private BufferedImage strip(TimelineFrame f) {
        Canvas c = Canvas.blank((int) Math.ceil(f.width() * f.scale() - 1e-6), (int) Math.ceil(f.height() * f.scale() - 1e-6));
        strips.paint(f, c.pixels());
        return c.image();
    }

    private static void put(Canvas canvas, BufferedImage picture, int x, int y) {
        Graphics2D g = canvas.image().createGraphics();
        g.drawImage(picture, x, y, null);
        g.dispose();
    }

    private static void ground(LaidPage page, Graphics2D g) {
        g.setColor(page.look().colour("panel"));
        g.fill(new Rectangle2D.Double(0, 0, page.size().width() + 1, page.size().height() + 1));
        for (Box b : page.rules()) {
            g.setColor(page.look().colour(b.height() > 1.5 ? "text" : "line"));
            g.fill(new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height()));
        }
    }

    /** Draws an edge round map and timeline, but for a map that fills the page. */
    private static void edge(LaidPage page, Laid l, Graphics2D g) {
        boolean framed = l.block() == Block.MAP && l.box().width() < page.size().width() - 1 || l.block() == Block.TIMELINE;
        if (framed) {
            g.setColor(page.look().colour(page.page().template() == Template.SLIDE ? "line" : "text"));
            g.setStroke(new BasicStroke(1));
            g.draw(new Rectangle2D.Double(l.box().x() + 0.5, l.box().y() + 0.5, l.box().width() - 1, l.box().height() - 1));
        }
    }
}
