package org.masar.read.said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
        assertThat(read.value()).isCloseTo(value, within(1e-6));
        assertThat(read.axis()).isEqualTo(axis);
    }

    @ParameterizedTest
    @CsvSource({"abc", "33°75'N", "-33 S", "N 33 S", "1;2"})
    void what_is_no_angle_is_not_made_one(String text) {
        assertThat(SaidDegrees.of(text)).isEmpty();
    }

    @Test
    void two_angles_in_one_text_are_a_point_and_letters_turn_them_round() {
        assertThat(SaidDegrees.pair("33.5, 36.3")).contains(LonLat.of(36.3, 33.5));
        assertThat(SaidDegrees.pair("33,5; 36,3")).contains(LonLat.of(36.3, 33.5));
        assertThat(SaidDegrees.pair("36.3E, 33.5N")).contains(LonLat.of(36.3, 33.5));
        assertThat(SaidDegrees.pair("(33.5 36.3)")).contains(LonLat.of(36.3, 33.5));
        assertThat(SaidDegrees.pair("99, 36.3")).isEmpty();
        assertThat(SaidDegrees.pair("Damascus, Syria")).isEmpty();
    }

    @Test
    void numbers_are_read_in_the_habit_of_their_column() {
        assertThat(SaidNumber.of("1,234.5", NumberHabit.POINT)).hasValue(1234.5);
        assertThat(SaidNumber.of("1.234,5", NumberHabit.COMMA)).hasValue(1234.5);
        assertThat(SaidNumber.of("١٬٢٣٤٫٥", NumberHabit.POINT)).hasValue(1234.5);
        assertThat(SaidNumber.of("−3", NumberHabit.POINT)).hasValue(-3);
        assertThat(SaidNumber.of("Many", NumberHabit.POINT)).isEmpty();
    }
}
