package org.masar.read.basemap;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.masar.geo.Town;

/**
 * Finds towns of the basemap and of the world by name, in English or Arabic. Of several with one name the greatest is given, and how many
 * others there are. Immutable and safe on any thread; made when it is first asked for.
 */
public final class Gazetteer {
    private final Map<String, List<Town>> byName = new HashMap<>();

    private Gazetteer() {
        for (String layer : List.of("towns", "world-towns")) {
            for (Town t : BasemapReader.towns(layer)) {
                t.name().byLanguage().values().forEach(name -> {
                    List<Town> same = byName.computeIfAbsent(folded(name), n -> new ArrayList<>(1));
                    if (!same.contains(t)) {
                        same.add(t);
                    }
                });
            }
        }
    }

    /** Reads the towns; some tens of milliseconds. */
    public static Gazetteer read() {
        return new Gazetteer();
    }

    /**
     * Says which town a name was taken for.
     *
     * @param others how many other towns have the same name
     */
    public record Match(Town town, int others) {
    }

    /** Finds the town of the name; what stands behind a comma, as a country does, is not looked at. Empty where there is none. */
    public Optional<Match> find(String name) {
        List<Town> same = byName.getOrDefault(folded(name), byName.getOrDefault(folded(name.split("[,،(]", 2)[0]), List.of()));
        return same.stream().max((a, b) -> a.home() != b.home() ? Boolean.compare(a.home(), b.home()) : a.population() != b.population()
            ? Integer.compare(a.population(), b.population()) : Integer.compare(b.rank(), a.rank())).map(t -> new Match(t, same.size() - 1));
    }

    /** Folds spellings: case, accents, vowel signs, hyphens, apostrophes and articles go; alef, ya and ta marbuta have one form each. */
    private static String folded(String name) {
        String s = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("[\\p{Mn}\\p{Cf}\u0640'’‘`ʼʻʿʾ]", "").toLowerCase(Locale.ROOT)
            .replace('ة', 'ه').replace('ى', 'ي').replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return s.replaceAll("(?<![\\p{L}])(?:al|el|ar|as|at|ad|ash|az|an) (?=\\p{L})", "").replaceAll("(?<![\\p{L}])ال(?=\\p{L}{2})", "");
    }
}
