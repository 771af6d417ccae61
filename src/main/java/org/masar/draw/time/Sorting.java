package org.masar.draw.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.PlaceRef;
import org.masar.model.Words;
import org.masar.state.Grouping;
import org.masar.view.Told;

/**
 * Says which event goes to which lane. No voice's lane stands for an event that others tell too: those share the first lane, so that
 * nobody's account looks like the event itself.
 *
 * @param labels what the lanes are called, from the top
 * @param laneOf lane of each event, by its number
 */
record Sorting(List<Words> labels, int[] laneOf) {
    /** Lanes beyond this, but for the last, would be too many to look over: the rarest share one. */
    static final int MOST = 14;
    private static final Words SEVERAL = words("Several voices", "أصوات عدة"), NOBODY = words("No voice", "بلا مصدر"),
        NOWHERE = words("No place", "بلا مكان"), OTHERS = words("Others", "غيرها");

    static Sorting of(Told told, Grouping by, List<Lanes.Kind> kinds, int[] kindOf) {
        Dataset d = told.dataset();
        return switch (by) {
            case CATEGORY -> new Sorting(kinds.stream().map(k -> k.category() == null ? Words.NONE : k.category().label()).toList(), kindOf);
            case NONE -> new Sorting(kinds.isEmpty() ? List.of() : List.of(Words.NONE), new int[kindOf.length]);
            case PLACE -> sorted(d.events().size(), ids(d.places(), p -> p.id()), ids(d.places(), p -> p.label()),
                e -> told.places(e).isEmpty() ? null : first(told.places(e)).place(), null, NOWHERE);
            case VOICE -> sorted(d.events().size(), ids(d.voices(), v -> v.id()), ids(d.voices(), v -> v.label()),
                e -> voice(d.events().get(e).claims()), SEVERAL, NOBODY);
        };
    }

    private static <A, B> List<B> ids(List<A> all, Function<A, B> of) {
        return all.stream().map(of).toList();
    }

    private static PlaceRef first(List<PlaceRef> places) {
        return places.stream().filter(p -> p.role() == PlaceRef.Role.AT || p.role() == PlaceRef.Role.FROM).findFirst().orElse(places.get(0));
    }

    /** Gives the id of the only voice that tells it, an empty one for several, null for none. */
    private static String voice(List<Claim> claims) {
        List<String> voices = claims.stream().map(Claim::voice).distinct().toList();
        return voices.isEmpty() ? null : voices.size() == 1 ? voices.get(0) : "";
    }

    private static Sorting sorted(int events, List<String> ids, List<Words> names, IntFunction<String> of, Words several, Words none) {
        Map<String, Integer> known = new java.util.HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            known.put(ids.get(i), i + 1);
        }
        int rest = ids.size() + 1;
        int[] group = new int[events], count = new int[rest + 1];
        for (int e = 0; e < events; e++) {
            String id = of.apply(e);
            group[e] = id == null ? rest : id.isEmpty() ? 0 : known.getOrDefault(id, rest);
            count[group[e]]++;
        }
        int[] often = IntStream.range(1, rest).filter(g -> count[g] > 0).boxed().sorted((a, b) -> count[b] - count[a]).mapToInt(g -> g).toArray();
        boolean[] own = new boolean[rest + 1];
        Arrays.stream(often, 0, often.length <= MOST ? often.length : MOST - 1).forEach(g -> own[g] = true);
        List<Words> labels = new ArrayList<>();
        int[] lane = new int[rest + 1];
        for (int g = 0; g <= rest; g++) {
            if (count[g] > 0 && (g == 0 || g == rest || own[g])) {
                lane[g] = labels.size();
                labels.add(g == 0 ? several : g == rest ? none : names.get(g - 1));
            }
        }
        if (often.length > MOST) {
            IntStream.range(1, rest).filter(g -> !own[g]).forEach(g -> lane[g] = labels.size());
            labels.add(OTHERS);
        }
        return new Sorting(List.copyOf(labels), Arrays.stream(group).map(g -> lane[g]).toArray());
    }

    private static Words words(String english, String arabic) {
        return new Words(Map.of("en", english, "ar", arabic));
    }
}
