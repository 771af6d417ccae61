package org.masar.export;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SimpleImageHandler;
import org.masar.draw.Painter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes SVG 1.1 in which text is text: to search, translate and move in a drawing program. Names the bundled fonts; does not carry them. */
public final class SvgExporter implements Exporter {
    private final Painter painter;

    /** Draws with the painter. */
    public SvgExporter(Painter painter) {
        this.painter = painter;
    }

    @Override
    public String suffix() {
        return "svg";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(empty());
        context.setComment(null);
        context.setPrecision(2);
        context.setExtensionHandler(new SvgGradients());
        context.setGenericImageHandler(new SimpleImageHandler(new SvgPictures()));
        SvgPen pen = new SvgPen(context);
        pen.setSVGCanvasSize(new Dimension(request.width(), request.height()));
        Graphics2D g = (Graphics2D) pen.create();
        request.unscaled().paint(painter, g);
        g.dispose();
        Element root = pen.getRoot();
        root.setAttribute("viewBox", "0 0 " + request.width() + " " + request.height());
        root.setAttribute("width", Integer.toString((int) Math.round(request.width() * request.scale())));
        root.setAttribute("height", Integer.toString((int) Math.round(request.height() * request.scale())));
        root.setAttribute("xml:lang", request.view().language());
        title(root, request.title());
        write(root, out);
    }

    /** Puts the title first, where readers of the screen look for it (SVG 1.1, section 5.4). */
    private static void title(Element root, String words) {
        Element title = root.getOwnerDocument().createElementNS(Svg.NAMESPACE, "title");
        title.appendChild(root.getOwnerDocument().createTextNode(words));
        root.insertBefore(title, root.getFirstChild());
    }

    /** Writes with the JDK, which names no document type: some programs would look for it on the network. */
    private static void write(Element root, OutputStream out) throws IOException {
        try {
            Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            writer.transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("the drawing cannot be written: " + e.getMessage(), e);
        }
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation().createDocument(Svg.NAMESPACE, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK has no XML", e);
        }
    }
}
