package org.masar.read.table;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masar.read.said.BareNumber;
import org.masar.read.said.DateHabit;
import org.masar.read.said.DateOrder;
import org.masar.read.said.NumberHabit;

/**
 * Knows the columns of a table that many people download: UCDP GED, ACLED (headings before and since 2023, and the oldest in capitals),
 * GTD, and the sheet of TimelineJS.
 */
enum Preset {
    UCDP("UCDP GED", Scale.UCDP, "UCDP GED", "date_start date_end where_prec date_prec", "id=id date_start=time date_end=end date_prec=time-doubt where_prec=place-doubt "
        + "latitude=latitude longitude=longitude geom_wkt=none where_coordinates=place conflict_name=none dyad_name=title where_description=text source_article=source "
        + "best=figure:killed low=low:killed high=high:killed deaths_civilians=figure:civilians_killed"),
    ACLED("ACLED", Scale.ACLED, "ACLED", "event_date time_precision geo_precision event_id_cnty", "event_id_cnty=id event_date=time time_precision=time-doubt geo_precision=place-doubt "
        + "latitude=latitude longitude=longitude location=place event_type=category sub_event_type=title notes=text source=source fatalities=figure:killed tags=tag"),
    GTD("Global Terrorism Database", Scale.GTD, "Global Terrorism Database", "eventid iyear imonth iday", "eventid=id iyear=year imonth=month iday=day resolution=end latitude=latitude "
        + "longitude=longitude specificity=place-doubt city=place summary=text attacktype1_txt=category nkill=figure:killed nwound=figure:wounded"),
    TIMELINE_JS("TimelineJS", Scale.NONE, "", "year month day headline text media", "year=year month=month day=day time=clock end_year=end-year end_month=end-month end_day=end-day "
        + "end_time=end-clock headline=title text=text media=link group=category type=kind media_credit=none media_caption=none display_date=none");

    private final String label;
    private final Scale scale;
    private final String teller;
    private final List<String> needed;
    private final Map<String, String> uses = new LinkedHashMap<>();

    Preset(String label, Scale scale, String teller, String needed, String uses) {
        this.label = label;
        this.scale = scale;
        this.teller = teller;
        this.needed = List.of(needed.split(" "));
        for (String use : uses.split(" ")) {
            String[] sides = use.split("=");
            this.uses.put(sides[0], sides[1]);
        }
    }

    /** Finds the table that has such headings. */
    static Optional<Preset> of(List<String> headings) {
        List<String> plain = headings.stream().limit(1_000).map(Preset::plain).collect(Collectors.toList());
        return java.util.Arrays.stream(values()).filter(p -> plain.containsAll(p.needed)).findFirst();
    }

    private static String plain(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    String label() {
        return label;
    }

    Mapping mapping(List<String> headings) {
        List<Column> columns = new ArrayList<>();
        for (String heading : headings) {
            String[] use = uses.getOrDefault(plain(heading), "none").split(":");
            Role role = Role.of(use[0]);
            columns.add(use.length > 1 ? new Column(heading, role, use[1].replace('_', ' ')) : Column.of(heading, role));
        }
        return new Mapping(columns, new DateHabit(this == GTD ? DateOrder.MONTH_FIRST : DateOrder.UNSURE, BareNumber.YEAR), NumberHabit.POINT,
            ZoneOffset.UTC, scale, teller);
    }
}
