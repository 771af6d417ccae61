package org.masar.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.read.Input;
import org.masar.state.ViewState;
import org.masar.view.Visible;

class RowsTest {
    private static final String FILE = """
        {"masar": 1, "id": "d", "title": {"en": "D"}, "timeZone": "Asia/Damascus",
         "places": [{"id": "p", "label": {"en": "P"}, "geometry": {"type": "Point", "coordinates": [36.3, 33.5]}}],
         "events": [
          {"id": "year", "title": {"en": "a"}, "when": "2017", "places": [{"place": "p", "role": "at"}]},
          {"id": "late", "title": {"en": "a"}, "when": "2018-05-20T23:30+03:00", "places": [{"place": "p", "role": "at"}]},
          {"id": "day", "title": {"en": "a"}, "when": "2018-05-20", "places": [{"place": "p", "role": "at"}]},
          {"id": "nowhere", "title": {"en": "a"}, "when": "2018-05-20"},
          {"id": "some-time", "title": {"en": "a"}, "places": [{"place": "p", "role": "at"}]},
          {"id": "after", "title": {"en": "a"}, "when": "2018-05-21", "places": [{"place": "p", "role": "at"}]}]}
        """;

    @Test
    void eventsStandUnderTheirDayAndWhatHasNoTimeOrPlaceInATray() throws Exception {
        Dataset d = Opener.standard().open(new Input("d.json", FILE.getBytes(java.nio.charset.StandardCharsets.UTF_8))).dataset();
        List<Row> rows = Rows.of(Visible.of(d, ViewState.START), Arrangement.FIRST, java.util.Locale.ENGLISH);
        assertEquals("""
            # year
            year
            # day
            day
            late
            # after
            after
            # list.unplaced
            nowhere
            # list.undated
            some-time""", rows.stream().map(r -> said(r, d)).collect(Collectors.joining("\n")));
    }

    private static String said(Row row, Dataset d) {
        if (row instanceof Row.Head h) {
            return "# " + d.events().get(h.event()).id();
        }
        return row instanceof Row.Tray t ? "# " + t.key() : d.events().get(((Row.Item) row).event()).id();
    }
}
