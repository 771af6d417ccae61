package org.masar.read.said;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.model.LonLat;

class SaidDegreesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        33.5138      | 33.5138   | UNSAID
        33,5138      | 33.5138   | UNSAID
        −28.1        | -28.1     | UNSAID
        ٣٣٫٥         | 33.5      | UNSAID
        N 34.2705°   | 34.2705   | LATITUDE
        33°30'36"N   | 33.51     | LATITUDE
        33 30 36 S   | -33.51    | LATITUDE
        36° 17.5' E  | 36.291667 | LONGITUDE
        W 12         | -12       | LONGITUDE
        36.3 شرقا    | 36.3      | LONGITUDE
        """)
    void an_angle_is_read_with_its_letter(String text, double value, SaidDegrees.Axis axis) {
        SaidDegrees read = SaidDegrees.of(text).orElseThrow();
        assertEquals(value, read.value(), 1e-6);
        assertEquals(axis, read.axis());
    }

    @ParameterizedTest
    @CsvSource({"abc", "33°75'N", "-33 S", "N 33 S", "1;2"})
    void what_is_no_angle_is_not_made_one(String text) {
        assertTrue(SaidDegrees.of(text).isEmpty());
    }

    @Test
    void two_angles_in_one_text_are_a_point_and_letters_turn_them_round() {
        assertEquals(Optional.of(LonLat.of(36.3, 33.5)), SaidDegrees.pair("33.5, 36.3"));
        assertEquals(Optional.of(LonLat.of(36.3, 33.5)), SaidDegrees.pair("33,5; 36,3"));
        assertEquals(Optional.of(LonLat.of(36.3, 33.5)), SaidDegrees.pair("36.3E, 33.5N"));
        assertEquals(Optional.of(LonLat.of(36.3, 33.5)), SaidDegrees.pair("(33.5 36.3)"));
        assertTrue(SaidDegrees.pair("99, 36.3").isEmpty());
        assertTrue(SaidDegrees.pair("Damascus, Syria").isEmpty());
    }

    @Test
    void numbers_are_read_in_the_habit_of_their_column() {
        assertEquals(OptionalDouble.of(1234.5), SaidNumber.of("1,234.5", NumberHabit.POINT));
        assertEquals(OptionalDouble.of(1234.5), SaidNumber.of("1.234,5", NumberHabit.COMMA));
        assertEquals(OptionalDouble.of(1234.5), SaidNumber.of("١٬٢٣٤٫٥", NumberHabit.POINT));
        assertEquals(OptionalDouble.of(-3), SaidNumber.of("−3", NumberHabit.POINT));
        assertTrue(SaidNumber.of("Many", NumberHabit.POINT).isEmpty());
    }
}
