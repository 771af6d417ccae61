package org.masar.read.xml;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.masar.read.Encoding;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Spot;

/** Streams an XML file: containers are opened and closed, every other element is handed over whole. One walk an instance. */
public final class XmlWalk {
    /** Deepest nesting that is followed; no format of ours needs more than some twenty levels. */
    private static final int DEPTH = 100;
    private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._-]*)[\"']");
    private final Set<String> containers;
    private final Taker taker;
    private final ProblemLog log;
    private XMLStreamReader xml;

    private XmlWalk(Set<String> containers, Taker taker, ProblemLog log) {
        this.containers = containers;
        this.taker = taker;
        this.log = log;
    }

    /** Takes what was read, in the order of the file. */
    public interface Taker {
        /** Enters a container; it has no text or children yet. */
        void open(Element container);

        /** Takes an element that is no container. */
        void take(Element element);

        /** Leaves a container. */
        void close(String name);
    }

    /**
     * Reads as far as the file is XML; where it stops is reported.
     *
     * @param containers names of the elements that are not handed over whole
     */
    public static Opened.Reach read(Input input, ProblemLog log, Set<String> containers, Taker taker) {
        return new XmlWalk(containers, taker, log).read(input);
    }

    private Opened.Reach read(Input input) {
        try {
            xml = factory().createXMLStreamReader(new StringReader(text(input)));
            try {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        enter(1);
                    } else {
                        check();
                    }
                }
            } finally {
                xml.close();
            }
            return Opened.Reach.WHOLE;
        } catch (XMLStreamException | RuntimeException e) {
            // the parser of the JDK throws unchecked exceptions for some damage too
            report(e);
            return Opened.Reach.CUT;
        }
    }

    /** Decodes by the charset that the file declares, else as UTF-8 or UTF-16, bytes that are wrong being reported. */
    private String text(Input input) {
        byte[] b = input.bytes();
        Matcher declared = DECLARED.matcher(new String(b, 0, Math.min(b.length, 200), StandardCharsets.ISO_8859_1));
        if (declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).startsWith("utf") && Charset.isSupported(declared.group(1))) {
            return new String(b, Charset.forName(declared.group(1)));
        }
        return Encoding.decode(input, log).text();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLReporter((message, type, about, at) -> { });
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    private void enter(int depth) throws XMLStreamException {
        Element shallow = new Element(plain(xml.getLocalName()), attributes(), "", List.of(), spot(xml.getLocation()));
        if (!containers.contains(shallow.name())) {
            taker.take(whole(shallow, depth));
            return;
        }
        deep(depth);
        taker.open(shallow);
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter(depth + 1);
            }
            check();
        }
        taker.close(shallow.name());
    }

    private Element whole(Element shallow, int depth) throws XMLStreamException {
        deep(depth);
        StringBuilder text = new StringBuilder();
        List<Element> children = new ArrayList<>();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(whole(new Element(plain(xml.getLocalName()), attributes(), "", List.of(), spot(xml.getLocation())), depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                text.append('&').append(xml.getLocalName()).append(';');
            }
            check();
        }
        return new Element(shallow.name(), shallow.attributes(), text.toString().strip(), children, shallow.at());
    }

    private static void deep(int depth) throws XMLStreamException {
        if (depth > DEPTH) {
            throw new TooDeep();
        }
    }

    private static void check() throws XMLStreamException {
        if (Thread.currentThread().isInterrupted()) {
            throw new XMLStreamException("interrupted");
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            all.put(plain(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        }
        return all;
    }

    private static String plain(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private static Spot spot(Location at) {
        return at == null ? Spot.START : new Spot(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
    }

    private void report(Exception e) {
        Spot at = e instanceof XMLStreamException x && x.getLocation() != null ? spot(x.getLocation()) : xml == null ? Spot.START : spot(xml.getLocation());
        if (e instanceof TooDeep) {
            log.error(spot(xml.getLocation()), "", "", Message.of("xml.deep", DEPTH), Message.of("cut.limit.advice"));
        } else {
            log.error(at, "", "", Message.of("xml.cut", Message.quoted(why(e))), Message.of("xml.cut.advice"));
        }
    }

    /** Takes the parser's own words without the place, which stands before them. */
    private static String why(Exception e) {
        return String.valueOf(e.getMessage()).replaceAll("(?s)^ParseError at \\[row,col\\]:\\[[^]]*\\]\\s*Message:\\s*", "").replaceAll("\\s+", " ").replaceAll("\\.$", "").strip();
    }

    /** Ends the walk through a file that is nested endlessly. */
    private static final class TooDeep extends XMLStreamException {
        private static final long serialVersionUID = 1;
    }
}
