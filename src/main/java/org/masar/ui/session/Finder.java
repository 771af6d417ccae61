package org.masar.ui.session;

import java.util.function.Consumer;
import org.masar.model.Dataset;
import org.masar.state.ViewState;

/**
 * Finds what shows, and keeps the telling between frames as long as voices and known-by stay, and the answer while only the way of
 * looking changes, so that panning asks nothing. Small datasets are answered at once,
 * large ones from the background, where only the latest question is answered. FX thread only.
 */
final class Finder {
    /** Up to this many events a telling and a finding together take well under a frame of 16 ms. */
    static final int AT_ONCE = 5_000;

    private final Work work;
    private final Consumer<Sight> answer;
    private Sight last;
    private Question waiting;

    Finder(Work work, Consumer<Sight> answer) {
        this.work = work;
        this.answer = answer;
    }

    void find(Dataset d, ViewState v) {
        if (last != null && last.dataset() == d && last.answers(v) && !work.running("visible")) {
            take(last.under(v));
        } else if (d.events().size() <= AT_ONCE) {
            work.cancel("visible");
            waiting = null;
            take(Sight.of(last, d, v));
        } else if (work.running("visible") && waiting != null && waiting.dataset == d) {
            waiting = new Question(d, v);
        } else {
            ask(new Question(d, v));
        }
    }

    /** Lets a running answer end, as interrupting it each time would starve the screen while scrubbing; then asks the latest. */
    private void ask(Question q) {
        waiting = q;
        Sight known = last;
        work.run("visible", () -> Sight.of(known, q.dataset, q.view), found -> {
            take(found);
            if (waiting != q) {
                ask(waiting);
            }
        }, error -> {
            throw new IllegalStateException("could not find what shows", error);
        });
    }

    private void take(Sight found) {
        last = found;
        answer.accept(found);
    }

    private record Question(Dataset dataset, ViewState view) {
    }
}
