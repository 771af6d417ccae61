package org.masar.read.picture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the property out of XML, which may be a packet or a drawing that holds one. */
final class Packet {
    private static final String NAMESPACE = "urn:masar:ns:picture:1", NAME = "view";
    /** Most characters of a view; images drawn over it are in it. */
    private static final int LONGEST = 64 << 20;
    private static final int MOST_PACKETS = 64;

    private Packet() {
    }

    /** Gives the property, which programs write as an element or as an attribute; empty where it is not there. Throws IOException where the XML is not sound. */
    static Optional<String> view(byte[] xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        try {
            // Decoded here: of bytes that are no UTF-8 the reader would tell on standard error.
            String text = new String(xml, StandardCharsets.UTF_8);
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            while (in.hasNext()) {
                if (in.next() == XMLStreamConstants.START_ELEMENT) {
                    String written = in.getAttributeValue(NAMESPACE, NAME);
                    if (written != null) {
                        return Optional.of(written);
                    }
                    if (NAMESPACE.equals(in.getNamespaceURI()) && NAME.equals(in.getLocalName())) {
                        return Optional.of(text(in));
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException | RuntimeException e) {
            throw new IOException("the metadata is no sound XML", e);
        }
    }

    private static String text(XMLStreamReader in) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isCharacters()) {
                text.append(in.getText());
            }
            if (text.length() > LONGEST) {
                throw new XMLStreamException("longer than any view");
            }
        }
        return text.toString();
    }

    /** Finds packets in a file of any format, by the marks that XMP has for that. */
    static List<byte[]> scan(byte[] b) {
        String bytes = new String(b, StandardCharsets.ISO_8859_1);
        List<byte[]> found = new ArrayList<>();
        for (int from = bytes.indexOf("<x:xmpmeta"); from >= 0 && found.size() < MOST_PACKETS; from = bytes.indexOf("<x:xmpmeta", from + 1)) {
            int to = bytes.indexOf("</x:xmpmeta>", from);
            if (to < 0) {
                return found;
            }
            found.add(Arrays.copyOfRange(b, from, to + "</x:xmpmeta>".length()));
        }
        return found;
    }
}
