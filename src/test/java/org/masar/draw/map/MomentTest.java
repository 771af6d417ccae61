package org.masar.draw.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.draw.Texts;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.TypedTime;

class MomentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Pacific/Fiji|1912-05-06|Monday 6 May 1912|Fiji, UTC+12",
        "Asia/Damascus|1900-01-01|Monday 1 January 1900|Damascus, UTC+2", "America/New_York|1850-07-04|Thursday 4 July 1850|New York, UTC\u22125"})
    void showsATypedDayAsThatDayHoweverOld(ZoneId zone, String typed, String day, String offset) {
        Interval unit = TypedTime.parse(typed, zone);
        ViewState view = ViewState.START.withMode(Mode.MOMENT).withPlayhead(unit);
        Moment moment = new Moment(zone, Texts.in("en"));
        assertEquals(day, moment.of(view));
        assertEquals(offset, moment.zone(view));
    }
}
