package org.masar.read.geojson;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.model.TimeSpan;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Spot;
import org.masar.read.gather.Entry;
import org.masar.read.gather.Fields;
import org.masar.read.gather.Times;
import org.masar.read.json.Context;
import org.masar.read.json.Node;
import org.masar.read.json.Part;
import org.masar.read.linked.Whens;
import org.masar.read.said.BareNumber;
import org.masar.read.said.DateColumn;
import org.masar.read.said.DateHabit;

/**
 * Finds when features happened: in a {@code when} (GeoJSON-T, Linked Places), or by the usual names of properties. In which unit plain
 * numbers are told is decided by all of a name together, so times are given when the whole file is read. Not for several threads at once.
 */
final class FeatureTimes {
    private static final String[] STARTS = {"start", "begin", "start_date", "start_time", "date_start", "time_start", "from_date", "valid_from", "start_datetime", "begin_date", "from"};
    private static final String[] ENDS = {"end", "stop", "end_date", "end_time", "date_end", "time_end", "to_date", "valid_to", "end_datetime", "finish", "to", "until"};
    private static final String[] TIMES = {"time", "timestamp", "datetime", "date_time", "date", "event_date", "when", "year", "datum", "fecha", "التاريخ"};
    private static final Set<String> LISTS = Set.of("times", "coordTimes", "coordinateProperties");

    private final Context context;
    private final Times times;
    private final ProblemLog log;
    private final List<Runnable> later = new ArrayList<>();
    private final Map<String, DateColumn> columns = new LinkedHashMap<>();
    private final Set<String> told = new HashSet<>();

    FeatureTimes(Context context, ProblemLog log) {
        this.context = context;
        this.log = log;
        times = new Times(log);
    }

    /** Tells whether the feature names a time by a usual key. */
    static boolean any(Part feature) {
        Fields fields = new Fields();
        Map<String, Node> nested = GeoJsonReader.nested(feature, fields);
        return feature.get("when") != null || nested.containsKey("when") || LISTS.stream().anyMatch(nested::containsKey)
            || fields.look(STARTS) != null || fields.look(ENDS) != null || fields.look(TIMES) != null;
    }

    /** Fills the fields with the feature's properties but for its times, which the entry gets by {@link #finish}. */
    void take(Entry e, Part feature, Fields fields) {
        Map<String, Node> nested = GeoJsonReader.nested(feature, fields);
        Node when = feature.get("when") != null ? feature.get("when") : nested.remove("when");
        List<Node> many = new ArrayList<>();
        for (String key : LISTS) {
            if (nested.get(key) != null) {
                flatten(nested.remove(key), many);
            }
        }
        nested.forEach((key, value) -> e.line(key, value instanceof Node.Arr a && a.items().stream().allMatch(i -> i.plain() != null)
            ? String.join(", ", a.items().stream().map(Node::plain).toList()) : value.shown()));
        if (fields.look("when") != null) {
            when = new Node.Text(0, fields.take("when"));
        }
        if (when != null) {
            // what a when says in full is often said again by first and last instants
            fields.take(STARTS);
            fields.take(ENDS);
        }
        if (when instanceof Node.Obj o) {
            e.when(Whens.of(context, feature.pathOf("when"), o, e));
        } else if (when != null) {
            told(e, "when", when.plain(), null);
        } else if (!many.isEmpty()) {
            along(e, many);
        } else if (fields.look(STARTS) != null || fields.look(ENDS) != null) {
            named(e, fields);
        } else {
            named(e, fields, TIMES);
        }
    }

    private void named(Entry e, Fields fields) {
        String name = fields.look(STARTS) != null ? STARTS[0] : ENDS[0];
        String start = fields.take(STARTS), end = fields.take(ENDS);
        told(e, name, start, end);
    }

    private void named(Entry e, Fields fields, String[] names) {
        for (String name : names) {
            String value = fields.take(name);
            if (value != null) {
                told(e, name, value, null);
                return;
            }
        }
    }

    /** Takes the times of the points of a line: from the first to the last. */
    private void along(Entry e, List<Node> many) {
        told(e, "times", many.get(0).plain(), many.size() == 1 ? null : many.get(many.size() - 1).plain());
        if (many.size() > 2 && told.add("times")) {
            log.warning(e.at(), e.path(), "", Message.of("file.along"), Message.of("file.along.advice"));
        }
    }

    private static void flatten(Node n, List<Node> into) {
        if (n instanceof Node.Arr a) {
            a.items().forEach(i -> flatten(i, into));
        } else if (n instanceof Node.Obj o && o.get("times") != null) {
            flatten(o.get("times"), into);
        } else if (n.plain() != null) {
            into.add(n);
        }
    }

    private void told(Entry e, String name, String start, String end) {
        note(name, start);
        note(name, end);
        later.add(() -> e.when(when(e, name, start, end)));
    }

    private void note(String name, String value) {
        if (value != null && value.length() < 300) {
            columns.computeIfAbsent(name, k -> new DateColumn()).add(value);
        }
    }

    /** Gives every entry its time; to be called once, when all are taken. */
    void finish() {
        columns.forEach((name, column) -> {
            BareNumber bare = column.habit().bare();
            if (bare == BareNumber.SECONDS || bare == BareNumber.SERIAL) {
                log.warning(Spot.START, "", "", Message.of("file.unit", name, Message.of(bare == BareNumber.SECONDS ? "file.unit.seconds" : "file.unit.serial")),
                    Message.of("file.unit.advice"));
            }
            if (column.isAmbiguous()) {
                log.warning(Spot.START, "", "", Message.of("file.order", name), Message.of("file.order.advice"));
            }
        });
        later.forEach(Runnable::run);
        times.finish();
    }

    private TimeSpan when(Entry e, String name, String start, String end) {
        String path = e.path().isEmpty() ? name : e.path() + "." + name;
        times.habit(columns.containsKey(name) ? columns.get(name).habit() : DateHabit.UNKNOWN);
        return end == null ? times.of(start, path, e.at()) : times.between(start, end, path, e.at());
    }
}
