package org.masar.draw;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers the last few results of something costly. Safe on any thread; two threads that miss at once both make the result,
 * and one of the two is kept, so that nobody waits for another's picture.
 */
public final class Recent<K, V> {
    private final int most;
    private final Map<K, V> kept;

    /** Keeps so many results at the most, dropping the one not asked for longest. */
    public Recent(int most) {
        this.most = most;
        this.kept = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > Recent.this.most;
            }
        };
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
            return first != null ? first : made;
        }
    }
}
