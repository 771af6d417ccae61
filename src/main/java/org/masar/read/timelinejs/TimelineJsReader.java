package org.masar.read.timelinejs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.model.TimeSpan;
import org.masar.model.Words;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Reader;
import org.masar.read.gather.Entry;
import org.masar.read.gather.Gathering;
import org.masar.read.gather.PlainText;
import org.masar.read.gather.Positions;
import org.masar.read.gather.Times;
import org.masar.read.json.JsonSource;
import org.masar.read.json.JsonWalk;
import org.masar.read.json.Node;
import org.masar.state.Mode;
import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;

/** Reads TimelineJS: each slide is an event, the title slide what the dataset calls itself, and each era a step of a walkthrough. */
public final class TimelineJsReader implements Reader {

    @Override
    public String format() {
        return "TimelineJS (JSON)";
    }

    @Override
    public List<String> suffixes() {
        return List.of();
    }

    @Override
    public boolean recognises(Input input) {
        String head = JsonSource.head(input);
        return head.contains("\"events\"") && head.contains("\"start_date\"") || head.contains("\"timeline\"") && head.contains("\"startDate\"");
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        JsonSource source = JsonSource.of(input);
        Gathering gathering = new Gathering(input, source.log());
        Slides slides = new Slides(source, gathering);
        Opened.Reach reach = JsonWalk.read(source.context(), List.of("events[]", "eras[]", "timeline.date[]"), slides::take);
        if (gathering.size() == 0 && source.log().toProblems().errors() > 0) {
            throw new NoDataset(source.log().toProblems());
        }
        slides.finish();
        return gathering.opened(format(), reach);
    }

    /** Takes the file slide by slide. */
    private static final class Slides {
        private final JsonSource source;
        private final Gathering gathering;
        private final Times times;
        private final Positions positions;
        private final List<Step> eras = new ArrayList<>();

        Slides(JsonSource source, Gathering gathering) {
            this.source = source;
            this.gathering = gathering;
            times = new Times(source.log());
            positions = new Positions(source.log());
        }

        void take(String path, Node n) {
            if (path.startsWith("events[") && n instanceof Node.Obj o) {
                gathering.add(slide(path, o));
            } else if (path.startsWith("timeline.date[") && n instanceof Node.Obj o) {
                gathering.add(older(path, o));
            } else if (path.startsWith("eras[") && n instanceof Node.Obj o) {
                era(path, o);
            } else if (path.equals("title") && n instanceof Node.Obj o) {
                Node.Obj text = o.in("text");
                gathering.title(PlainText.of(text.plain("headline"))).summary(PlainText.of(text.plain("text")));
            } else if (path.equals("timeline.headline")) {
                gathering.title(PlainText.of(n.plain()));
            } else if (path.equals("timeline.text")) {
                gathering.summary(PlainText.of(n.plain()));
            } else if (path.matches("(events|eras|timeline\\.date)\\[\\d+]")) {
                gathering.reject("event", path, "", source.context().spot(n), n.shown(), Message.of("record.no-object", Message.of("a.event"), n.sort()),
                    Message.of("record.no-object.advice"));
            }
        }

        private Entry slide(String path, Node.Obj o) {
            Entry e = new Entry(path, source.context().spot(o)).id(o.plain("unique_id"));
            Node.Obj text = o.in("text");
            e.title(PlainText.of(text.plain("headline"))).text(PlainText.of(text.plain("text")));
            e.when(when(o, path, e)).category(gathering.category(PlainText.of(o.plain("group")), null));
            media(e, o.in("media"));
            Node.Obj at = o.in("location");
            Shape shape = at.plain("lat") == null || at.plain("lon") == null ? null : positions.of(new String[] {at.plain("lon"), at.plain("lat")},
                path + ".location", source.context().spot(at)).<Shape>map(p -> new Shape.Point(new LonLat(p.lon(), p.lat()))).orElse(null);
            e.at(gathering.place(at.plain("name") != null || shape == null ? at.plain("name") : e.title(), shape, e));
            return e;
        }

        private Entry older(String path, Node.Obj o) {
            Entry e = new Entry(path, source.context().spot(o));
            e.title(PlainText.of(o.plain("headline"))).text(PlainText.of(o.plain("text")));
            String start = commas(o.plain("startDate")), end = commas(o.plain("endDate"));
            e.when(end == null || end.equals(start) ? times.of(start, path + ".startDate", e.at()) : times.between(start, end, path + ".startDate", e.at()));
            e.category(gathering.category(o.plain("tag"), null));
            media(e, new Node.Obj(0, o.in("asset").entries().stream().map(x -> x.key().equals("media") ? new Node.Entry(x.at(), "url", x.value()) : x).toList()));
            return e;
        }

        /** Gives the dates of version 2, {@code 2011,12,10}, the form of others. */
        private static String commas(String told) {
            return told == null || told.isBlank() ? null : told.strip().replaceAll("\\s*,\\s*", "-");
        }

        private static void media(Entry e, Node.Obj media) {
            e.line("caption", PlainText.of(media.plain("caption"))).line("credit", PlainText.of(media.plain("credit"))).line("media", PlainText.of(media.plain("url")));
        }

        private TimeSpan when(Node.Obj o, String path, Entry e) {
            SlideDate start = SlideDate.of(o.in("start_date")), end = SlideDate.of(o.in("end_date"));
            Set<String> shown = new LinkedHashSet<>();
            for (Node.Obj said : List.of(o, o.in("start_date"), o.in("end_date"))) {
                shown.add(PlainText.of(said.plain("display_date")));
            }
            shown.forEach(s -> e.line("date", s));
            if (start == null) {
                return TimeSpan.UNDATED;
            }
            return end == null ? times.of(start.text(), path + ".start_date", e.at()) : times.between(start.text(), end.text(), path + ".start_date", e.at());
        }

        private void era(String path, Node.Obj o) {
            Node.Obj text = o.in("text");
            TimeSpan when = when(o, path, new Entry(path, source.context().spot(o)));
                        eras.add(new Step(Gathering.words(PlainText.of(text.plain("headline"))), Gathering.words(PlainText.of(text.plain("text"))), Words.NONE, Words.NONE, 0, null,
                when.undated() ? ViewState.START : ViewState.START.withMode(Mode.WINDOW).withWindow(Interval.of(when.earliestStart(), when.latestEnd()))));
        }

        void finish() {
            times.finish();
            if (!eras.isEmpty()) {
                Message name = Message.of("timelinejs.eras");
                gathering.add(new Walkthrough("eras", Gathering.said(name), eras));
            }
        }
    }
}
