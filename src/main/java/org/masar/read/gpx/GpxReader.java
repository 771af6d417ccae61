package org.masar.read.gpx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Reader;
import org.masar.read.gather.Entry;
import org.masar.read.gather.Gathering;
import org.masar.read.gather.PlainText;
import org.masar.read.gather.Positions;
import org.masar.read.gather.Times;
import org.masar.read.xml.Element;
import org.masar.read.xml.XmlWalk;

/** Reads GPX 1.0 and 1.1: a waypoint, a route and a track is an event each, from the first to the last time of its points. */
public final class GpxReader implements Reader {
    private static final Pattern ROOT = Pattern.compile("<(\\w+:)?gpx[\\s>]");
    private static final Set<String> CONTAINERS = Set.of("gpx", "trk", "trkseg", "rte");

    @Override
    public String format() {
        return "GPX";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".gpx");
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
        Opened.Reach reach = XmlWalk.read(input, log, CONTAINERS, new Points(gathering, times, log));
        if (gathering.size() == 0 && log.toProblems().errors() > 0) {
            throw new NoDataset(log.toProblems());
        }
        times.finish();
        return gathering.opened(format(), reach);
    }

    /** Takes the file element by element. */
    private static final class Points implements XmlWalk.Taker {
        private final Gathering gathering;
        private final Times times;
        private final ProblemLog log;
        private final Positions positions;
        private final int[] numbers = new int[3];
        private Entry way;
        private List<Shape> parts;
        private List<LonLat> points;
        private String first;
        private String last;
        private int timed;
        private boolean said;

        Points(Gathering gathering, Times times, ProblemLog log) {
            this.gathering = gathering;
            this.times = times;
            this.log = log;
            positions = new Positions(log);
        }

        @Override
        public void open(Element container) {
            if (container.name().equals("trk") || container.name().equals("rte")) {
                boolean track = container.name().equals("trk");
                way = new Entry(container.name() + "[" + numbers[track ? 0 : 1]++ + "]", container.at());
                parts = new ArrayList<>();
                first = null;
                last = null;
                timed = 0;
            }
            points = new ArrayList<>();
        }

        @Override
        public void close(String name) {
            if (points != null && points.size() > 1) {
                parts.add(new Shape.Line(points));
            } else if (points != null && points.size() == 1) {
                parts.add(new Shape.Point(points.get(0)));
            }
            points = name.equals("trkseg") ? new ArrayList<>() : null;
            if (way != null && (name.equals("trk") || name.equals("rte"))) {
                finish();
            }
        }

        private void finish() {
            if (timed > 2 && !said) {
                said = true;
                log.warning(way.at(), way.path(), "", Message.of("file.along"), Message.of("file.along.advice"));
            }
            if (first != null) {
                way.when(first.equals(last) ? times.of(first, way.path() + ".time", way.at()) : times.between(first, last, way.path() + ".time", way.at()));
            }
            Shape shape = parts.isEmpty() ? null : parts.size() == 1 ? parts.get(0) : new Shape.Many(parts);
            way.at(gathering.place(shape == null ? null : way.title(), shape, way));
            gathering.add(way);
            way = null;
        }

        @Override
        public void take(Element e) {
            switch (e.name()) {
                case "wpt" -> waypoint(e);
                case "trkpt", "rtept" -> point(e);
                case "metadata" -> e.children().forEach(this::head);
                default -> {
                    if (way == null) {
                        head(e);
                    } else {
                        said(way, e);
                    }
                }
            }
        }

        private void head(Element e) {
            switch (e.name()) {
                case "name" -> gathering.title(e.text());
                case "desc" -> gathering.summary(PlainText.of(e.text()));
                case "author" -> gathering.author(e.text("name") != null ? e.text("name") : e.text());
                case "copyright" -> gathering.licence(e.text("license"));
                case "link" -> gathering.link(e.attributes().get("href"));
                case "url" -> gathering.link(e.text());
                default -> {
                }
            }
        }

        private void waypoint(Element e) {
            Entry entry = new Entry("wpt[" + numbers[2]++ + "]", e.at());
            e.children().forEach(c -> said(entry, c));
            entry.when(times.of(e.text("time"), entry.path() + ".time", e.at()));
            Shape shape = positions.of(lonLat(e), entry.path(), e.at()).<Shape>map(Shape.Point::new).orElse(null);
            entry.at(gathering.place(shape == null ? null : entry.title(), shape, entry));
            gathering.add(entry);
        }

        private void point(Element e) {
            String path = (way == null ? "" : way.path() + ".") + e.name();
            positions.of(lonLat(e), path, e.at()).ifPresent(p -> {
                if (points != null) {
                    points.add(p);
                }
            });
            String time = e.text("time");
            if (time != null) {
                timed++;
                first = first == null || time.compareTo(first) < 0 ? time : first;
                last = last == null || time.compareTo(last) > 0 ? time : last;
            }
            if (way != null && e.text("name") != null) {
                way.line(e.text("name"));
            }
        }

        private static String[] lonLat(Element e) {
            return new String[] {e.attributes().getOrDefault("lon", ""), e.attributes().getOrDefault("lat", "")};
        }

        private void said(Entry entry, Element e) {
            switch (e.name()) {
                case "name" -> entry.title(PlainText.of(e.text()));
                case "desc" -> entry.text(PlainText.of(e.text()));
                case "type" -> entry.category(gathering.category(e.text(), null));
                case "ele" -> entry.line("elevation", e.text() + " m");
                case "cmt", "src", "sym", "url" -> entry.line(e.name().equals("src") ? "source" : e.name().equals("cmt") ? "comment" : e.name().equals("sym") ? "symbol" : "link", PlainText.of(e.text()));
                case "link" -> entry.line("link", e.text("text") == null ? e.attributes().get("href") : e.text("text") + " (" + e.attributes().get("href") + ")");
                default -> {
                }
            }
        }
    }
}
