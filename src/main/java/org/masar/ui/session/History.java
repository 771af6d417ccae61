package org.masar.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Remembers the way through states of one kind, for going back and forward. Forgets the oldest beyond a limit.
 *
 * @param <T> the state, immutable
 */
final class History<T> {
    private final int limit;
    private final Deque<T> back = new ArrayDeque<>();
    private final Deque<T> forward = new ArrayDeque<>();

    History(int limit) {
        this.limit = limit;
    }

    /** Notes that the state was left for a new one; what lay ahead is gone. */
    void leave(T state) {
        back.push(state);
        forward.clear();
        if (back.size() > limit) {
            back.removeLast();
        }
    }

    /** Goes one back, remembering the present state as ahead; empty at the beginning. */
    Optional<T> back(T present) {
        return step(back, forward, present);
    }

    /** Goes one forward, remembering the present state as behind; empty at the end. */
    Optional<T> forward(T present) {
        return step(forward, back, present);
    }

    private static <T> Optional<T> step(Deque<T> from, Deque<T> onto, T present) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        onto.push(present);
        return Optional.of(from.pop());
    }

    void clear() {
        back.clear();
        forward.clear();
    }

    boolean hasBack() {
        return !back.isEmpty();
    }

    boolean hasForward() {
        return !forward.isEmpty();
    }
}
