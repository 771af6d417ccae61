package org.masar.draw;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Remembers the last few results of something costly. Safe on any thread; two threads that miss at once both make the result,
 * and one of the two is kept, so that nobody waits for another's picture.
 */
public final class Recent<K, V> {
    private final long most;
    private final ToIntFunction<? super V> weigher;
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /** Keeps so many results at the most, dropping the one not asked for longest. */
    public Recent(int most) {
        this(most, v -> 1);
    }

    /** Keeps results that weigh so much together at the most, and the last one whatever it weighs. */
    public Recent(long most, ToIntFunction<? super V> weigher) {
        this.most = most;
        this.weigher = weigher;
    }

    /** Gives the result for the key, making it where it is not remembered. */
    public V get(K key, Function<K, V> make) {
        synchronized (kept) {
            V v = kept.get(key);
            if (v != null) {
                return v;
            }
        }
        V made = make.apply(key);
        synchronized (kept) {
            V first = kept.putIfAbsent(key, made);
            if (first == null) {
                weight += weigher.applyAsInt(made);
                drop();
            }
            return first != null ? first : made;
        }
    }

    private void drop() {
        Iterator<V> eldest = kept.values().iterator();
        while (weight > most && kept.size() > 1) {
            weight -= weigher.applyAsInt(eldest.next());
            eldest.remove();
        }
    }
}
