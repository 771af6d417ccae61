package org.masar.read.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DateColumnTest {
    private static DateColumn of(String... values) {
        DateColumn column = new DateColumn();
        for (String v : values) {
            column.add(v);
        }
        return column;
    }

    @Test
    void one_day_beyond_twelve_decides_for_the_whole_column() {
        assertEquals(DateOrder.DAY_FIRST, of("03/04/2018", "25/04/2018").habit().order());
        assertEquals(DateOrder.MONTH_FIRST, of("03/04/2018", "04/25/2018 12:00").habit().order());
    }

    @Test
    void points_stand_between_day_and_month_in_this_order() {
        assertEquals(DateOrder.DAY_FIRST, of("03.04.2018", "04.05.2018").habit().order());
    }

    @Test
    void rows_that_are_sorted_under_one_reading_only_decide() {
        assertEquals(DateOrder.DAY_FIRST, of("01/02/2018", "03/02/2018", "02/03/2018", "01/04/2018").habit().order());
    }

    @Test
    void where_nothing_decides_it_is_asked() {
        DateColumn column = of("03/04/2018", "05/02/2018", "01/06/2018");
        assertTrue(column.isAmbiguous());
        assertEquals(DateOrder.UNSURE, column.habit().order());
        assertTrue(of("25/04/2018", "04/25/2018", "03/04/2018").isAmbiguous());
        assertFalse(of("2018-03-04", "5 May 2018").isAmbiguous());
    }

    @Test
    void numbers_alone_tell_by_their_size_what_they_count() {
        assertEquals(BareNumber.YEAR, of("1915", "2018").habit().bare());
        assertEquals(BareNumber.COMPACT, of("20180520", "20181231").habit().bare());
        assertEquals(BareNumber.SERIAL, of("43240", "43241.5").habit().bare());
        assertEquals(BareNumber.SECONDS, of("1526773500", "1326773500").habit().bare());
        assertEquals(BareNumber.MILLIS, of("1526773500000", "-3124656000000").habit().bare());
    }
}
