package org.masar.read.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.read.Locator;
import org.masar.read.SourceText;
import org.masar.read.Spot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Finds paths again by walking through the text once more, and remembers which elements of which lists were left out. */
final class JsonLocator implements Locator {
    private final SourceText text;
    private final Map<String, List<Integer>> dropped = new HashMap<>();

    JsonLocator(SourceText text) {
        this.text = text;
    }

    /** Remembers that the element at the position in the file was left out; called in rising order. */
    void drop(String listPath, int filePosition) {
        dropped.computeIfAbsent(listPath, k -> new ArrayList<>()).add(filePosition);
    }

    @Override
    public String path(String listPath, int index) {
        int position = index;
        for (int gone : dropped.getOrDefault(listPath, List.of())) {
            if (gone <= position) {
                position++;
            }
        }
        return listPath + "[" + position + "]";
    }

    @Override
    public Map<String, Spot> spots(Collection<String> paths) {
        Map<String, Spot> found = new HashMap<>();
        Set<String> heads = new HashSet<>();
        for (String path : paths) {
            for (String p = path; !p.isEmpty(); p = parent(p)) {
                heads.add(p);
            }
        }
        try (Tokens tokens = new Tokens(text.text())) {
            if (tokens.next() == JsonToken.START_OBJECT) {
                walk(tokens, "", heads, found);
            }
        } catch (JacksonException e) {
            // the cut is in the list of problems; what stands before it was found
        }
        Map<String, Spot> spots = new HashMap<>();
        for (String path : paths) {
            String p = path;
            while (!p.isEmpty() && !found.containsKey(p)) {
                p = parent(p);
            }
            spots.put(path, found.getOrDefault(p, Spot.START));
        }
        return spots;
    }

    private void walk(Tokens tokens, String path, Set<String> wanted, Map<String, Spot> found) {
        boolean list = tokens.isList();
        JsonToken end = list ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
        for (int i = 0; tokens.next() != end; i++) {
            String child = list ? path + "[" + i + "]" : path.isEmpty() ? tokens.name() : path + "." + tokens.name();
            if (!list) {
                tokens.next();
            }
            if (wanted.contains(child)) {
                found.putIfAbsent(child, text.spot(tokens.at()));
                if (tokens.isContainer()) {
                    walk(tokens, child, wanted, found);
                }
            } else {
                tokens.skip();
            }
        }
    }

    private static String parent(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }
}
