package org.masar.read;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.state.ViewState;
import org.masar.time.Stepping;

/** Chooses what opens first where a file does not say. */
public final class FirstView {
    private FirstView() {
    }

    /**
     * Shows everything, fitted, with the playhead on the day of the first event of the densest stretch: the shortest
     * one that holds half of the events whose start is known. Days are those of the dataset's zone.
     */
    public static ViewState of(Dataset dataset) {
        List<Instant> starts = dataset.events().stream().map(Event::when).filter(w -> !w.undated() && w.earliestStart() != null)
            .map(w -> w.earliestStart()).sorted().toList();
        if (starts.isEmpty()) {
            return ViewState.START;
        }
        int half = (starts.size() + 1) / 2;
        Instant best = starts.get(0);
        double shortest = Double.MAX_VALUE;
        for (int i = 0; i + half <= starts.size(); i++) {
            double length = (double) starts.get(i + half - 1).getEpochSecond() - starts.get(i).getEpochSecond();
            if (length < shortest) {
                shortest = length;
                best = starts.get(i);
            }
        }
        return ViewState.START.withPlayhead(Stepping.in(dataset.zone()).unitAt(best, ChronoUnit.DAYS));
    }
}
