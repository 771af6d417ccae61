package org.masar.draw.time;

import org.masar.time.TimeIndex;
import org.masar.view.Told;

/**
 * Places an event along the flow of time: where it may begin, surely has begun, may end, surely is over.
 *
 * @param event number
 * @param es    distance of the earliest start
 * @param ls    distance of the latest start
 * @param ee    distance of the earliest end
 * @param le    distance of the latest end
 * @param sure  whether there is a stretch in which it surely goes on, from {@code ls} to {@code ee}
 * @param begun whether it has no known begin: it runs in from before all time
 * @param open  whether it has no known end: it runs off
 */
record Bar(int event, double es, double ls, double ee, double le, boolean sure, boolean begun, boolean open) {
    /** How far beyond the picture an edge is worked out. */
    private static final double BEYOND = 60;
    /** Narrower than this an event has no length to show: its category's outline stands for it. */
    static final double NARROW = 7;

    /** Places an event as it is told. */
    static Bar of(int event, Told told, Ruler r) {
        TimeIndex ix = told.index();
        long es = ix.earliestStart(event), ls = ix.latestStart(event), ee = ix.earliestEnd(event), le = ix.latestEnd(event);
        boolean sure = ls < ee && !told.when(event).qualified();
        return new Bar(event, along(r, es), along(r, ls), along(r, ee), along(r, le), sure, es == Long.MIN_VALUE, le == Long.MAX_VALUE);
    }

    private static double along(Ruler r, long t) {
        return Math.max(-BEYOND, Math.min(r.length() + BEYOND, r.along(t)));
    }

    boolean narrow() {
        return le - es < NARROW;
    }

    double middle() {
        return (es + le) / 2;
    }

    /** Gives where it begins on the picture, an outline instead of a bar counted in full. */
    double from() {
        return narrow() ? middle() - NARROW : es;
    }

    /** Gives where it ends on the picture. */
    double to() {
        return narrow() ? middle() + NARROW : le;
    }
}
