package org.masar.read.kepler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Reader;
import org.masar.read.Spot;
import org.masar.read.gather.Entry;
import org.masar.read.gather.Fields;
import org.masar.read.gather.Gathering;
import org.masar.read.gather.Positions;
import org.masar.read.gather.Times;
import org.masar.read.json.JsonSource;
import org.masar.read.json.JsonWalk;
import org.masar.read.json.Node;
import org.masar.read.said.DateColumn;

/** Reads kepler.gl: each row of each dataset is an event at the coordinates and timestamp of its columns; a dataset of several is a category. */
public final class KeplerReader implements Reader {
    private static final String ROWS = "datasets[].data.allData[]";

    @Override
    public String format() {
        return "kepler.gl (JSON)";
    }

    @Override
    public List<String> suffixes() {
        return List.of();
    }

    @Override
    public boolean recognises(Input input) {
        String head = JsonSource.head(input);
        return head.contains("\"datasets\"") && (head.contains("\"allData\"") || head.contains("\"kepler.gl\"") || head.contains("\"visState\""));
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        JsonSource source = JsonSource.of(input);
        Gathering gathering = new Gathering(input, source.log());
        Map<String, Table> tables = new LinkedHashMap<>();
        Opened.Reach reach = JsonWalk.read(source.context(), List.of(ROWS), (path, n) -> {
            if (path.matches("datasets\\[\\d+]\\.data\\.\\w+.*")) {
                String of = path.substring(0, path.indexOf(']') + 1);
                tables.computeIfAbsent(of, k -> new Table()).take(path.substring(of.length() + ".data.".length()), path, n);
            } else if (path.equals("info") && n instanceof Node.Obj o) {
                gathering.title(o.plain("title")).summary(o.plain("description"));
            }
        });
        if (tables.isEmpty()) {
            throw source.log().toProblems().errors() > 0 ? new NoDataset(source.log().toProblems())
                : NoDataset.of(input, Spot.START, Message.of("kepler.empty"), Message.of("kepler.empty.advice"));
        }
        Times times = new Times(source.log());
        for (Table t : tables.values()) {
            t.into(gathering, times, source, tables.size());
        }
        times.finish();
        return gathering.opened(format(), reach);
    }

    /** Holds one dataset until its columns are known, which stand behind its rows. */
    private static final class Table {
        private final List<String> names = new ArrayList<>();
        private final List<String> types = new ArrayList<>();
        private final List<Node> rows = new ArrayList<>();
        private final List<String> paths = new ArrayList<>();
        private String label;
        private String colour;

        void take(String key, String path, Node n) {
            if (key.startsWith("allData[")) {
                rows.add(n);
                paths.add(path);
            } else if (key.equals("fields") && n instanceof Node.Arr a) {
                a.items().forEach(f -> {
                    names.add(f instanceof Node.Obj o && o.plain("name") != null ? o.plain("name") : "column " + (names.size() + 1));
                    types.add(f instanceof Node.Obj o && o.plain("type") != null ? o.plain("type") : "");
                });
            } else if (key.equals("label")) {
                label = n.plain();
            } else if (key.equals("color") && n instanceof Node.Arr a && a.items().size() >= 3 && a.items().stream().allMatch(i -> i instanceof Node.Num)) {
                int[] c = a.items().stream().mapToInt(i -> (int) Math.max(0, Math.min(255, ((Node.Num) i).value()))).toArray();
                colour = String.format(Locale.ROOT, "#%02x%02x%02x", c[0], c[1], c[2]);
            }
        }

        void into(Gathering gathering, Times times, JsonSource source, int tables) {
            int time = Math.max(types.indexOf("timestamp"), types.indexOf("date"));
            DateColumn dates = new DateColumn();
            rows.forEach(r -> dates.add(time < 0 || cell(r, time) == null ? "" : cell(r, time)));
            times.habit(dates.habit());
            Positions positions = new Positions(source.log());
            String category = gathering.category(tables > 1 ? label : null, colour);
            gathering.title(tables == 1 ? label : null);
            for (int i = 0; i < rows.size(); i++) {
                Node row = rows.get(i);
                Entry e = new Entry(paths.get(i), source.context().spot(row));
                if (!(row instanceof Node.Arr)) {
                    gathering.reject("event", e.path(), "", e.at(), row.shown(), Message.of("kepler.row", row.sort()), Message.of("list.brackets.advice"));
                    continue;
                }
                Fields fields = new Fields();
                for (int c = 0; c < names.size(); c++) {
                    fields.put(names.get(c), c == time ? null : cell(row, c));
                }
                e.when(time < 0 ? times.of(fields.take("time", "timestamp", "date", "datetime", "year"), e.path(), e.at()) : times.of(cell(row, time), e.path() + "." + names.get(time), e.at()));
                String lon = fields.take("longitude", "lon", "lng", "long", "x"), lat = fields.take("latitude", "lat", "y");
                LonLat at = lon == null || lat == null ? null : positions.of(new String[] {lon, lat}, e.path(), e.at()).orElse(null);
                e.id(fields.take("id")).title(fields.take("title", "name", "headline", "label", "place", "location", "city", "country", "event"));
                e.text(fields.take("description", "text", "notes"));
                String own = fields.take("category", "type", "kind");
                e.category(own != null ? gathering.category(own, null) : category);
                e.at(gathering.place(e.title(), at == null ? null : new Shape.Point(at), e));
                gathering.add(e.rest(fields));
            }
        }

        private static String cell(Node row, int column) {
            return row instanceof Node.Arr a && column < a.items().size() ? a.items().get(column).plain() : null;
        }
    }
}
