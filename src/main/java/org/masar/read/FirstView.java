package org.masar.read;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.masar.model.Dataset;
import org.masar.state.ViewState;
import org.masar.time.Stepping;
import org.masar.time.TimeIndex;

/** Chooses what opens first where a file does not say. */
public final class FirstView {
    private FirstView() {
    }

    /**
     * Shows everything, fitted, with the playhead on the day of the first event of the densest stretch: the shortest
     * one that holds half of the events whose start is known. Days are those of the dataset's zone.
     */
    public static ViewState of(Dataset dataset) {
        TimeIndex index = TimeIndex.of(dataset.events());
        int first = index.rankAfter(Long.MIN_VALUE), starts = index.dated() - first;
        if (starts == 0) {
            return ViewState.START;
        }
        int half = (starts + 1) / 2;
        long best = index.earliestStart(index.number(first));
        double shortest = Double.MAX_VALUE;
        for (int i = first; i + half <= index.dated(); i++) {
            long from = index.earliestStart(index.number(i));
            double length = (double) index.earliestStart(index.number(i + half - 1)) - from;
            if (length < shortest) {
                shortest = length;
                best = from;
            }
        }
        return ViewState.START.withPlayhead(Stepping.in(dataset.zone()).unitAt(Instant.ofEpochMilli(best), ChronoUnit.DAYS));
    }
}
