package org.masar.ui.app;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.masar.draw.UserMap;
import org.masar.export.FileWriting;
import org.masar.read.online.OnlineMap;
import org.masar.ui.session.MapMemory;

/** Keeps what is remembered of the user's own maps in a text file; what cannot be read in it is forgotten, agreement above all. */
final class MapsFile {
    private static final int MOST = 500;
    private final Path file;

    MapsFile(Path home) {
        this.file = home.resolve("maps.properties");
    }

    /** Reads what is kept. */
    MapMemory read() {
        Properties p = new Properties();
        try (Reader r = Files.newBufferedReader(file)) {
            p.load(r);
        } catch (IOException | IllegalArgumentException unreadable) {
            return MapMemory.NONE;
        }
        List<OnlineMap> online = new ArrayList<>();
        Set<String> agreed = new LinkedHashSet<>();
        Map<String, String> files = new LinkedHashMap<>(), basemaps = new LinkedHashMap<>();
        Map<String, List<String>> overlays = new LinkedHashMap<>();
        for (int i = 0; i < MOST && p.containsKey("online." + i + ".template"); i++) {
            String key = "online." + i + ".";
            try {
                OnlineMap map = new OnlineMap(p.getProperty(key + "id", ""), p.getProperty(key + "name", ""), p.getProperty(key + "template"),
                    p.getProperty(key + "attribution", ""), Integer.parseInt(p.getProperty(key + "zoom", "19")));
                online.add(map);
                if (p.getProperty(key + "agreed", "").equals(map.template())) {
                    agreed.add(map.template());
                }
            } catch (IllegalArgumentException unsound) {
                // edited by hand, or by an older version: the map has to be added anew
            }
        }
        for (int i = 0; i < MOST && p.containsKey("file." + i + ".path"); i++) {
            files.put(p.getProperty("file." + i + ".id", ""), p.getProperty("file." + i + ".path"));
        }
        for (int i = 0; i < MOST && p.containsKey("dataset." + i + ".id"); i++) {
            String id = p.getProperty("dataset." + i + ".id");
            if (p.containsKey("dataset." + i + ".basemap")) {
                basemaps.put(id, p.getProperty("dataset." + i + ".basemap"));
            }
            String over = p.getProperty("dataset." + i + ".overlays", "");
            overlays.put(id, over.isEmpty() ? List.of() : List.of(over.split("\n")));
        }
        UserMap.Names names = "HIDDEN".equals(p.getProperty("names")) ? UserMap.Names.HIDDEN : UserMap.Names.SHOWN;
        return new MapMemory(online, agreed, files, basemaps, overlays, names);
    }

    /**
     * Writes all of it, or leaves the old file whole.
     *
     * @throws IOException where the folder cannot be written; the program goes on without keeping
     */
    void write(MapMemory m) throws IOException {
        Properties p = new Properties();
        p.setProperty("names", m.names().name());
        for (int i = 0; i < m.online().size(); i++) {
            OnlineMap o = m.online().get(i);
            String key = "online." + i + ".";
            p.setProperty(key + "id", o.id());
            p.setProperty(key + "name", o.name());
            p.setProperty(key + "template", o.template());
            p.setProperty(key + "attribution", o.attribution());
            p.setProperty(key + "zoom", Integer.toString(o.maxZoom()));
            if (m.agreed().contains(o.template())) {
                p.setProperty(key + "agreed", o.template());
            }
        }
        int n = 0;
        for (var e : m.files().entrySet()) {
            p.setProperty("file." + n + ".id", e.getKey());
            p.setProperty("file." + n++ + ".path", e.getValue());
        }
        Set<String> datasets = new LinkedHashSet<>(m.basemaps().keySet());
        datasets.addAll(m.overlays().keySet());
        n = 0;
        for (String id : datasets) {
            p.setProperty("dataset." + n + ".id", id);
            if (m.basemaps().containsKey(id)) {
                p.setProperty("dataset." + n + ".basemap", m.basemaps().get(id));
            }
            p.setProperty("dataset." + n++ + ".overlays", String.join("\n", m.overlays().getOrDefault(id, List.of())));
        }
        Files.createDirectories(file.getParent());
        StringWriter text = new StringWriter();
        p.store(text, "Maps of the user's own");
        FileWriting.write(file, FileWriting.Existing.REPLACE, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
