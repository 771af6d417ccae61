package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.draw.UserMap;
import org.masar.read.online.OnlineMap;
import org.masar.ui.session.MapMemory;

class MapsFileTest {
    private static final OnlineMap STREETS = new OnlineMap("online: Streets", "Streets", "https://x.invalid/{z}/{x}/{y}.png?k=é=1", "© Someone", 17);
    private static final OnlineMap TREES = new OnlineMap("online: Trees", "Trees", "https://y.invalid/{z}/{x}/{y}", "© أحد", 12);
    @TempDir
    Path home;

    @Test
    void whatIsRememberedComesBackWhole() throws IOException {
        MapMemory m = new MapMemory(List.of(STREETS, TREES), Set.of(TREES.template()), Map.of("a b.mbtiles", "/maps/a b.mbtiles"),
            Map.of("south", "a b.mbtiles", "other", "embedded"), Map.of("south", List.of("/o/1.geojson", "/o/2 =.geojson"), "other", List.of()), UserMap.Names.HIDDEN);
        new MapsFile(home).write(m);
        assertEquals(m, new MapsFile(home).read());
    }

    @Test
    void agreementIsForTheVeryAddressAndNothingWhereTheFileIsNotSound() throws IOException {
        assertEquals(MapMemory.NONE, new MapsFile(home).read());
        new MapsFile(home).write(new MapMemory(List.of(STREETS), Set.of(STREETS.template()), Map.of(), Map.of(), Map.of(), UserMap.Names.SHOWN));
        Path file = home.resolve("maps.properties");
        Files.writeString(file, Files.readString(file).replace("template=https\\://x", "template=https\\://z"));
        assertEquals(Set.of(), new MapsFile(home).read().agreed());
        Files.writeString(file, "online.0.template=nonsense\nonline.0.agreed=nonsense");
        assertEquals(MapMemory.NONE, new MapsFile(home).read());
    }
}
