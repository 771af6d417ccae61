package org.masar.story;

import java.util.Optional;
import java.util.stream.IntStream;
import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;

/**
 * Says where we are in a walkthrough that is shown. Hidden steps are passed over. Immutable: each move gives another.
 *
 * @param at   index of the step among all, a shown one
 * @param seen what is seen instead of the step's view since somebody looked elsewhere, or null
 */
public record Tour(Walkthrough walkthrough, int at, ViewState seen) {
    public Tour {
        if (at < 0 || at >= walkthrough.steps().size() || walkthrough.steps().get(at).hidden()) {
            throw new IllegalArgumentException("step " + at + " of '" + walkthrough.id() + "' is not shown");
        }
    }

    /** Begins at the first step that is shown; empty where none is. */
    public static Optional<Tour> of(Walkthrough w) {
        return from(w, 0);
    }

    /** Begins at a step, counted from 0 among all; where it is hidden at the next that is shown, else at the last. */
    public static Optional<Tour> from(Walkthrough w, int index) {
        IntStream later = IntStream.range(Math.max(0, index), w.steps().size()), before = IntStream.range(0, Math.min(index, w.steps().size()));
        return later.filter(i -> !w.steps().get(i).hidden()).boxed().findFirst()
            .or(() -> before.filter(i -> !w.steps().get(i).hidden()).boxed().reduce((a, b) -> b)).map(i -> new Tour(w, i, null));
    }

    /** Gives the step we are at. */
    public Step step() {
        return walkthrough.steps().get(at);
    }

    /** Gives its number among those shown, counted from 1. */
    public int number() {
        return (int) shown().filter(i -> i <= at).count();
    }

    /** Gives how many steps are shown. */
    public int count() {
        return (int) shown().count();
    }

    /** Gives how much of the way is behind when this step has been shown, more than 0 to 1. */
    public double progress() {
        return number() / (double) count();
    }

    /** Gives the step that comes next; empty at the last. */
    public Optional<Step> ahead() {
        return isLast() ? Optional.empty() : Optional.of(next().step());
    }

    public boolean isFirst() {
        return number() == 1;
    }

    public boolean isLast() {
        return number() == count();
    }

    /** Goes to the next step; stays at the last. */
    public Tour next() {
        return to(number() + 1);
    }

    /** Goes to the step before; stays at the first. */
    public Tour back() {
        return to(number() - 1);
    }

    /** Goes to the first step. */
    public Tour first() {
        return to(1);
    }

    /** Goes to the last step. */
    public Tour last() {
        return to(count());
    }

    /** Goes to a step by its number among those shown, counted from 1; to the nearest where there is none of that number. */
    public Tour to(int number) {
        int wanted = Math.max(1, Math.min(count(), number));
        return new Tour(walkthrough, shown().skip(wanted - 1L).findFirst().orElse(at), null);
    }

    /** Looks elsewhere without leaving the step: scrubbed, moved, other voices. The step's own view is no elsewhere. */
    public Tour seeing(ViewState view) {
        return new Tour(walkthrough, at, view.equals(step().view()) ? null : view);
    }

    /** Tells whether something else than the step's view is seen. */
    public boolean isAway() {
        return seen != null;
    }

    /** Returns to the view of the step. */
    public Tour returned() {
        return new Tour(walkthrough, at, null);
    }

    /** Gives what is seen. */
    public ViewState view() {
        return seen == null ? step().view() : seen;
    }

    private IntStream shown() {
        return IntStream.range(0, walkthrough.steps().size()).filter(i -> !walkthrough.steps().get(i).hidden());
    }
}
