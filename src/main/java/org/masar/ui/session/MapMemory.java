package org.masar.ui.session;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.draw.UserMap;
import org.masar.read.online.OnlineMap;

/**
 * Holds what is remembered of the user's own maps between two runs. Immutable.
 *
 * @param online   maps on servers, as the user described them
 * @param agreed   templates whose servers the user agreed to ask
 * @param files    files of maps by their ids
 * @param basemaps the basemap last chosen, by the dataset's id
 * @param overlays the overlays last shown, as files, by the dataset's id
 * @param names    whether borders and names of the drawn map stand on maps of pixels
 */
public record MapMemory(List<OnlineMap> online, Set<String> agreed, Map<String, String> files, Map<String, String> basemaps,
                        Map<String, List<String>> overlays, UserMap.Names names) {
    /** Remembers nothing. */
    public static final MapMemory NONE = new MapMemory(List.of(), Set.of(), Map.of(), Map.of(), Map.of(), UserMap.Names.SHOWN);

    public MapMemory {
        online = List.copyOf(online);
        agreed = Set.copyOf(agreed);
        files = Map.copyOf(files);
        basemaps = Map.copyOf(basemaps);
        overlays = Map.copyOf(overlays);
    }

    MapMemory withOnline(List<OnlineMap> maps) {
        Set<String> still = new LinkedHashSet<>(agreed);
        still.retainAll(maps.stream().map(OnlineMap::template).toList());
        return new MapMemory(maps, still, files, basemaps, overlays, names);
    }

    MapMemory withAgreed(String template) {
        Set<String> more = new LinkedHashSet<>(agreed);
        more.add(template);
        return new MapMemory(online, more, files, basemaps, overlays, names);
    }

    MapMemory withFile(String id, String file) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(id, file);
        return new MapMemory(online, agreed, more, basemaps, overlays, names);
    }

    MapMemory withBasemap(String dataset, String id) {
        Map<String, String> more = new LinkedHashMap<>(basemaps);
        more.put(dataset, id);
        return new MapMemory(online, agreed, files, more, overlays, names);
    }

    MapMemory withOverlays(String dataset, List<String> shown) {
        Map<String, List<String>> more = new LinkedHashMap<>(overlays);
        more.put(dataset, List.copyOf(shown));
        return new MapMemory(online, agreed, files, basemaps, more, names);
    }

    MapMemory withNames(UserMap.Names n) {
        return new MapMemory(online, agreed, files, basemaps, overlays, n);
    }
}
