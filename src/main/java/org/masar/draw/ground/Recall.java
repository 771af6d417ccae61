package org.masar.draw.ground;

import java.util.function.Supplier;

/** Works something out when first asked and keeps it. Not for two threads at once. */
final class Recall<T> implements Supplier<T> {
    private Supplier<T> source;
    private T made;

    Recall(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        if (source != null) {
            made = source.get();
            source = null;
        }
        return made;
    }
}
