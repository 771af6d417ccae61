package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    @Test
    void cellsAreQuotedOnlyWhereTheyMustBeAndRowsEndAsTheStandardSays() {
        assertEquals("question,SOHR\r\n\"How many, then?\",\"\"\"apparent\"\"\"\r\n\"two\nlines\",\r\n", CsvText.of(List.of(
            List.of("question", "SOHR"), List.of("How many, then?", "\"apparent\""), List.of("two\nlines", ""))));
    }

    @Test
    void aFileTellsSpreadsheetsThatItIsUnicode() {
        assertEquals("\uFEFFالمرصد السوري\r\n", CsvText.ofFile(List.of(List.of("المرصد السوري"))));
    }
}
