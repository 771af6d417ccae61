package org.masar.store;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.model.TimeSpan;
import org.masar.state.Notebook;
import org.masar.state.ViewState;

/** Writes KML 2.2 (OGC 07-147r2): a placemark an event with its TimeSpan, a folder and a style a category, everything else as data. */
final class KmlWriter implements DatasetWriter {

    @Override
    public String word() {
        return "kml";
    }

    @Override
    public String suffix() {
        return ".kml";
    }

    @Override
    public List<Loss> losses(Dataset dataset, Notebook notebook) {
        return Losses.flat(dataset, notebook);
    }

    @Override
    public void write(Dataset d, Notebook notebook, ViewState start, Appendable out) throws IOException {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new Sheet(d, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        out.append(text.getBuffer());
    }

    /** Writes one file. */
    private static final class Sheet {
        private final Dataset d;
        private final XMLStreamWriter xml;
        private final WhenWords when;

        Sheet(Dataset d, XMLStreamWriter xml) {
            this.d = d;
            this.xml = xml;
            when = new WhenWords(d.zone());
        }

        void write() throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("kml");
            xml.writeDefaultNamespace("http://www.opengis.net/kml/2.2");
            xml.writeStartElement("Document");
            text("name", d.title().in("en"));
            text("description", d.head().summary().in("en"));
            for (Category c : d.categories()) {
                style(c);
            }
            Map<String, List<Event>> folders = new LinkedHashMap<>();
            d.events().forEach(e -> folders.computeIfAbsent(String.valueOf(new Flat(d, e, when).category()), k -> new java.util.ArrayList<>()).add(e));
            for (Map.Entry<String, List<Event>> folder : folders.entrySet()) {
                boolean named = folder.getValue().get(0).category() != null;
                if (named) {
                    line("Folder");
                    text("name", folder.getKey());
                }
                for (Event e : folder.getValue()) {
                    placemark(e);
                }
                if (named) {
                    xml.writeEndElement();
                }
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        }

        private void style(Category c) throws XMLStreamException {
            if (c.colour() == null) {
                return;
            }
            String bgr = c.colour().substring(5, 7) + c.colour().substring(3, 5) + c.colour().substring(1, 3);
            line("Style");
            xml.writeAttribute("id", "category-" + c.id());
            for (String part : List.of("IconStyle", "LineStyle", "PolyStyle")) {
                xml.writeStartElement(part);
                text("color", (part.startsWith("Poly") ? "66" : "ff") + bgr);
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private void placemark(Event e) throws XMLStreamException {
            Flat f = new Flat(d, e, when);
            line("Placemark");
            xml.writeAttribute("id", e.id());
            text("name", f.title());
            text("description", f.text());
            time(e.when());
            if (d.category(String.valueOf(e.category())).map(Category::colour).isPresent()) {
                text("styleUrl", "#category-" + e.category());
            }
            data(f);
            if (f.shape() != null) {
                shape(f.shape());
            }
            xml.writeEndElement();
        }

        /** Writes dates as dates where the text is two of them at the most, else the outermost instants. */
        private void time(TimeSpan s) throws XMLStreamException {
            if (s.undated()) {
                return;
            }
            String[] ends = when.of(s).replaceAll("[~?%]", "").split("/", -1);
            String first = ends[0], last = ends[ends.length - 1];
            boolean plain = first.matches("|\\.\\.|-?\\d{4}(-\\d\\d(-\\d\\d)?)?") && last.matches("|\\.\\.|-?\\d{4}(-\\d\\d(-\\d\\d)?)?") && !season(first) && !season(last);
            line("TimeSpan");
            text("begin", plain ? first.replace("..", "") : instant(s.earliestStart()));
            text("end", plain ? last.replace("..", "") : instant(s.latestEnd()));
            xml.writeEndElement();
        }

        private static boolean season(String date) {
            return date.matches("-?\\d{4}-[2-9]\\d");
        }

        /** Gives an instant as XML Schema does, which knows years of more digits with no sign before them. */
        private static String instant(Instant t) {
            return t == null ? "" : t.toString().replaceFirst("^\\+", "");
        }

        private void data(Flat f) throws XMLStreamException {
            Map<String, Object> all = GeoJsonWriter.properties(f).map();
            all.keySet().removeAll(List.of("title", "description", "category"));
            Object edtf = all.remove("when");
            if (edtf != null) {
                all.put("edtf", edtf);
            }
            if (all.isEmpty()) {
                return;
            }
            xml.writeStartElement("ExtendedData");
            for (Map.Entry<String, Object> one : all.entrySet()) {
                xml.writeStartElement("Data");
                xml.writeAttribute("name", one.getKey());
                text("value", one.getValue().toString());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }

        private void shape(Shape s) throws XMLStreamException {
            if (s instanceof Shape.Point p) {
                xml.writeStartElement("Point");
                text("coordinates", tuple(p.at()));
            } else if (s instanceof Shape.Line l) {
                xml.writeStartElement("LineString");
                text("coordinates", tuples(l.points()));
            } else if (s instanceof Shape.Area a) {
                xml.writeStartElement("Polygon");
                for (int i = 0; i < a.rings().size(); i++) {
                    xml.writeStartElement(i == 0 ? "outerBoundaryIs" : "innerBoundaryIs");
                    xml.writeStartElement("LinearRing");
                    text("coordinates", tuples(a.rings().get(i)));
                    xml.writeEndElement();
                    xml.writeEndElement();
                }
            } else {
                xml.writeStartElement("MultiGeometry");
                for (Shape part : ((Shape.Many) s).parts()) {
                    shape(part);
                }
            }
            xml.writeEndElement();
        }

        private static String tuple(LonLat p) {
            return Wkt.number(p.lon()) + "," + Wkt.number(p.lat());
        }

        private static String tuples(List<LonLat> points) {
            return String.join(" ", points.stream().map(Sheet::tuple).toList());
        }

        private void line(String element) throws XMLStreamException {
            xml.writeCharacters("\n");
            xml.writeStartElement(element);
        }

        /** Writes an element unless there is nothing in it; what XML cannot hold (control characters) is left out. */
        private void text(String element, String text) throws XMLStreamException {
            if (!text.isBlank()) {
                xml.writeStartElement(element);
                xml.writeCharacters(text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
                xml.writeEndElement();
            }
        }
    }
}
