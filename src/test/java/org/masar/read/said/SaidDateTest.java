package org.masar.read.said;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDateTest {
    private static String read(String text, DateHabit habit) {
        return SaidDate.edtf(text, habit).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        05 March 2024                 | 2024-03-05
        August 2010                   | 2010-08
        1915                          | 1915
        20180520                      | 2018-05-20
        2018/5/2                      | 2018-05-02
        18/04/2001                    | 2001-04-18
        4/20/2031                     | 2031-04-20
        05-Mar-24                     | 2024-03-05
        1er août 2010                 | 2010-08-01
        3. März 2018                  | 2018-03-03
        12 de mayo de 2018            | 2018-05-12
        15 Ağustos 2016               | 2016-08-15
        ٢٠ أيار ٢٠١٨                  | 2018-05-20
        20 مايو 2018                  | 2018-05-20
        20 أيار/مايو 2018             | 2018-05-20
        6 تشرين الأول 1973            | 1973-10-06
        كانون الثاني 2011             | 2011-01
        1920BC                        | -1919
        44 ق.م                        | -0043
        17AD                          | 0017
        February 5, 62AD              | 0062-02-05
        10 000 BC                     | -9999
        c. 1850                       | 1850~
        1850?                         | 1850?
        1850s                         | 185X
        19th century                  | [1801..1900]
        5-8 May 2018                  | 2018-05-05/2018-05-08
        May 5–8, 2018                 | 2018-05-05/2018-05-08
        12 March - 3 April 2019       | 2019-03-12/2019-04-03
        Dec 1811-Feb 1812             | 1811-12/1812-02
        1914 to 1918                  | 1914/1918
        Sunday, 20 May 2018 5:30 pm   | 2018-05-20T17:30
        7 juin 2018 à 14:30           | 2018-06-07T14:30
        2018-05-20 05:30:15 +0300     | 2018-05-20T05:30:15+03:00
        2018-02-07 01:26:13.840000    | 2018-02-07T01:26:13.840
        20240305T101500Z              | 2024-03-05T10:15:00Z
        """)
    void a_date_keeps_the_precision_in_which_it_was_written(String text, String edtf) {
        assertEquals(edtf, read(text, DateHabit.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        31 February 2018
        2018-13-01
        25/25/2018
        unknown
        n.d.
        soon
        12:30
        20 May 2018 25:99 pm
        """)
    void what_is_no_date_is_not_made_one(String text) {
        assertEquals("", read(text, DateHabit.UNKNOWN));
    }

    @Test
    void a_date_that_may_be_two_days_is_one_of_both_until_the_order_is_known() {
        assertEquals("[2018-03-04,2018-04-03]", read("03/04/2018", DateHabit.UNKNOWN));
        assertEquals("2018-04-03", read("03/04/2018", DateHabit.UNKNOWN.with(DateOrder.DAY_FIRST)));
        assertEquals("2018-03-04", read("03/04/2018", DateHabit.UNKNOWN.with(DateOrder.MONTH_FIRST)));
    }

    @ParameterizedTest
    @CsvSource({"serial,43240,2018-05-20", "serial,43240.5,2018-05-20T12:00:00", "serial,59,1900-02-28", "serial,61,1900-03-01",
        "seconds,1526773500,2018-05-19T23:45:00Z", "millis,1526773500250,2018-05-19T23:45:00.250Z", "millis,-86400000,1969-12-31T00:00:00Z",
        "compact,20180520,2018-05-20"})
    void a_number_counts_what_its_column_counts(String bare, String text, String edtf) {
        assertEquals(edtf, read(text, new DateHabit(DateOrder.UNSURE, BareNumber.of(bare))));
    }

    @Test
    void a_day_that_spreadsheets_count_and_that_never_was_is_no_date() {
        assertEquals("", read("60", new DateHabit(DateOrder.UNSURE, BareNumber.SERIAL)));
    }
}
