package org.masar.draw.page;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.masar.draw.Look;
import org.masar.model.Stance;

/** Draws how a voice stands to something: the same signs as on the card, so that colour is never alone. */
final class StanceSign {
    private StanceSign() {
    }

    /** Draws the sign round a point, 16 logical pixels wide. */
    static void draw(Graphics2D pen, Stance stance, double x, double y, Look look) {
        Graphics2D g = (Graphics2D) pen.create();
        g.translate(x, y);
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(look.colour("text"));
        switch (stance) {
            case REPORTS -> {
                g.draw(new Ellipse2D.Double(-7.2, -7.2, 14.4, 14.4));
                lines(g, -3.4, -2.4, 3.4, -2.4, -3.4, 0.2, 3.4, 0.2, -3.4, 2.8, 0.8, 2.8);
            }
            case CONFIRMS -> {
                g.fill(new Ellipse2D.Double(-7.6, -7.6, 15.2, 15.2));
                g.setColor(look.colour("panel"));
                lines(g, -3.4, 0.4, -1, 2.8, -1, 2.8, 3.6, -2.4);
            }
            case DOUBTS -> {
                g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2.6f, 2.2f}, 0));
                g.draw(new Ellipse2D.Double(-7.2, -7.2, 14.4, 14.4));
                g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                Path2D ask = new Path2D.Double();
                ask.moveTo(-2.3, -1.8);
                ask.curveTo(-2.3, -5.2, 2.6, -5.2, 2.4, -1.8);
                ask.curveTo(2.2, -0.2, 0, 0, 0, 1.6);
                g.draw(ask);
                lines(g, 0, 3.9, 0, 4.1);
            }
            case DENIES -> {
                g.setColor(look.colour("deny"));
                Path2D octagon = new Path2D.Double();
                for (int i = 0; i < 8; i++) {
                    double a = Math.PI / 8 + i * Math.PI / 4;
                    if (i == 0) {
                        octagon.moveTo(8 * Math.cos(a), 8 * Math.sin(a));
                    } else {
                        octagon.lineTo(8 * Math.cos(a), 8 * Math.sin(a));
                    }
                }
                octagon.closePath();
                g.fill(octagon);
                g.setColor(look.colour("panel"));
                lines(g, -2.7, -2.7, 2.7, 2.7, 2.7, -2.7, -2.7, 2.7);
            }
        }
        g.dispose();
    }

    private static void lines(Graphics2D g, double... xy) {
        for (int i = 0; i < xy.length; i += 4) {
            g.draw(new Line2D.Double(xy[i], xy[i + 1], xy[i + 2], xy[i + 3]));
        }
    }
}
