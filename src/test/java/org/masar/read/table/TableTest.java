package org.masar.read.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.read.Input;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Readers;
import org.masar.read.TrayRow;
import org.masar.read.said.DateOrder;
import org.masar.store.JsonText;

class TableTest {
    private static Sheet sheet(String headings, String... rows) {
        return new SheetOfTexts(List.of(headings.split(",")), Arrays.stream(rows).map(r -> List.of(r.split(",", -1))).toList());
    }

    private static String roles(Sheet sheet) {
        return Guess.of(sheet).mapping().columns().stream().map(c -> c.role().word()).collect(Collectors.joining(" "));
    }

    @Test
    void columns_are_known_by_their_names_in_many_languages() {
        assertEquals("time title latitude longitude category", roles(sheet("Date,Titre,Latitude,Longitude,Type", "3 mai 2018,Un,33.1,36.2,a")));
        assertEquals("time title latitude longitude category", roles(sheet("Datum,Ereignis,Breitengrad,Längengrad,Kategorie", "3.5.2018,Eins,33.1,36.2,a")));
        assertEquals("time title latitude longitude category", roles(sheet("Tarih,Olay,Enlem,Boylam,Kategori", "3 Mayıs 2018,Bir,33.1,36.2,a")));
        assertEquals("time title latitude longitude category", roles(sheet("التاريخ,الحدث,خط العرض,خط الطول,النوع", "3 أيار 2018,واحد,33.1,36.2,أ")));
        assertEquals("time end place source voice figure", roles(sheet("startDate,endDate,place_name,Source,according to,Killed", "2018-05-01,2018-05-02,X,Y,Z,3")));
    }

    @Test
    void columns_without_a_telling_name_are_known_by_what_stands_in_them() {
        assertEquals("time lat-lon title", roles(sheet("a;b;c".replace(';', ','), "20 May 2018,33.51; 36.29,The buses left the camp", "21 May 2018,33.52; 36.30,The camp is empty")));
        assertEquals("wkt time", roles(sheet("a,b", "POINT (36.29 33.51),2018-05-20", "POINT (36.3 33.5),2018-05-21")));
    }

    @Test
    void a_name_that_its_content_belies_is_not_believed() {
        assertEquals("none title", roles(sheet("date,name", "x,A b", "y,C d")));
    }

    @Test
    void a_role_that_one_column_alone_can_have_is_taken_from_the_other() {
        Mapping m = Guess.of(sheet("date,other,lat,lon", "2018-05-20,2018-05-21,1,2")).mapping();
        Mapping changed = m.with(Column.of("other", Role.TIME));
        assertEquals(Role.NONE, changed.column("date").role());
        assertEquals(Role.TIME, changed.column("other").role());
    }

    @Test
    void a_mapping_is_the_same_after_it_was_in_a_file() {
        Mapping m = Guess.of(sheet("date,killed,lat,lon", "25/05/2018,3,33.1,36.2")).mapping().with(new Column("killed", Role.FIGURE, "dead"));
        assertEquals(m, MappingFile.read(JsonText.of(MappingFile.form(m))));
        assertThrows(IllegalArgumentException.class, () -> MappingFile.read("{\"a\": 1}"));
        assertThrows(IllegalArgumentException.class, () -> MappingFile.read("{\"masar-mapping\": 1, \"columns\": {\"a\": \"tim\"}}"));
    }

    @Test
    void what_was_asked_for_goes_before_what_was_guessed() {
        Sheet s = sheet("d,x,y", "03/04/2018,36.1,33.1", "02/01/2018,36.2,33.2");
        Asked asked = new Asked(null, List.of(Column.of("D", Role.TIME), Column.of("y", Role.LATITUDE)), DateOrder.MONTH_FIRST);
        assertEquals("2018-03-04", TablePreview.of(s, asked.choose(s, Guess.of(s)).mapping()).first().get(0).when());
        assertThrows(IllegalArgumentException.class, () -> new Asked(null, List.of(Column.of("nobody", Role.TIME)), null).choose(s, Guess.of(s)));
    }

    @Test
    void the_preview_counts_what_a_mapping_reads() {
        Sheet s = sheet("date,title,lat,lon", "2018-05-20,One,33,36", "soon,Two,33,36", "2018,Three,,", ",Four,,");
        TablePreview p = TablePreview.of(s, Guess.of(s).mapping());
        assertEquals(List.of(4, 2, 2, 1), List.of(p.rows(), p.timed(), p.placed(), p.both()));
    }

    @Test
    void what_was_put_right_stands_beside_the_table_and_the_table_stays(@TempDir Path folder) throws IOException, NoDataset {
        Path table = folder.resolve("ours.csv");
        String text = "date,title,lat,lon\nsoon,One,33,36\n2018-05-20,Two,,\n2018-05-21,Three,33,36\n";
        Files.writeString(table, text);
        Fixes fixes = Fixes.NONE.with(1, new Fix("20 May 2018", "", false)).with(2, new Fix("", "33.5, 36.3", false)).with(3, new Fix("", "", true));
        Files.writeString(Fixes.beside(table), JsonText.of(fixes.form()), StandardCharsets.UTF_8);
        assertEquals(fixes, Fixes.read(Files.readString(Fixes.beside(table))));
        Opened o = Readers.all().open(Input.of(table));
        assertEquals("2018-05-20 2018-05-20", o.dataset().events().stream().map(e -> e.when().text()).collect(Collectors.joining(" ")));
        assertEquals(1, o.dataset().events().get(1).places().size());
        assertEquals(1, o.tray().count(TrayRow.Kind.SKIPPED));
        assertEquals(1, o.tray().rows().size());
        assertEquals(text, Files.readString(table));
    }

    @Test
    void a_place_by_name_alone_is_found_in_the_gazetteer_and_said_to_be_in_doubt() throws NoDataset {
        Opened o = Readers.all().open(new Input("ours.csv", "date,title,place\n2018-05-20,One,Damascus\n2018-05-21,Two,حلب\n2018-05-22,Three,Nowhere at all\n"
            .getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, o.dataset().events().stream().filter(e -> !e.places().isEmpty()).count());
        assertTrue(o.dataset().places().stream().allMatch(p -> p.uncertaintyMetres() > 0 && p.origin().contains("GeoNames")));
        assertEquals(2, o.problems().warnings());
        assertEquals(1, o.tray().count(TrayRow.Kind.UNPLACED));
    }
}
