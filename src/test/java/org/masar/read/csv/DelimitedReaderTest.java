package org.masar.read.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Shape;
import org.masar.read.Input;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Readers;
import org.masar.read.TrayRow;

class DelimitedReaderTest {
    private static Opened open(String text) throws NoDataset {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Opened open(byte[] bytes) throws NoDataset {
        return Readers.all().open(new Input("our.csv", bytes));
    }

    /** Says of each event when, what and where. */
    private static String told(Opened o) {
        return o.dataset().events().stream().map(e -> e.id() + ": " + e.when().text() + " " + e.title().in("en") + where(o.dataset(), e))
            .collect(Collectors.joining("\n"));
    }

    private static String where(Dataset d, Event e) {
        return e.places().stream().map(p -> d.place(p.place()).orElseThrow()).map(p -> " @" + p.label().in("en") + ((Shape.Point) p.shape()).at().lon() + ","
            + ((Shape.Point) p.shape()).at().lat()).collect(Collectors.joining());
    }

    private static final String THREE = """
        date,title,lat,lon
        2018-05-20,Buses leave,33.47,36.30
        2018-05-21,"Quiet, at last",33.5,36.25
        """;
    private static final String READ = """
        1: 2018-05-20 Buses leave @36.3,33.47
        2: 2018-05-21 Quiet, at last @36.25,33.5""";

    @Test
    void each_row_becomes_an_event_at_its_time_and_place() throws NoDataset {
        assertEquals(READ, told(open(THREE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void any_separator_is_found(String separator) throws NoDataset {
        String text = THREE.replace("\"Quiet, at last\"", "Quiet# at last").replace(",", separator).replace("#", ",");
        assertEquals(READ, told(open(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1256"})
    void arabic_is_read_in_the_encoding_that_it_was_saved_in(String charset) throws NoDataset {
        String text = "التاريخ;العنوان;خط العرض;خط الطول\n٢٠ أيار ٢٠١٨;خروج الحافلات من المخيم;33,47;36,30\n21 أيار 2018;هدوء في جنوب دمشق;33,5;36,25\n";
        assertEquals("1: 2018-05-20 خروج الحافلات من المخيم @36.3,33.47\n2: 2018-05-21 هدوء في جنوب دمشق @36.25,33.5",
            told(open((charset.equals("windows-1256") ? text.replace("٢٠ أيار ٢٠١٨", "20 أيار 2018") : text).getBytes(Charset.forName(charset)))));
    }

    @Test
    void accents_of_windows_1252_are_read_and_the_guess_is_said() throws NoDataset {
        Opened o = open("date;titre;latitude;longitude\n3 août 2010;Événement à l’œuvre;48,85;2,35\n4 août 2010;Fin;48,9;2,4\n".getBytes(Charset.forName("windows-1252")));
        assertEquals("Événement à l’œuvre", o.dataset().events().get(0).title().in("fr"));
        assertEquals(1, o.problems().warnings());
    }

    @Test
    void lines_above_the_headings_remarks_and_blank_lines_are_no_rows() throws NoDataset {
        assertEquals(READ, told(open("Our list,,,\n\n" + THREE.replace("2018-05-21", "\n,,,\n2018-05-21"))));
        assertEquals(READ, told(open("# made by us\n" + THREE)));
    }

    @Test
    void what_no_row_tells_stays_unknown_and_lies_in_the_tray() throws NoDataset {
        Opened o = open("date,title,lat,lon\nMay 2018,One,33,36\nsoon,Two,33,36\n,Three,,\n2018,Four,33,236\n5 May 2018,Five,33,\n");
        assertEquals("1: 2018-05 One @36.0,33.0\n2:  Two @36.0,33.0\n3:  Three\n4: 2018 Four\n5: 2018-05-05 Five", told(o));
        assertEquals("""
            UNDATED our.csv:3 row 2 date "soon": write it as 2018-05-20, 2018-05 or 2018, or as 20 May 2018
            UNDATED our.csv:4 row 3 date "": type a date, for example 2018-05-20, 2018-05 or 2018
            UNPLACED our.csv:4 row 3 lat "": type latitude and longitude in degrees, or choose the place on the map
            UNPLACED our.csv:5 row 4 lon "236": write degrees as 33.51 or 33°30'36"N
            UNPLACED our.csv:6 row 5 lon "": write degrees as 33.51 or 33°30'36"N""", o.tray().rows().stream().map(r -> r.kind() + " " + r.file() + ":" + r.line()
            + " row " + r.record() + " " + r.column() + " \"" + r.value() + "\": " + r.remedy().english()).collect(Collectors.joining("\n")));
        assertEquals(2, o.tray().count(TrayRow.Kind.UNDATED));
        assertEquals(3, o.problems().errors());
    }

    @Test
    void day_and_month_keep_one_order_and_doubt_is_said() throws NoDataset {
        assertEquals("1: 2018-04-03 One @36.0,33.0\n2: 2018-04-25 Two @36.0,33.0", told(open("date,title,lat,lon\n03/04/2018,One,33,36\n25/04/2018,Two,33,36\n")));
        Opened unsure = open("date,title,lat,lon\n03/04/2018,One,33,36\n02/01/2018,Two,33,36\n");
        assertEquals("[2018-03-04,2018-04-03]", unsure.dataset().events().get(0).when().text());
        assertEquals(1, unsure.problems().warnings());
    }

    @Test
    void ucdp_becomes_doubt_figures_and_sources() throws NoDataset {
        Opened o = open("""
            id,where_prec,where_coordinates,latitude,longitude,date_prec,date_start,date_end,dyad_name,source_article,best,high,low
            7,3,Some district,33.1,36.1,1,2018-05-01,2018-05-03,A - B,"""
            + "\"\"\"Our Paper,2018-05-04,First, second\"\";\"\"Their Paper,2018-05-05,Third\"\"\",5,9,2\n8,1,Town,33.2,36.2,4,2018-05-01,2018-05-31,A - B,,0,0,0\n");
        assertEquals("7: 2018-05-01/2018-05-03 A - B @Some district36.1,33.1\n8: [2018-05-01..2018-05-31] A - B @Town36.2,33.2", told(o));
        Event first = o.dataset().events().get(0);
        assertEquals(3, first.claims().size());
        assertEquals("Figure[measure=killed, low=2.0, value=5.0, high=9.0]", first.claims().get(0).figures().get(0).toString().replaceAll(", unit=.*", "]"));
        assertEquals("UCDP GED", o.dataset().voice(first.claims().get(0).voice()).orElseThrow().label().in("en"));
        assertEquals("First, second", o.dataset().source(first.claims().get(1).source()).orElseThrow().title().in("en"));
        assertEquals(50_000, o.dataset().place(first.places().get(0).place()).orElseThrow().uncertaintyMetres());
        assertEquals(0, o.dataset().place(o.dataset().events().get(1).places().get(0).place()).orElseThrow().uncertaintyMetres());
        assertEquals("UCDP GED (CSV)", o.format());
    }

    @Test
    void acled_keeps_a_week_and_a_month_as_doubtful_as_they_are() throws NoDataset {
        Opened o = open("""
            EVENT_ID_CNTY,EVENT_DATE,TIME_PRECISION,EVENT_TYPE,LOCATION,LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,NOTES,FATALITIES
            1X,18/04/2031,1,Battles,Town,1,2,1,Radio; Paper,Note,3
            2X,06/04/2031,2,Battles,Town,1,2,2,Radio,Note,0
            3X,15/05/2031,3,Protests,Town,1,2,3,Radio,Note,0
            """);
        assertEquals("2031-04-18\n[2031-04-03..2031-04-09]\n2031-05", o.dataset().events().stream().map(e -> e.when().text()).collect(Collectors.joining("\n")));
        assertEquals(3, o.dataset().events().get(0).claims().size());
        assertEquals(3, o.dataset().places().size());
    }

    @Test
    void gtd_knows_a_month_where_the_day_is_zero() throws NoDataset {
        assertEquals("1: 2031-02-03 One, Town @2.0,1.0\n2: 2031-02 One, Town @2.0,1.0\n3: 2031 One, Town @2.0,1.0\n4: 2031-04-17/2031-04-20 One, Town @2.0,1.0", told(open("""
            eventid,iyear,imonth,iday,resolution,latitude,longitude,city,attacktype1_txt
            1,2031,2,3,,1,2,Town,One
            2,2031,2,0,,1,2,Town,One
            3,2031,0,0,,1,2,Town,One
            4,2031,4,17,4/20/2031,1,2,Town,One
            """)).replace("@Town", "@"));
    }

    @Test
    void the_title_row_of_a_timeline_sheet_names_the_dataset() throws NoDataset {
        Opened o = open("""
            Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media,Type,Group
            ,,,,,,,Our own timeline,Made by us,,title,
            1815,12,10,,1852,11,27,Ada,<b>Wrote</b> a program,https://example.org/a,,People
            1948,,,,,,,A machine,,,,Things
            """);
        assertEquals("Our own timeline", o.dataset().title().in("en"));
        assertEquals("2: 1815-12-10/1852-11-27 Ada\n3: 1948 A machine", told(o));
        assertEquals("Wrote a program", o.dataset().events().get(0).summary().in("en"));
    }

    @Test
    void a_table_without_date_or_place_is_refused_with_its_columns() {
        NoDataset none = assertThrows(NoDataset.class, () -> open("a,b\nx,y\nu,v\n"));
        assertTrue(none.getMessage().contains("the columns are: a, b"), none.getMessage());
    }
}
