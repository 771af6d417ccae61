package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.time.Hull;

class HullTest {
    private static final TimeSpan SURE = Sample.sure("2020-05-01", "2020-05-03");
    private static final Interval NOON = Interval.of(Sample.at("2020-05-02T12:00"), Sample.at("2020-05-02T13:00"));

    private static TimeSpan hull(TimeSpan... spans) {
        return Hull.of(List.of(spans));
    }

    @Test
    void aHullIsSureOnlyWithinAll() {
        TimeSpan h = hull(SURE, Sample.sure("2020-05-02", "2020-05-04"));
        assertEquals(Sample.at("2020-05-01"), h.earliestStart());
        assertEquals(Sample.at("2020-05-02"), h.latestStart());
        assertEquals(Sample.at("2020-05-03"), h.earliestEnd());
        assertEquals(Sample.at("2020-05-04"), h.latestEnd());
        assertTrue(h.surelyOverlaps(NOON));
    }

    @Test
    void aStartThatOneVoiceLeavesOpenIsNotMadeSureByAnother() {
        TimeSpan h = hull(SURE, Sample.span("2020-04-01", null, "2020-05-03", "2020-05-03"));
        assertNull(h.latestStart());
        assertFalse(h.surelyOverlaps(NOON));
    }

    @Test
    void anEndThatOneVoiceLeavesOpenIsNotMadeSureByAnother() {
        TimeSpan h = hull(SURE, Sample.span("2020-05-01", "2020-05-01", null, "2020-06-01"));
        assertNull(h.earliestEnd());
        assertFalse(h.surelyOverlaps(NOON));
    }

    @Test
    void anOpenStartBesideOneSinceEverIsInDoubtAndNotSinceEver() {
        TimeSpan h = hull(Sample.span(null, null, "2020-05-03", "2020-05-03"), Sample.span("2020-04-01", null, "2020-05-03", "2020-05-03"));
        assertTrue(h.qualified());
    }

    @Test
    void whatWasSinceEverForAllStaysSo() {
        TimeSpan h = hull(Sample.span(null, null, "2020-05-03", "2020-05-03"), Sample.span(null, null, "2020-05-04", "2020-05-04"));
        assertTrue(h.surelyOverlaps(NOON));
        assertFalse(h.qualified());
    }
}
