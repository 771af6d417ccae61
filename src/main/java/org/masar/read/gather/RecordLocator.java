package org.masar.read.gather;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.read.Locator;
import org.masar.read.Spot;

/** Finds the record again from which a part of the dataset was made; what was made of the file as a whole leads to its start. */
final class RecordLocator implements Locator {
    private final Map<String, List<String>> paths = new HashMap<>();
    private final Map<String, Spot> spots = new HashMap<>();

    /** Notes from which record the next part of the list was made; null for the file as a whole. */
    void add(String list, String path, Spot at) {
        List<String> of = paths.computeIfAbsent(list, k -> new ArrayList<>());
        of.add(path == null ? list + "[" + of.size() + "]" : path);
        if (path != null) {
            spots.putIfAbsent(path, at);
        }
    }

    @Override
    public String path(String listPath, int index) {
        List<String> of = paths.get(listPath);
        return of == null || index >= of.size() ? listPath + "[" + index + "]" : of.get(index);
    }

    @Override
    public Map<String, Spot> spots(Collection<String> wanted) {
        Map<String, Spot> found = new HashMap<>();
        for (String path : wanted) {
            String p = path;
            while (!p.isEmpty() && !spots.containsKey(p)) {
                p = p.substring(0, Math.max(0, Math.max(p.lastIndexOf('.'), p.lastIndexOf('['))));
            }
            found.put(path, spots.getOrDefault(p, Spot.START));
        }
        return found;
    }
}
