package org.masar.export;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Writes SVG 1.1 in which text is text: to search, translate and move in a drawing program. Names the bundled fonts; does not carry them. */
public final class SvgExporter implements Exporter {
    private static final double MILLIMETRES = 25.4;
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
        double width = request.size().width(), height = request.size().height();
        pen.setSVGCanvasSize(new Dimension((int) Math.ceil(width), (int) Math.ceil(height)));
        Graphics2D g = (Graphics2D) pen.create();
        request.unscaled().paint(painter, g);
        g.dispose();
        Element root = pen.getRoot();
        root.setAttribute("viewBox", "0 0 " + plain(width) + " " + plain(height));
        root.setAttribute("width", length(request, request.widthInches()));
        root.setAttribute("height", length(request, request.heightInches()));
        root.setAttribute("xml:lang", request.view().language());
        remember(root, Memory.of(request));
        title(root, request.title());
        write(root, out);
    }

    /** Gives a side: in millimetres of a sheet, so that it prints as large as it is, else in pixels. */
    private static String length(ExportRequest request, double inches) {
        return request.page().paper().preset().isSheet() ? plain(inches * MILLIMETRES) + "mm" : plain(Math.rint(inches * Rasters.PIXELS_PER_INCH));
    }

    private static String plain(double d) {
        return BigDecimal.valueOf(d).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    /** Puts the title first, where readers of the screen look for it (SVG 1.1, section 5.4). */
    private static void title(Element root, String words) {
        Element title = root.getOwnerDocument().createElementNS(Svg.NAMESPACE, "title");
        title.appendChild(root.getOwnerDocument().createTextNode(words));
        root.insertBefore(title, root.getFirstChild());
    }

    /** Puts what the picture shows where SVG keeps what is no drawing (SVG 1.1, section 21). */
    private static void remember(Element root, Xmp shown) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            Document packet = factory.newDocumentBuilder().parse(new InputSource(new StringReader(shown.element())));
            Element metadata = root.getOwnerDocument().createElementNS(Svg.NAMESPACE, "metadata");
            metadata.appendChild(root.getOwnerDocument().importNode(packet.getDocumentElement(), true));
            root.insertBefore(metadata, root.getFirstChild());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("what the drawing shows cannot be written: " + e.getMessage(), e);
        }
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
