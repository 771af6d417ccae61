package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.view.Sample.claim;
import static org.masar.view.Sample.in;
import static org.masar.view.Sample.span;
import static org.masar.view.Sample.sure;
import static org.masar.view.Sample.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Words;

class AccordTest {
    private static final Dataset PLACES = new Sample().place("city", null, 36, 33, 0).place("east", "city", 36, 33, 0)
        .place("west", "city", 36, 33, 0).place("far", null, 40, 33, 0).build();

    private static Accord of(Claim... claims) {
        return Accord.of(PLACES, List.of(claims));
    }

    private static Claim starts(String voice, TimeSpan when) {
        return claim(voice, "s", Stance.REPORTS, when, TimeSpan.UNDATED);
    }

    private static TimeSpan day(String day, String next) {
        return new TimeSpan(day, Sample.at(day), Sample.at(day), Sample.at(next), Sample.at(next), TimeSpan.Precision.DAY, false);
    }

    private static Figure buses(double n, Figure.Qualifier q) {
        return new Figure("buses", null, n, null, null, q, Words.NONE);
    }

    @Test
    void aVoiceCountsOnceHoweverManySourcesCarryIt() {
        Accord a = of(claim("v", "s1", Stance.REPORTS), claim("v", "s2", Stance.REPORTS), claim("v", "s3", Stance.CONFIRMS),
            claim("w", "s1", Stance.CONFIRMS), claim("x", "s1", Stance.DENIES), claim("x", "s2", Stance.DOUBTS), claim("y", "s2", Stance.DOUBTS));
        assertEquals("1 1 1 1 of 4 in 3", a.reporting() + " " + a.confirming() + " " + a.doubting() + " " + a.denying() + " of " + a.voices() + " in " + a.sources());
        assertFalse(a.agrees());
    }

    @Test
    void twoHoursAreTwoWaysButADayAroundThemIsNone() {
        assertEquals(2, of(starts("v", sure("2018-05-20T04:00", "2018-05-20T06:00")), starts("w", sure("2018-05-20T01:00", "2018-05-20T06:00")),
            starts("x", day("2018-05-20", "2018-05-21"))).startWays());
        assertEquals(1, of(starts("v", sure("2018-05-20T04:00", "2018-05-20T06:00")), starts("x", day("2018-05-20", "2018-05-21"))).startWays());
        assertEquals(2, of(starts("v", sure("2018-05-20T04:00", "2018-05-20T06:00")), starts("x", day("2018-05-21", "2018-05-22"))).startWays());
    }

    @Test
    void aTimeOfOneWhoDeniesIsNoWayOfTellingIt() {
        assertEquals(1, of(starts("v", sure("2018-05-20T04:00", "2018-05-20T06:00")),
            claim("w", "s", Stance.DENIES, sure("2018-05-19T04:00", "2018-05-20T06:00"), TimeSpan.UNDATED)).startWays());
    }

    @Test
    void aPlaceAroundAnotherIsNoOtherPlaceButItsNeighbourIs() {
        assertEquals(1, of(in(claim("v", "s", Stance.REPORTS), "city"), in(claim("w", "s", Stance.REPORTS), "east")).placeWays());
        assertEquals(1, of(in(claim("v", "s", Stance.REPORTS), "east"), in(claim("w", "s", Stance.REPORTS), "east", "west")).placeWays());
        Accord apart = of(in(claim("v", "s", Stance.REPORTS), "east"), in(claim("w", "s", Stance.REPORTS), "west"), in(claim("x", "s", Stance.REPORTS), "city"));
        assertEquals(2, apart.placeWays());
        assertTrue(apart.placeDiffers(apart.claims().get(0)));
        assertFalse(apart.placeDiffers(apart.claims().get(2)));
    }

    @Test
    void aNumberWithinAHedgedOneIsTheSameWay() {
        assertEquals(List.of(), of(with(claim("v", "s", Stance.REPORTS), buses(6, null)),
            with(claim("w", "s", Stance.REPORTS), buses(5, Figure.Qualifier.MORE_THAN))).differingFigures());
        Accord two = of(with(claim("v", "s", Stance.REPORTS), buses(6, null)), with(claim("w", "s", Stance.REPORTS), buses(7, null)));
        assertEquals(1, two.differingFigures().size());
        assertEquals(2, two.figureWays(buses(6, null)));
        assertTrue(two.figureDiffers(buses(7, null)));
    }

    @Test
    void aVoiceThatTellsItTwiceDifferentlyIsSetAgainstItself() {
        assertEquals(List.of("v"), of(starts("v", sure("2018-05-20T04:00", "2018-05-20T06:00")),
            starts("v", sure("2018-05-20T01:00", "2018-05-20T06:00")), starts("w", sure("2018-05-20T01:00", "2018-05-20T06:00"))).split());
        assertEquals(List.of("v"), of(claim("v", "s1", Stance.REPORTS), claim("v", "s2", Stance.DENIES), claim("w", "s2", Stance.DENIES)).split());
        assertEquals(List.of(), of(claim("v", "s1", Stance.DENIES), claim("v", "s2", Stance.DOUBTS)).split());
    }

    @RepeatedTest(60)
    void countsAreThoseOfAPlainRecountWhateverTheOrder(RepetitionInfo n) {
        Random random = new Random(n.getCurrentRepetition());
        List<Claim> claims = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            TimeSpan when = switch (random.nextInt(4)) {
                case 0 -> null;
                case 1 -> day("2018-05-2" + random.nextInt(4), "2018-05-25");
                case 2 -> sure("2018-05-2" + random.nextInt(4) + "T0" + random.nextInt(9) + ":00", "2018-05-25");
                default -> span(null, "2018-05-2" + random.nextInt(4), null, null);
            };
            Claim c = claim("v" + random.nextInt(4), "s" + random.nextInt(3), Stance.values()[random.nextInt(4)], when, TimeSpan.UNDATED);
            c = random.nextBoolean() ? c : in(c, List.of("city", "east", "west", "far").get(random.nextInt(4)));
            claims.add(random.nextBoolean() ? c : with(c, buses(random.nextInt(3), random.nextBoolean() ? null : Figure.Qualifier.values()[random.nextInt(5)])));
        }
        Accord a = Accord.of(PLACES, claims);
        Set<String> reports = voices(claims, Stance.REPORTS), confirms = voices(claims, Stance.CONFIRMS), denies = voices(claims, Stance.DENIES),
            doubts = voices(claims, Stance.DOUBTS);
        confirms.removeAll(reports);
        doubts.removeAll(denies);
        assertEquals(List.of(reports.size(), confirms.size(), doubts.size(), denies.size()),
            List.of(a.reporting(), a.confirming(), a.doubting(), a.denying()));
        assertEquals(claims.stream().anyMatch(c -> c.stance().affirms() && Beginning.told(c.when())), a.startWays() > 0);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        Accord b = Accord.of(PLACES, shuffled);
        assertEquals(List.of(a.startWays(), a.placeWays(), a.differingFigures().size(), a.agrees(), Set.copyOf(a.split())),
            List.of(b.startWays(), b.placeWays(), b.differingFigures().size(), b.agrees(), Set.copyOf(b.split())));
        List<Claim> twice = new ArrayList<>(claims);
        twice.addAll(claims);
        assertEquals(List.of(a.startWays(), a.placeWays(), a.agrees()),
            List.of(Accord.of(PLACES, twice).startWays(), Accord.of(PLACES, twice).placeWays(), Accord.of(PLACES, twice).agrees()));
        // What is disputed for certain is never said to agree.
        if (new Disputes(PLACES).among(claims.stream().filter(c -> c.stance().affirms()).toList()) && claims.stream().noneMatch(c -> c.when() != null)) {
            assertFalse(a.agrees());
        }
    }

    private static Set<String> voices(List<Claim> claims, Stance s) {
        Set<String> ids = new HashSet<>();
        claims.stream().filter(c -> c.stance() == s).forEach(c -> ids.add(c.voice()));
        return ids;
    }
}
