package org.masar.read.linked;

import java.util.ArrayList;
import java.util.List;
import org.masar.model.TimeSpan;
import org.masar.read.gather.Entry;
import org.masar.read.json.Context;
import org.masar.read.json.Node;
import org.masar.read.json.Part;
import org.masar.read.json.WhenForm;
import org.masar.time.Hull;

/** Reads a {@code when} as Linked Places and GeoJSON-T write it: time spans, of which several give their hull. */
public final class Whens {
    private Whens() {
    }

    /** Gives the time; what a time cannot hold (a label, periods, a duration, how certain it is) becomes lines of the entry. */
    public static TimeSpan of(Context context, String path, Node.Obj when, Entry entry) {
        List<TimeSpan> spans = new ArrayList<>();
        if (when.get("timespans") instanceof Node.Arr a) {
            for (int i = 0; i < a.items().size(); i++) {
                add(spans, context, path + ".timespans[" + i + "]", a.items().get(i));
            }
        } else {
            add(spans, context, path, when);
        }
        for (String key : List.of("label", "duration", "certainty")) {
            entry.line(key, when.plain(key));
        }
        if (when.get("periods") instanceof Node.Arr periods) {
            periods.items().forEach(p -> entry.line("period", p instanceof Node.Obj o ? o.plain("name") : p.plain()));
        }
        return spans.isEmpty() ? TimeSpan.UNDATED : Hull.of(spans);
    }

    private static void add(List<TimeSpan> spans, Context context, String path, Node n) {
        if (n instanceof Node.Obj o && (o.get("start") != null || o.get("end") != null)) {
            TimeSpan span = WhenForm.span(new Part(context, "time", path, o));
            if (!span.undated()) {
                spans.add(span);
            }
        }
    }
}
