package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeedTest {
    private static final long HOUR = 3_600_000L, DAY = 24 * HOUR;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"6 h/s|21600000", "6h/s|21600000", "6 hours a second|21600000", "6 h|21600000", "6 h per second|21600000",
        "1.5 d/s|129600000", "2 days / s|172800000", "1 month/s|2629746000", "٦ ساعات في الثانية|21600000", "٦ س/ث|21600000", "90 min|5400000"})
    void readsWhatPeopleType(String text, long millis) {
        assertEquals(millis, Speed.parse(text).millis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fast", "6", "0 h/s", "6 knots"})
    void saysWhatToWriteInstead(String text) {
        assertTrue(assertThrows(TimeTextException.class, () -> Speed.parse(text)).getMessage().endsWith("Write for instance 6 h/s or 2 days a second."));
    }

    @ParameterizedTest
    @CsvSource({"21600000,6,HOURS", "43200000,12,HOURS", "86400000,1,DAYS", "129600000,36,HOURS", "500,500,MILLIS", "1000,1,SECONDS",
        "2764800000,32,DAYS", "31556952000,1,YEARS", "315569520000000000,10000000,YEARS"})
    void isSaidInTheUnitThatFits(long millis, double count, String unit) {
        assertEquals(new Speed.Amount(count, java.time.temporal.ChronoUnit.valueOf(unit)), new Speed(millis).amount());
    }

    @Test
    void doublingAndHalvingUndoEachOtherAndStayWithinBounds() {
        assertEquals(12 * HOUR, new Speed(6 * HOUR).doubled().millis());
        assertEquals(new Speed(6 * HOUR), new Speed(6 * HOUR).doubled().halved());
        assertEquals(new Speed(1), new Speed(1).halved().halved());
        assertEquals(new Speed(Speed.FASTEST), new Speed(Speed.FASTEST).doubled());
    }

    @Test
    void aSpeedThatFitsPlaysTheLengthInAboutTheTimeAskedFor() {
        assertEquals(6 * HOUR, Speed.fitting(5 * DAY, 20).millis());
        Random random = new Random(8);
        for (int i = 0; i < 2_000; i++) {
            double length = Math.pow(10, 4 + 13 * random.nextDouble());
            double seconds = length / Speed.fitting(length, 20).millis();
            assertTrue(seconds > 8 && seconds < 50, length + " ms in " + seconds + " s");
        }
    }
}
