package org.masar.draw;

import java.util.function.Supplier;

/** Holds what is made when it is first asked for: most pictures are gone before anybody asks. Safe on any thread; two that ask at once may both make it. */
final class Late<T> {
    private final Supplier<T> make;
    private volatile T made;

    Late(Supplier<T> make) {
        this.make = make;
    }

    T get() {
        T t = made;
        if (t == null) {
            t = make.get();
            made = t;
        }
        return t;
    }
}
