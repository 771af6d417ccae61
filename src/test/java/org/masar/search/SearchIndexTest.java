package org.masar.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.check.Opener;
import org.masar.model.Dataset;

class SearchIndexTest {
    private static Dataset dataset;
    private static SearchIndex index;

    @BeforeAll
    static void open() throws Exception {
        dataset = Opener.standard().open("builtin:south-damascus-2018").dataset();
        index = SearchIndex.of(dataset);
    }

    private static List<String> places(String typed) {
        return index.find(typed, 20).places().stream().map(h -> dataset.places().get(h.number()).id()).toList();
    }

    private static List<String> events(String typed) {
        return index.find(typed, 50).events().stream().map(h -> dataset.events().get(h.number()).id()).toList();
    }

    /** The spellings of the reports, the usual ones that no report has, and the ways in which people type them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Yarmouk           | yarmouk
        Yarmuk            | yarmouk
        Yarmouk camp      | yarmouk
        Yamouk            | yarmouk
        yarmook           | yarmouk
        al-Yarmuk         | yarmouk
        YARMOUK CAMP      | yarmouk
        al-Tadamun        | tadamun
        Tadamun           | tadamun
        al-Tadamon        | tadamun
        Tadamon           | tadamun
        Hajar al-Aswad    | hajar-al-aswad
        al-Hajar al-Aswad | hajar-al-aswad
        Al Hajar Al Aswad | hajar-al-aswad
        hajar aswad       | hajar-al-aswad
        Tadmur            | tadmur
        Palmyra           | tadmur
        Badiya            | badiya
        Syrian Desert     | badiya
        Baghuz            | baghuz
        Baghouz           | baghuz
        Hajeen            | hajin
        Hajjin            | hajin
        Hajin             | hajin
        Susa              | susah
        Susah             | susah
        As Susah          | susah
        Sha’afah          | shafah
        Sha'afah          | shafah
        Sha'fah           | shafah
        Shafah            | shafah
        ash-Sha'fah       | shafah
        Deir Ezzor        | deir-ez-zor-gov
        Deir ez-Zor       | deir-ez-zor-gov
        Homs              | homs-gov
        Eastern Ghouta    | eastern-ghouta
        Qadam             | qadam
        al-Qadam          | qadam
        Raqa              | raqqa
        Raqqa             | raqqa
        ar-Raqqah         | raqqa
        اليرموك           | yarmouk
        يرموك             | yarmouk
        الْيَرْمُوك         | yarmouk
        مخيم اليرموك      | yarmouk
        الحجر الاسود      | hajar-al-aswad
        حجر أسود          | hajar-al-aswad
        الرقه             | raqqa
        الشعفه            | shafah
        الغوطه الشرقيه    | eastern-ghouta
        الباغوز           | baghuz
        """)
    void everySpellingFindsItsPlaceFirst(String typed, String place) {
        assertEquals(place, places(typed).stream().findFirst().orElse("nothing"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        IS
        ISIS
        Islamic State
        Daesh
        daesh
        داعش
        """)
    void everyNameOfTheGroupFindsItAndTheEventsThatNameIt(String typed) {
        Found f = index.find(typed, 50);
        assertEquals("is", dataset.groups().get(f.groups().get(0).number()).id());
        assertTrue(events(typed).contains("is-presence"), events(typed).toString());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Observatory, sohr
        abdel rahman, sohr
        المرصد, sohr
        sana, sana
        abdul-majid, abdul-majid
        Khaled, abdul-majid
        """)
    void voicesAreFoundByEveryName(String typed, String voice) {
        assertTrue(index.find(typed, 9).voices().stream().anyMatch(h -> dataset.voices().get(h.number()).id().equals(voice)), typed);
    }

    @Test
    void figuresAreFoundHoweverTheyAreWritten() {
        for (String typed : List.of("1,500", "1500", "١٥٠٠", "1٬500")) {
            assertTrue(events(typed).contains("evacuee-count"), typed + ": " + events(typed));
        }
    }

    @Test
    void severalWordsMayBeFoundInDifferentPartsOfAnEvent() {
        assertTrue(events("palmyra convoy").contains("convoy-to-tadmur"), events("palmyra convoy").toString());
        assertEquals(List.of(), events("palmyra xylophone"));
    }

    @Test
    void theStartOfAWordIsEnough() {
        assertEquals("yarmouk", places("yarm").get(0));
        assertEquals("tadmur", places("pal").get(0));
        assertEquals("hajar-al-aswad", places("الحج").get(0));
    }

    @Test
    void theSpellingThatWasFoundIsNamedWhereItIsNotTheName() {
        assertEquals("Palmyra", index.find("palm", 5).places().get(0).as());
        assertEquals("", index.find("tadmur", 5).places().get(0).as());
    }

    @Test
    void whatNothingFitsProposesTheNearestName() {
        Found f = index.find("Yarnouk", 5);
        assertTrue(f.isEmpty());
        assertEquals("Yarmouk", f.meant());
        assertEquals("", index.find("zzzzzzzz", 5).meant());
        assertEquals(Found.NOTHING, index.find(" - ", 5));
    }

    @Test
    void theBestAreTakenInOrder() {
        assertEquals("[3, 0, 2]", java.util.Arrays.toString(SearchIndex.best(new int[] {5, 0, 5, 9, 4}, i -> i == 0 ? 2 : 1, 3)));
    }
}
