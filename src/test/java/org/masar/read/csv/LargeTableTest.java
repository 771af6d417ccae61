package org.masar.read.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Made;
import org.masar.read.Input;
import org.masar.read.NoDataset;
import org.masar.read.Readers;
import org.masar.time.TimeIndex;

class LargeTableTest {
    private static final int ROWS = 30_000;

    private static Dataset dataset(int rows) throws NoDataset {
        StringBuilder b = new StringBuilder("id;time;lat;lon;type;title\n");
        for (int i = 0; i < rows; i++) {
            String time = i % 3 == 0 ? "2018-05-" + (10 + i % 20) : i % 3 == 1 ? "2018-05-" + (10 + i % 20) + "T05:" + (10 + i % 50) + ":00Z" : (1 + i % 28) + " May 2018";
            b.append("e").append(i == 7 ? 6 : i).append(';').append(i == 11 ? "" : time).append(';').append(i == 12 ? "" : 30 + i % 500 / 100.0).append(';').append(36 + i % 700 / 100.0)
                .append(';').append("type ").append(i % 4).append(";\"Line one\nof ").append(i).append("\"\n");
        }
        return Readers.all().open(new Input("large.csv", b.toString().getBytes(StandardCharsets.UTF_8))).dataset();
    }

    @Test
    void rows_that_are_read_again_say_what_those_kept_whole_say() throws NoDataset {
        Dataset large = dataset(ROWS), small = dataset(500);
        assertTrue(large.events() instanceof Made);
        for (int i = 0; i < 500; i++) {
            assertEquals(small.events().get(i), large.events().get(i));
        }
    }

    @Test
    void instants_in_the_index_are_those_of_the_events() throws NoDataset {
        Dataset d = dataset(ROWS);
        TimeIndex kept = TimeIndex.of(d.events()), made = TimeIndex.ofSpans(d.events().stream().map(Event::when).toList());
        for (int e = 0; e < ROWS; e++) {
            assertEquals(List.of(made.earliestStart(e), made.latestStart(e), made.earliestEnd(e), made.latestEnd(e)),
                List.of(kept.earliestStart(e), kept.latestStart(e), kept.earliestEnd(e), kept.latestEnd(e)), "event " + e);
        }
        assertEquals(1, kept.undated());
    }

    @Test
    void events_and_places_are_found_by_their_ids() throws NoDataset {
        Dataset d = dataset(ROWS);
        assertEquals(20_000, d.number("e20000").orElseThrow());
        assertEquals(6, d.number("e6-row-7").orElseThrow());
        assertEquals(7, d.number("e6-row-8").orElseThrow());
        assertTrue(d.number("e6").isEmpty() && d.event("nobody").isEmpty() && d.place("p99999999").isEmpty());
        Event e = d.events().get(29_999);
        assertEquals("type 3", d.category(e.category()).orElseThrow().label().in("en"));
        assertEquals(e.places().get(0).place(), d.place(e.places().get(0).place()).orElseThrow().id());
        assertTrue(d.events().get(12).places().isEmpty());
    }
}
