package org.masar.draw;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.List;

/** Writes shapes as SVG path data (SVG 1.1, section 8.3), with hundredths of a pixel. */
final class PathText {
    private PathText() {
    }

    static String of(List<? extends Shape> shapes, double x, double y) {
        StringBuilder b = new StringBuilder();
        double[] c = new double[6];
        for (Shape s : shapes) {
            for (PathIterator i = s.getPathIterator(AffineTransform.getTranslateInstance(x, y)); !i.isDone(); i.next()) {
                switch (i.currentSegment(c)) {
                    case PathIterator.SEG_MOVETO -> add(b, 'M', c, 2);
                    case PathIterator.SEG_LINETO -> add(b, 'L', c, 2);
                    case PathIterator.SEG_QUADTO -> add(b, 'Q', c, 4);
                    case PathIterator.SEG_CUBICTO -> add(b, 'C', c, 6);
                    default -> b.append('Z');
                }
            }
        }
        return b.toString();
    }

    private static void add(StringBuilder b, char command, double[] c, int count) {
        b.append(command);
        for (int i = 0; i < count; i++) {
            b.append(i == 0 ? "" : " ").append(Math.rint(c[i] * 100) / 100);
        }
    }
}
