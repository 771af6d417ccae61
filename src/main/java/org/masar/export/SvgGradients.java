package org.masar.export;

import java.awt.Color;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.AffineTransform;
import java.util.Locale;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Element;

/** Writes round gradients, which Batik leaves to its users (SVG 1.1, section 13.2.3). */
final class SvgGradients extends DefaultExtensionHandler {
    @Override
    public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
        if (!(paint instanceof RadialGradientPaint g)) {
            return super.handlePaint(paint, context);
        }
        String id = context.getIDGenerator().generateID("round");
        Element e = context.getDOMFactory().createElementNS(Svg.NAMESPACE, "radialGradient");
        e.setAttribute("id", id);
        e.setAttribute("gradientUnits", "userSpaceOnUse");
        e.setAttribute("cx", number(g.getCenterPoint().getX()));
        e.setAttribute("cy", number(g.getCenterPoint().getY()));
        e.setAttribute("r", number(g.getRadius()));
        AffineTransform t = g.getTransform();
        if (!t.isIdentity()) {
            e.setAttribute("gradientTransform", String.format(Locale.ROOT, "matrix(%s %s %s %s %s %s)", number(t.getScaleX()), number(t.getShearY()),
                number(t.getShearX()), number(t.getScaleY()), number(t.getTranslateX()), number(t.getTranslateY())));
        }
        for (int i = 0; i < g.getColors().length; i++) {
            Color c = g.getColors()[i];
            Element stop = context.getDOMFactory().createElementNS(Svg.NAMESPACE, "stop");
            stop.setAttribute("offset", number(g.getFractions()[i]));
            stop.setAttribute("stop-color", Svg.colour(c));
            stop.setAttribute("stop-opacity", Svg.opacity(c));
            e.appendChild(stop);
        }
        return new SVGPaintDescriptor("url(#" + id + ")", "1", e);
    }

    private static String number(double d) {
        return Svg.number(d, 4);
    }
}
