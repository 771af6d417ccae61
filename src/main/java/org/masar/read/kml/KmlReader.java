package org.masar.read.kml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.masar.model.TimeSpan;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Reader;
import org.masar.read.gather.Entry;
import org.masar.read.gather.Fields;
import org.masar.read.gather.Gathering;
import org.masar.read.gather.PlainText;
import org.masar.read.gather.Times;
import org.masar.read.xml.Element;
import org.masar.read.xml.XmlWalk;

/** Reads KML 2.0 to 2.3 with Google's tracks: a placemark is an event, the folder, or else the document, in which it lies its category. */
public final class KmlReader implements Reader {
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?kml[\\s>]");
    private static final Set<String> CONTAINERS = Set.of("kml", "Document", "Folder");
    private static final Set<String> OVERLAYS = Set.of("GroundOverlay", "ScreenOverlay", "PhotoOverlay", "Tour");

    @Override
    public String format() {
        return "KML";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".kml");
    }

    @Override
    public boolean recognises(Input input) {
        byte[] b = input.bytes();
        return ROOT.matcher(new String(b, 0, Math.min(b.length, 4096), StandardCharsets.ISO_8859_1).replace("\0", "")).find();
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        ProblemLog log = new ProblemLog(input.name());
        Gathering gathering = new Gathering(input, log);
        Times times = new Times(log);
        Opened.Reach reach = XmlWalk.read(input, log, CONTAINERS, new Placemarks(gathering, times, log));
        if (gathering.size() == 0 && log.toProblems().errors() > 0) {
            throw new NoDataset(log.toProblems());
        }
        times.finish();
        return gathering.opened(format(), reach);
    }

    /** Takes the file element by element. */
    private static final class Placemarks implements XmlWalk.Taker {
        private final Gathering gathering;
        private final Times times;
        private final ProblemLog log;
        private final Styles styles = new Styles();
        private final Deque<Container> open = new ArrayDeque<>();
        private final Set<String> said = new HashSet<>();
        private final KmlShapes shapes;
        private int number;

        Placemarks(Gathering gathering, Times times, ProblemLog log) {
            this.gathering = gathering;
            this.times = times;
            this.log = log;
            shapes = new KmlShapes(log);
        }

        @Override
        public void open(Element container) {
            open.push(new Container(container.name(), open.isEmpty() ? TimeSpan.UNDATED : open.peek().when));
        }

        @Override
        public void close(String name) {
            open.pop();
        }

        @Override
        public void take(Element e) {
            Container in = open.isEmpty() ? new Container("kml", TimeSpan.UNDATED) : open.peek();
            switch (e.name()) {
                case "Placemark" -> gathering.add(placemark(e, in));
                case "name" -> in.name = e.text();
                case "TimeSpan", "TimeStamp" -> in.when = time(e, "");
                case "Style", "StyleMap" -> styles.take(e);
                case "NetworkLink" -> log.warning(e.at(), "", "", Message.of("kml.link", ProblemLog.shortened(address(e))), Message.of("kml.link.advice"));
                default -> other(e, in);
            }
            if (!in.folder()) {
                gathering.title(in.name);
            }
        }

        private void other(Element e, Container in) {
            if (!in.folder() && e.name().equals("description")) {
                gathering.summary(PlainText.of(e.text()));
            } else if (!in.folder() && e.name().equals("author")) {
                gathering.author(e.text("name"));
            } else if (OVERLAYS.contains(e.name()) && said.add(e.name())) {
                log.warning(e.at(), "", "", Message.of("kml.unread", e.name()), Message.of("kml.unread.advice"));
            }
        }

        private static String address(Element link) {
            return link.child("Link").or(() -> link.child("Url")).map(l -> l.text("href")).orElse("?");
        }

        private Entry placemark(Element p, Container in) {
            Entry e = new Entry("Placemark[" + number++ + "]", p.at());
            Fields data = new Fields();
            p.child("ExtendedData").ifPresent(d -> fill(d, data));
            e.id(p.attributes().get("id")).title(PlainText.of(p.text("name")));
            e.text(PlainText.of(p.text("description") != null ? p.text("description") : p.text("Snippet")));
            KmlShapes.Found found = shapes.of(p, e.path());
            TimeSpan when = p.child("TimeSpan").or(() -> p.child("TimeStamp")).map(t -> time(t, e.path())).orElse(TimeSpan.UNDATED);
            TimeSpan fine = times.of(data.take("edtf"), e.path() + ".ExtendedData", e.at());
            e.when(!fine.undated() ? fine : !when.undated() ? when : found.first() != null ? along(found, e) : in.when);
            String told = in.folder() ? null : data.take("category", "type", "kategorie");
            String category = told == null || told.isBlank() ? in.name : told;
            e.category(gathering.category(category, styles.colour(p)));
            open.stream().filter(c -> c.folder() && c != in).map(c -> c.name).forEach(e::tag);
            e.line("address", p.text("address")).line("phone", p.text("phoneNumber"));
            String place = data.take("place", "place_name", "location");
            e.at(gathering.place(place != null ? place : e.title().isEmpty() ? p.text("address") : e.title(), found.shape(), e));
            return e.rest(data);
        }

        private TimeSpan along(KmlShapes.Found found, Entry e) {
            if (said.add("along")) {
                log.warning(e.at(), e.path(), "", Message.of("file.along"), Message.of("file.along.advice"));
            }
            return found.first().equals(found.last()) ? times.of(found.first(), e.path(), e.at()) : times.between(found.first(), found.last(), e.path(), e.at());
        }

        private TimeSpan time(Element t, String path) {
            String where = path.isEmpty() ? t.name() : path + "." + t.name();
            return t.name().equals("TimeStamp") ? times.of(t.text("when"), where, t.at()) : times.between(t.text("begin"), t.text("end"), where, t.at());
        }

        private static void fill(Element data, Fields fields) {
            for (Element d : data.children()) {
                switch (d.name()) {
                    case "Data" -> fields.put(d.text("displayName") != null ? d.text("displayName") : d.attributes().getOrDefault("name", "data"), PlainText.of(d.text("value")));
                    case "SchemaData" -> d.all("SimpleData").forEach(s -> fields.put(s.attributes().getOrDefault("name", "data"), PlainText.of(s.text())));
                    default -> fields.put(d.name(), d.text());
                }
            }
        }
    }

    /** Holds what a document or folder says for all that lies in it. */
    private static final class Container {
        private final String kind;
        private String name;
        private TimeSpan when;

        Container(String kind, TimeSpan when) {
            this.kind = kind;
            this.when = when;
        }

        boolean folder() {
            return kind.equals("Folder");
        }
    }
}
