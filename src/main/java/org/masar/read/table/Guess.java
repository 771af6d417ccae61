package org.masar.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.masar.read.said.DateColumn;
import org.masar.read.said.DateHabit;
import org.masar.read.said.DateOrder;
import org.masar.read.said.NumberHabit;
import org.masar.read.said.SaidDegrees;
import org.masar.read.said.SaidNumber;
import org.masar.read.said.SaidTime;

/**
 * Guesses what the columns of a table are: well-known tables first, then by headings, then by what stands in them.
 *
 * @param mapping   what was guessed
 * @param preset    name of the well-known table, or empty
 * @param ambiguous whether dates may be read in both orders, and nothing in the column says which is meant
 */
public record Guess(Mapping mapping, String preset, boolean ambiguous) {
    /** Rows that are looked at for what stands in columns; for the order of days and months all are. */
    private static final int LOOKED_AT = 300;
    private static final int MOST_COLUMNS = 400;
    private static final Pattern WKT = Pattern.compile("(?i)(?:SRID=\\d+;)?(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION) ?Z?M? ?\\(.*", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)? ?(?:[aApP]\\.?[mM]\\.?)?");

    /** Guesses by all of it. */
    public static Guess of(Sheet sheet) {
        Optional<Preset> known = Preset.of(sheet.headings());
        List<List<String>> head = head(sheet);
        Mapping mapping = known.map(p -> p.mapping(sheet.headings())).orElseGet(() -> new Columns(sheet.headings(), head).mapping());
        return of(sheet, mapping.with(numbers(sheet, mapping, head)), known.map(Preset::label).orElse(""));
    }

    /** Finds how the dates of the columns chosen are written. */
    public static Guess of(Sheet sheet, Mapping mapping, String preset) {
        Positions at = new Positions(mapping, sheet.headings());
        int time = at.first(Role.TIME), end = at.first(Role.END);
        if (time < 0 && end < 0) {
            return new Guess(mapping, preset, false);
        }
        DateColumn column = new DateColumn(), ends = new DateColumn();
        if (isPlain(sheet, time) && isPlain(sheet, end)) {
            return new Guess(mapping, preset, false);
        }
        sheet.each((number, row) -> {
            if (time >= 0 && !row.isBlank(time) && !isIso(row, time)) {
                column.add(row.text(time));
            }
            if (end >= 0 && !row.isBlank(end) && !isIso(row, end)) {
                ends.add(row.text(end));
            }
            return true;
        });
        DateColumn tells = time < 0 || column.isAmbiguous() && ends.habit().order() != DateOrder.UNSURE ? ends : column;
        DateHabit habit = time < 0 ? ends.habit() : new DateHabit(tells.habit().order(), column.habit().bare());
        return new Guess(mapping.with(habit), preset, tells.isAmbiguous());
    }

    /** Tells whether the first rows of a column hold nothing but ISO dates: a large table need then not be gone through for their order. */
    private static boolean isPlain(Sheet sheet, int column) {
        PlainTime plain = new PlainTime(true);
        boolean[] all = {true};
        int[] filled = {0};
        sheet.each((number, row) -> {
            if (column >= 0 && !row.isBlank(column)) {
                all[0] &= plain.read(row.chars(), row.from(column), row.to(column));
                filled[0]++;
            }
            return all[0] && number < LOOKED_AT;
        });
        return column < 0 || all[0] && filled[0] > 0;
    }

    /** Tells whether a cell begins with four digits and a hyphen: such a date says nothing of an order. */
    private static boolean isIso(Cells row, int column) {
        int from = row.from(column);
        return row.to(column) - from >= 10 && row.chars()[from + 4] == '-';
    }

    private static List<List<String>> head(Sheet sheet) {
        List<List<String>> head = new ArrayList<>();
        sheet.each((number, row) -> {
            head.add(row.texts());
            return head.size() < LOOKED_AT;
        });
        return head;
    }

    /** Takes the comma for the point of decimals where a number has one that parts no thousands. */
    private static NumberHabit numbers(Sheet sheet, Mapping mapping, List<List<String>> head) {
        Positions at = new Positions(mapping, sheet.headings());
        int commas = 0, points = 0;
        for (Role role : List.of(Role.FIGURE, Role.LOW, Role.HIGH, Role.LATITUDE, Role.LONGITUDE)) {
            for (int column : at.all(role)) {
                for (List<String> row : head) {
                    String s = column < row.size() ? row.get(column) : "";
                    commas += s.matches("[-+−]?\\d+(?:\\.\\d{3})*,(?:\\d{1,2}|\\d{4,})") || s.matches("\\d{1,3}(?:\\.\\d{3}){2,}") ? 1 : 0;
                    points += s.matches("[-+−]?\\d+(?:,\\d{3})*\\.(?:\\d{1,2}|\\d{4,})") ? 1 : 0;
                }
            }
        }
        return commas > points ? NumberHabit.COMMA : NumberHabit.POINT;
    }

    /** Looks at headings and at the first rows. */
    private static final class Columns {
        private final List<String> headings;
        private final List<List<String>> head;
        private final Role[] roles;
        private final int[] ranks;

        Columns(List<String> headings, List<List<String>> head) {
            this.headings = headings;
            this.head = head;
            this.roles = new Role[Math.min(headings.size(), MOST_COLUMNS)];
            this.ranks = new int[roles.length];
            Arrays.fill(roles, Role.NONE);
        }

        Mapping mapping() {
            byName();
            byContent();
            List<Column> columns = new ArrayList<>();
            for (int i = 0; i < roles.length; i++) {
                columns.add(Column.of(headings.get(i), roles[i]));
            }
            return new Mapping(columns, DateHabit.UNKNOWN, NumberHabit.POINT, java.time.ZoneOffset.UTC, Scale.NONE, "");
        }

        private void byName() {
            for (int i = 0; i < roles.length; i++) {
                HeadingNames.Found found = HeadingNames.find(headings.get(i));
                if (found != null && fits(found.role(), i)) {
                    claim(i, found);
                }
            }
            int time = holder(Role.TIME);
            for (int i = 0; i < roles.length; i++) {
                boolean named = HeadingNames.folded(headings.get(i)).matches("time|zeit|heure|saat|hora|الوقت|start time|event time");
                if (named && mostly(i, s -> CLOCK.matcher(s).matches())) {
                    roles[i] = Role.CLOCK;
                }
            }
            if (time >= 0 && roles[time] == Role.CLOCK) {
                again(Role.TIME);
            }
            if (holder(Role.TIME) >= 0) {
                drop(Role.YEAR, Role.MONTH, Role.DAY, Role.END_YEAR, Role.END_MONTH, Role.END_DAY);
            }
            if (holder(Role.YEAR) < 0) {
                drop(Role.MONTH, Role.DAY);
            }
            if (holder(Role.LATITUDE) < 0 || holder(Role.LONGITUDE) < 0) {
                drop(Role.LATITUDE, Role.LONGITUDE);
            }
        }

        /** Takes the role from a column whose word is less usual; a source, text or figure may have several columns. */
        private void claim(int i, HeadingNames.Found found) {
            int holder = found.role().isForMany() ? -1 : holder(found.role());
            if (holder >= 0 && ranks[holder] <= found.rank()) {
                return;
            }
            if (holder >= 0) {
                roles[holder] = Role.NONE;
            }
            roles[i] = found.role();
            ranks[i] = found.rank();
        }

        private void again(Role role) {
            for (int i = 0; i < roles.length; i++) {
                HeadingNames.Found found = HeadingNames.find(headings.get(i));
                if (roles[i] == Role.NONE && found != null && found.role() == role && fits(role, i)) {
                    claim(i, found);
                }
            }
        }

        private boolean fits(Role role, int i) {
            return switch (role) {
                case LATITUDE, LONGITUDE -> mostly(i, s -> SaidDegrees.of(s).isPresent());
                case LAT_LON -> mostly(i, s -> SaidDegrees.pair(s).isPresent());
                case WKT -> mostly(i, s -> WKT.matcher(s).matches());
                case LINK -> mostly(i, s -> LINK.matcher(s).lookingAt());
                case YEAR -> mostly(i, s -> s.matches("-?\\d{1,4}(?:\\.0+)?"));
                case TIME, END -> mostly(i, s -> isTime(s) || CLOCK.matcher(s).matches() || isInstant(s));
                case FIGURE -> some(i, s -> SaidNumber.of(s, NumberHabit.POINT).isPresent() || SaidNumber.of(s, NumberHabit.COMMA).isPresent());
                default -> true;
            };
        }

        private void byContent() {
            for (int i = 0; i < roles.length; i++) {
                if (roles[i] != Role.NONE) {
                    continue;
                }
                if (!isPlaced() && mostly(i, s -> WKT.matcher(s).matches())) {
                    roles[i] = Role.WKT;
                } else if (!isPlaced() && mostly(i, s -> SaidDegrees.pair(s).isPresent() && s.matches(".*\\d[.,]\\d.*"))) {
                    roles[i] = Role.LAT_LON;
                } else if (holder(Role.TIME) < 0 && holder(Role.YEAR) < 0 && mostly(i, s -> isTime(s) && !s.matches("-?\\d+(?:[.,]\\d+)?"))) {
                    roles[i] = Role.TIME;
                } else if (holder(Role.LINK) < 0 && mostly(i, s -> LINK.matcher(s).matches())) {
                    roles[i] = Role.LINK;
                }
            }
            if (holder(Role.TITLE) < 0) {
                texts(Role.TITLE, 3, 140);
            }
            if (holder(Role.TEXT) < 0) {
                texts(Role.TEXT, 40, Integer.MAX_VALUE);
            }
        }

        /** Gives the role to the first column of words whose length fits, and which are not the same few again and again. */
        private void texts(Role role, int least, int most) {
            for (int i = 0; i < roles.length; i++) {
                int column = i;
                if (roles[i] == Role.NONE && mostly(i, s -> s.length() >= least && s.length() <= most && s.matches("(?s).*\\p{L}{2}.*\\s.*"))) {
                    Set<String> different = new HashSet<>();
                    head.forEach(r -> different.add(column < r.size() ? r.get(column) : ""));
                    if (different.size() * 2 > head.size()) {
                        roles[i] = role;
                        return;
                    }
                }
            }
        }

        private boolean isPlaced() {
            return holder(Role.LATITUDE) >= 0 || holder(Role.LAT_LON) >= 0 || holder(Role.WKT) >= 0;
        }

        private static boolean isTime(String s) {
            return s.length() < 60 && SaidTime.read(s, DateHabit.UNKNOWN, java.time.ZoneOffset.UTC).isPresent();
        }

        private static boolean isInstant(String s) {
            return s.matches("-?\\d{9,13}(?:\\.\\d+)?|[1-9]\\d{4}(?:\\.\\d+)?");
        }

        private int holder(Role role) {
            return Arrays.asList(roles).indexOf(role);
        }

        private void drop(Role... dropped) {
            for (int i = 0; i < roles.length; i++) {
                if (Arrays.asList(dropped).contains(roles[i])) {
                    roles[i] = Role.NONE;
                }
            }
        }

        private boolean mostly(int column, java.util.function.Predicate<String> such) {
            return share(column, such) >= 0.6;
        }

        private boolean some(int column, java.util.function.Predicate<String> such) {
            return share(column, such) > 0.2;
        }

        private double share(int column, java.util.function.Predicate<String> such) {
            int filled = 0, fitting = 0;
            for (List<String> row : head) {
                String s = column < row.size() ? row.get(column) : "";
                if (!s.isEmpty() && !org.masar.read.said.SaidDate.isNothing(s)) {
                    filled++;
                    fitting += such.test(s.length() > 2_000 ? s.substring(0, 2_000) : s) ? 1 : 0;
                }
            }
            return filled == 0 ? 0 : (double) fitting / filled;
        }
    }
}
