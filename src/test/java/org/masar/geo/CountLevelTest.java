package org.masar.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CountLevelTest {
    private static final int EVENTS = 3_000;
    private final Random random = new Random(7);
    private final int[] start = random.ints(EVENTS, 0, 1000).toArray();
    private final int[] end = IntStream.range(0, EVENTS).map(e -> start[e] + random.nextInt(200)).toArray();
    private final PlaceIndex places = places();

    private PlaceIndex places() {
        PlaceIndex.Builder b = new PlaceIndex.Builder(EVENTS, 3);
        for (int e = 0; e < EVENTS; e++) {
            b.event(random.nextInt(3));
            for (int p = random.nextInt(3); p > 0; p--) {
                b.place(0.5 + random.nextDouble() / 50, 0.4 + random.nextDouble() / 50);
            }
        }
        return b.build();
    }

    private int[] sortedBy(int[] key) {
        return IntStream.range(0, EVENTS).boxed().sorted(Comparator.comparingInt(e -> key[e])).mapToInt(Integer::intValue).toArray();
    }

    @Test
    void countsAreThoseOfLookingAtEveryEvent() {
        CountLevel level = CountLevel.of(places, 9, new PlaceOrder(places, sortedBy(start), sortedBy(end)));
        for (int from = -10; from < 1200; from += 83) {
            int a = from, b = from + 60;
            int started = (int) IntStream.of(start).filter(t -> t < b).count(), ended = (int) IntStream.of(end).filter(t -> t <= a).count();
            for (int kind = 0; kind < 3; kind++) {
                int counted = 0;
                for (int c = 0; c < level.cells(); c++) {
                    counted += level.count(c, kind, started, ended);
                }
                int k = kind;
                int looked = IntStream.range(0, EVENTS).filter(e -> places.kind(e) == k && start[e] < b && end[e] > a)
                    .map(e -> places.first(e + 1) - places.first(e)).sum();
                assertEquals(looked, counted, "kind " + kind + " in [" + a + ", " + b + ")");
            }
        }
    }

    @Test
    void aCellCountsOnlyWhatLiesInIt() {
        CountLevel level = CountLevel.of(places, 9, new PlaceOrder(places, sortedBy(start), sortedBy(end)));
        assertTrue(level.cells() > 50, "cells: " + level.cells());
        double side = level.cellSize();
        for (int c = 0; c < level.cells(); c++) {
            double x = Math.floor(level.x(c) / side), y = Math.floor(level.y(c) / side);
            int inside = 0;
            for (int at = 0; at < places.size(); at++) {
                inside += Math.floor(places.x(at) / side) == x && Math.floor(places.y(at) / side) == y ? 1 : 0;
            }
            int counted = 0;
            for (int k = 0; k < 3; k++) {
                counted += level.count(c, k, EVENTS, 0);
            }
            assertEquals(inside, counted, "cell " + c);
        }
    }

    @Test
    void eventsMissingFromTheIndexAreRefused() {
        PlaceIndex.Builder b = new PlaceIndex.Builder(2, 1);
        b.event(0);
        assertThrows(IllegalStateException.class, b::build);
    }
}
