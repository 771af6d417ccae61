package org.masar.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DDrawControlDefault;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Fills with colours that fade away by a picture with an alpha channel, since a shading of PDF knows solid colours only (ISO 32000-1, 8.7.4.5). */
final class PdfGradients extends PdfBoxGraphics2DDrawControlDefault {
    /** Pixels of a fading fill for a unit of the pen: it is soft, and needs few. */
    private static final double FINENESS = 1;

    @Override
    public Shape transformShapeBeforeFill(Shape shape, IDrawControlEnv env) {
        if (!fades(env.getPaint())) {
            return shape;
        }
        PdfBoxGraphics2D pen = env.getGraphics();
        Rectangle2D box = shape.getBounds2D();
        if (pen.getClip() != null) {
            box = box.createIntersection(pen.getClip().getBounds2D());
        }
        if (box.isEmpty()) {
            return null;
        }
        BufferedImage picture = new BufferedImage((int) Math.ceil(box.getWidth() * FINENESS), (int) Math.ceil(box.getHeight() * FINENESS),
            BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.scale(FINENESS, FINENESS);
        g.translate(-box.getX(), -box.getY());
        g.setPaint(env.getPaint());
        g.fill(shape);
        g.dispose();
        AffineTransform at = AffineTransform.getTranslateInstance(box.getX(), box.getY());
        at.scale(1 / FINENESS, 1 / FINENESS);
        pen.drawImage(picture, at, null);
        return null;
    }

    private static boolean fades(Paint paint) {
        return paint instanceof MultipleGradientPaint m ? Arrays.stream(m.getColors()).anyMatch(PdfGradients::fades)
            : paint instanceof GradientPaint g && (fades(g.getColor1()) || fades(g.getColor2()));
    }

    private static boolean fades(Color c) {
        return c.getAlpha() < 255;
    }
}
