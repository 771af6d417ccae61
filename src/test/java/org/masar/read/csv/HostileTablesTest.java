package org.masar.read.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.masar.read.Input;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Readers;

class HostileTablesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String HEAD = "date,title,lat,lon\n2018-05-20,One,33,36\n";

    private static Opened open(byte[] bytes) {
        return Assertions.assertTimeoutPreemptively(PATIENCE, () -> Readers.all().open(new Input("hostile.csv", bytes)));
    }

    private static Opened open(String text) {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_cell_of_five_mebibytes_is_read() {
        Opened o = open(HEAD + "2018-05-21,\"" + "x\"\"y ".repeat(1 << 20) + "\",33,36\n2018-05-22,Three,33,36\n");
        assertEquals(3, o.dataset().events().size());
    }

    @Test
    void ten_thousand_columns_are_read() {
        StringBuilder head = new StringBuilder("date,lat,lon"), row = new StringBuilder("2018-05-20,33,36");
        for (int i = 0; i < 10_000; i++) {
            head.append(",c").append(i);
            row.append(",v");
        }
        Opened o = open(head + "\n" + row + "\n" + row + "\n");
        assertEquals(2, o.dataset().events().size());
        assertEquals(1, o.dataset().places().size());
    }

    @Test
    void zero_bytes_and_broken_rows_cost_only_themselves() {
        Opened o = open(HEAD + "2018-05-21,T\0wo,33,36\n2018-05-22\n,,,,,,,,,,,\n2018-05-23,\"Fo\"ur,33,36,more,and more\n");
        assertEquals(4, o.dataset().events().size());
    }

    @Test
    void a_quotation_mark_that_is_never_closed_leaves_the_rows_before_it() {
        Opened o = open(HEAD + "2018-05-21,\"Two,33,36\n2018-05-22,Three,33,36\n");
        assertEquals("One", o.dataset().events().get(0).title().in("en"));
        assertEquals(2, o.dataset().events().size());
    }

    @Test
    void a_file_cut_within_a_letter_is_read_up_to_there() {
        byte[] whole = (HEAD + "2018-05-21,دمشق,33,36\n2018-05-22,é").getBytes(StandardCharsets.UTF_8);
        Opened o = open(Arrays.copyOf(whole, whole.length - 1));
        assertEquals("دمشق", o.dataset().events().get(1).title().in("ar"));
    }

    @Test
    void a_table_damaged_at_random_never_breaks_the_reader() {
        Random random = new Random(7);
        byte[] sound = (HEAD + "2018-05-21,\"Two, too\",33.5,36.1\n3 June 2018,\u062d\u0644\u0628,36.2,37.1\n").repeat(20).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 150; i++) {
            byte[] bytes = sound.clone();
            for (int k = 0; k < 1 + i % 12; k++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                assertTrue(Readers.all().open(new Input("hostile.csv", bytes)).dataset().events().size() > 0);
            } catch (NoDataset refused) {
                assertTrue(refused.problems().errors() > 0);
            }
        }
    }
}
