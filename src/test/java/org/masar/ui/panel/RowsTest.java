package org.masar.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.read.Input;
import org.masar.state.ViewState;
import org.masar.view.Visible;

class RowsTest {
    private static final String FILE = """
        {"masar": 1, "id": "d", "title": {"en": "D"}, "timeZone": "Asia/Damascus",
         "sources": [{"id": "s"}], "voices": [{"id": "v", "label": {"en": "V"}}, {"id": "w", "label": {"en": "W"}}, {"id": "mute", "label": {"en": "M"}}],
         "places": [{"id": "p", "label": {"en": "P"}, "geometry": {"type": "Point", "coordinates": [36.3, 33.5]}},
                    {"id": "q", "label": {"en": "Q"}, "geometry": {"type": "Point", "coordinates": [36.4, 33.5]}}],
         "events": [
          {"id": "year", "title": {"en": "d"}, "when": "2017", "places": [{"place": "p", "role": "at"}]},
          {"id": "late", "title": {"en": "Ä"}, "when": "2018-05-20T23:30+03:00", "importance": 5, "places": [{"place": "p", "role": "at"}, {"place": "q", "role": "to"}],
           "claims": [{"voice": "v", "source": "s", "stance": "reports"}, {"voice": "w", "source": "s", "stance": "denies"}, {"voice": "v", "source": "s", "stance": "doubts"}]},
          {"id": "day", "title": {"en": "b"}, "when": "2018-05-20", "places": [{"place": "p", "role": "at"}]},
          {"id": "nowhere", "title": {"en": "a"}, "when": "2018-05-20"},
          {"id": "some-time", "title": {"en": "a"}, "places": [{"place": "p", "role": "at"}]},
          {"id": "after", "title": {"en": "c"}, "when": "2018-05-21", "places": [{"place": "q", "role": "at"}],
           "claims": [{"voice": "w", "source": "s", "stance": "reports"}]}]}
        """;
    private Dataset dataset;

    @BeforeEach
    void open() throws Exception {
        dataset = Opener.standard().open(new Input("d.json", FILE.getBytes(StandardCharsets.UTF_8))).dataset();
    }

    private String laid(Arrangement.By by, Arrangement.Order order) {
        Rows rows = Rows.of(Visible.of(dataset, ViewState.START), new Arrangement(by, order), Locale.ENGLISH);
        return rows.stream().map(this::said).collect(Collectors.joining(" "));
    }

    private String said(Row row) {
        return row instanceof Row.Head h ? "#" + dataset.events().get(h.event()).id()
            : row instanceof Row.Place p ? "#" + dataset.places().get(p.place()).id()
            : row instanceof Row.Voice v ? "#" + dataset.voices().get(v.voice()).id()
            : row instanceof Row.Tray t ? "#" + t.key() : dataset.events().get(((Row.Item) row).event()).id();
    }

    @Test
    void eventsStandUnderTheirDayAndWhatHasNoTimeOrPlaceInATray() {
        assertEquals("#year year #day day late #after after #list.unplaced nowhere #list.undated some-time",
            laid(Arrangement.By.DAY, Arrangement.Order.TIME));
    }

    @Test
    void theLatestStandFirstUnderTheLatestDay() {
        assertEquals("#after after #late late day #year year #list.unplaced nowhere #list.undated some-time",
            laid(Arrangement.By.DAY, Arrangement.Order.LATEST));
    }

    @Test
    void anEventStandsUnderEachOfItsPlaces() {
        assertEquals("#p year day late #q late after #list.unplaced nowhere #list.undated some-time",
            laid(Arrangement.By.PLACE, Arrangement.Order.TIME));
    }

    @Test
    void anEventStandsOnceUnderEachVoiceThatSpeaksOfIt() {
        assertEquals("#v late #w late after #list.unvoiced year day #list.unplaced nowhere #list.undated some-time",
            laid(Arrangement.By.VOICE, Arrangement.Order.TIME));
    }

    @Test
    void titlesSortAsTheLanguageDoesAndTheMostImportantStandFirst() {
        assertEquals("late day after year #list.unplaced nowhere #list.undated some-time", laid(Arrangement.By.NOTHING, Arrangement.Order.TITLE));
        assertEquals("late year day after #list.unplaced nowhere #list.undated some-time", laid(Arrangement.By.NOTHING, Arrangement.Order.IMPORTANCE));
    }

    @Test
    void theFirstRowOfAnEventIsKnownAndEachEventIsCopiedOnce() {
        Rows rows = Rows.of(Visible.of(dataset, ViewState.START), new Arrangement(Arrangement.By.VOICE, Arrangement.Order.TIME), Locale.ENGLISH);
        assertEquals(1, rows.rowOf(dataset.number("late").orElseThrow()));
        assertEquals(-1, rows.rowOf(99));
        assertEquals(6, rows.events().length);
    }

    @Test
    void theTableSortsByTheFirstColumnAndUnderItByTheSecond() {
        Visible v = Visible.of(dataset, ViewState.START);
        java.util.List<EventTable.Key> keys = java.util.List.of(new EventTable.Key("importance", true), new EventTable.Key("title", false));
        assertEquals("late nowhere some-time day after year", java.util.Arrays.stream(EventTable.sorted(v, keys, Locale.ENGLISH))
            .mapToObj(e -> dataset.events().get(e).id()).collect(Collectors.joining(" ")));
    }

    @Test
    void recordsSayEveryClaimWithVoiceStanceAndSource() {
        EventRecords records = EventRecords.in(new org.masar.ui.control.Texts(new javafx.beans.property.SimpleObjectProperty<>(org.masar.ui.session.Settings.FIRST)));
        String csv = records.csv(Visible.of(dataset, ViewState.START), new int[] {1});
        assertEquals("late,Ä,2018-05-20T23:30+03:00,2018-05-20T20:30:00Z,2018-05-20T20:31:00Z,P; Q,,V reports (s); W denies (s); V doubts (s),yes,,,\r\n",
            csv.substring(csv.indexOf("\r\n") + 2));
    }
}
