package org.masar.read.timemap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.model.TimeSpan;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Reader;
import org.masar.read.Spot;
import org.masar.read.gather.Entry;
import org.masar.read.gather.Fields;
import org.masar.read.gather.Gathering;
import org.masar.read.gather.PlainText;
import org.masar.read.gather.Positions;
import org.masar.read.gather.Times;
import org.masar.read.json.JsonSource;
import org.masar.read.json.JsonWalk;
import org.masar.read.json.Node;
import org.masar.read.said.DateColumn;
import org.masar.read.said.DateHabit;
import org.masar.read.said.DateOrder;

/** Reads timemap's events: a list, or an object that holds them with the sources and associations that they name. */
public final class TimemapReader implements Reader {

    @Override
    public String format() {
        return "timemap (JSON)";
    }

    @Override
    public List<String> suffixes() {
        return List.of();
    }

    @Override
    public boolean recognises(Input input) {
        String head = JsonSource.head(input);
        return head.contains("\"latitude\"") && head.contains("\"longitude\"") && head.contains("\"date\"")
            && (head.contains("\"associations\"") || head.contains("\"sources\""));
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        JsonSource source = JsonSource.of(input);
        List<Entry> entries = new ArrayList<>();
        List<Node.Obj> events = new ArrayList<>();
        Map<String, Node.Obj> sources = new HashMap<>(), associations = new HashMap<>();
        DateColumn dates = new DateColumn();
        Opened.Reach reach = JsonWalk.read(source.context(), List.of("[]", "events[]"), (path, n) -> {
            if (path.endsWith("]") && n instanceof Node.Obj o) {
                entries.add(new Entry(path, source.context().spot(o)));
                events.add(o);
                dates.add(o.plain("date") == null ? "" : o.plain("date"));
            } else if (path.equals("sources")) {
                byId(n, sources);
            } else if (path.equals("associations")) {
                byId(n, associations);
            }
        });
        if (entries.isEmpty()) {
            throw source.log().toProblems().errors() > 0 ? new NoDataset(source.log().toProblems())
                : NoDataset.of(input, Spot.START, Message.of("timemap.empty"), Message.of("timemap.empty.advice"));
        }
        DateHabit habit = dates.habit();
        Times times = new Times(source.log()).habit(dates.isAmbiguous() ? habit.with(DateOrder.MONTH_FIRST) : habit);
        Gathering gathering = new Gathering(input, source.log());
        Filling filling = new Filling(source, gathering, times, sources, associations);
        for (int i = 0; i < entries.size(); i++) {
            gathering.add(filling.fill(entries.get(i), events.get(i)));
        }
        filling.finish();
        return gathering.opened(format(), reach);
    }

    /** Takes a list of objects with ids, or an object of them by id. */
    private static void byId(Node n, Map<String, Node.Obj> into) {
        if (n instanceof Node.Arr a) {
            a.items().stream().filter(i -> i instanceof Node.Obj).map(i -> (Node.Obj) i).filter(o -> o.plain("id") != null).forEach(o -> into.put(o.plain("id"), o));
        } else if (n instanceof Node.Obj all) {
            all.entries().stream().filter(e -> e.value() instanceof Node.Obj).forEach(e -> into.put(e.key(), (Node.Obj) e.value()));
        }
    }

    /**
     * Fills events.
     *
     * @param sources      by id
     * @param associations by id
     */
    private record Filling(JsonSource file, Gathering gathering, Times times, Map<String, Node.Obj> sources, Map<String, Node.Obj> associations,
                           Map<String, Integer> missing, Positions positions) {

        Filling(JsonSource file, Gathering gathering, Times times, Map<String, Node.Obj> sources, Map<String, Node.Obj> associations) {
            this(file, gathering, times, sources, associations, new LinkedHashMap<>(), new Positions(file.log()));
        }

        Entry fill(Entry e, Node.Obj o) {
            Fields fields = new Fields();
            o.entries().forEach(x -> fields.put(x.key(), x.value().plain()));
            e.id(fields.take("id", "civId", "incident_id")).title(PlainText.of(fields.take("title", "name", "headline")));
            e.text(PlainText.of(fields.take("description", "desc")));
            e.when(when(e, fields));
            String lon = fields.take("longitude", "lon"), lat = fields.take("latitude", "lat");
            LonLat at = lon == null || lat == null ? null : positions.of(new String[] {lon, lat}, e.path() + ".longitude", e.at()).orElse(null);
            String place = fields.take("location", "location_name", "place");
            e.at(gathering.place(place == null && at != null ? e.title() : place, at == null ? null : new Shape.Point(at), e));
            List<String> named = names(o, "associations", "association");
            List<String> titles = named.stream().map(this::association).toList();
            String kind = fields.take("category", "type");
            e.category(gathering.category(kind != null ? kind : titles.isEmpty() ? null : titles.get(0), null));
            titles.forEach(e::tag);
            names(o, "sources", "source").forEach(id -> e.source(source(id)));
            List.of("tags", "filters", "images", "videos", "media").forEach(key -> e.line(key, String.join(", ", names(o, key, key))));
            for (int i = 1; i < 10; i++) {
                fields.take("source" + i);
                fields.take("association" + i);
            }
            return e.rest(fields);
        }

        private TimeSpan when(Entry e, Fields fields) {
            String date = fields.take("date", "start_date", "datetime"), time = fields.take("time"), end = fields.take("end_date", "date_end");
            String start = date == null || time == null ? date : date + " " + time;
            return end == null ? times.of(start, e.path() + ".date", e.at()) : times.between(start, end, e.path() + ".date", e.at());
        }

        /** Gives the texts of a list, or of keys numbered from 1. */
        private static List<String> names(Node.Obj o, String list, String numbered) {
            List<String> all = new ArrayList<>();
            if (o.get(list) instanceof Node.Arr a) {
                a.items().stream().map(Node::plain).filter(p -> p != null && !p.isBlank()).forEach(all::add);
            }
            for (int i = 1; i < 10 && o.plain(numbered + i) != null; i++) {
                all.add(o.plain(numbered + i));
            }
            return all.stream().filter(a -> !a.isBlank()).distinct().toList();
        }

        private String association(String id) {
            Node.Obj there = associations.get(id);
            return there == null || there.plain("title") == null ? id : there.plain("title");
        }

        /** Gives the source; of one that the file only names, the name is all that is known. */
        private String source(String id) {
            Node.Obj there = sources.get(id);
            if (there == null) {
                missing.merge(id, 1, Integer::sum);
                return gathering.source(id, null, null);
            }
            String path = there.get("paths") instanceof Node.Arr a && !a.items().isEmpty() ? a.items().get(0).plain() : there.plain("path");
            boolean link = path != null && path.matches("(?i)https?://.*");
            String title = there.plain("title"), words = there.plain("description");
            return gathering.source(title == null || title.length() < 2 ? id : title + " (" + id + ")", null, words, link ? path : null, TimeSpan.UNDATED);
        }

        void finish() {
            times.finish();
            if (!missing.isEmpty()) {
                file.log().warning(Spot.START, "", "", Message.of("timemap.sources", missing.size()), Message.of("timemap.sources.advice"));
            }
        }
    }
}
