package org.masar.export;

import java.awt.Graphics;
import java.awt.Graphics2D;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.masar.draw.Scribe;
import org.w3c.dom.Element;

/** Draws SVG in which each stretch of text is one element: searchable, and movable as one, with its halo below it. */
final class SvgPen extends SVGGraphics2D implements Scribe {
    SvgPen(SVGGeneratorContext context) {
        super(context, false);
        setRenderingHint(Scribe.KEY, this);
    }

    private SvgPen(SvgPen from) {
        super(from);
    }

    @Override
    public Graphics create() {
        return new SvgPen(this);
    }

    @Override
    public void write(Graphics2D pen, Stretch s) {
        ((SvgPen) pen).add(s, 0);
    }

    @Override
    public void surround(Graphics2D pen, Stretch s, double reach) {
        ((SvgPen) pen).add(s, reach);
    }

    private void add(Stretch s, double halo) {
        Face face = Face.of(s.font());
        Element text = getDOMFactory().createElementNS(Svg.NAMESPACE, "text");
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        text.setAttribute("x", number(s.x()));
        text.setAttribute("y", number(s.y()));
        text.setAttribute("font-family", "'" + face.family() + "', sans-serif");
        text.setAttribute("font-size", number(s.font().getSize2D()));
        text.setAttribute("font-weight", Integer.toString(face.weight()));
        text.setAttribute("font-style", face.style());
        if (s.isLeftward()) {
            // Else spaces and signs at its ends would stand on the wrong side; the end of what runs to the left is at the left.
            text.setAttribute("direction", "rtl");
            text.setAttribute("text-anchor", "end");
        }
        if (s.spacing() > 0) {
            text.setAttribute("letter-spacing", number(s.spacing()));
        }
        text.appendChild(getDOMFactory().createTextNode(s.text()));
        getDOMGroupManager().addElement(text, DOMGroupManager.FILL);
        if (halo > 0) {
            text.setAttribute("aria-hidden", "true");
            text.setAttribute("stroke", Svg.colour(getColor()));
            text.setAttribute("stroke-opacity", Svg.opacity(getColor()));
            text.setAttribute("stroke-width", number(2 * halo));
            text.setAttribute("stroke-linejoin", "round");
            text.setAttribute("stroke-dasharray", "none");
        }
    }

    private static String number(double d) {
        return Svg.number(d, 2);
    }
}
