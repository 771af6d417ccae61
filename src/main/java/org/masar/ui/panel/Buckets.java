package org.masar.ui.panel;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.masar.model.Claim;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Voice;
import org.masar.view.Visible;

/** Sorts events under the places or voices of the dataset, one of several under each; the last bucket holds those of none. Pure. */
final class Buckets {
    private Buckets() {
    }

    static int[][] byPlace(Visible v, int[] events) {
        return fill(v.dataset().places().stream().map(Place::id).toList(), events, e -> v.told().places(e).stream().map(PlaceRef::place));
    }

    static int[][] byVoice(Visible v, int[] events) {
        return fill(v.dataset().voices().stream().map(Voice::id).toList(), events, e -> v.told().claims(e).stream().map(Claim::voice));
    }

    private static int[][] fill(List<String> ids, int[] events, IntFunction<Stream<String>> of) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            numbers.putIfAbsent(ids.get(i), i);
        }
        int[][] buckets = new int[ids.size() + 1][4];
        int[] sizes = new int[buckets.length];
        for (int e : events) {
            int[] into = of.apply(e).distinct().map(numbers::get).filter(n -> n != null).mapToInt(Integer::intValue).toArray();
            for (int b : into.length == 0 ? new int[] {ids.size()} : into) {
                if (sizes[b] == buckets[b].length) {
                    buckets[b] = Arrays.copyOf(buckets[b], sizes[b] * 2);
                }
                buckets[b][sizes[b]++] = e;
            }
        }
        for (int b = 0; b < buckets.length; b++) {
            buckets[b] = Arrays.copyOf(buckets[b], sizes[b]);
        }
        return buckets;
    }
}
