package org.masar.read.gather;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.check.Checks;
import org.masar.read.Opened;
import org.masar.read.Told;

class LayersTest {
    private static Opened kml(String file, String name, String folder) {
        return Told.of(file, "<kml><Document>" + (folder.isEmpty() ? "" : "<Folder><name>" + folder + "</name>") + "<Placemark><name>" + name + "</name><Point><coordinates>1,2</coordinates></Point></Placemark>"
            + (folder.isEmpty() ? "" : "</Folder>") + "</Document></kml>");
    }

    @Test
    void eachFileIsACategoryWithAColourAndNothingOfTwoFilesIsTakenForOne() {
        Opened both = Layers.over(Layers.over(kml("a.kml", "A", ""), kml("b.kml", "A", "Fights"), "b.kml"), kml("c.kml", "C", ""), "c.kml");
        assertEquals("""
            a | A | undated | a | A Point(1.0 2.0)
            a-2 | A | undated | b-kml | A Point(1.0 2.0)
            c | C | undated | c-kml | C Point(1.0 2.0)""", Told.events(both));
        assertEquals(3, both.dataset().categories().stream().map(c -> c.colour()).distinct().count());
        assertEquals("the file a.kml, the file b.kml, the file c.kml", both.dataset().events().stream()
            .map(e -> both.dataset().voice(e.claims().get(0).voice()).orElseThrow().label().in("en")).collect(Collectors.joining(", ")));
        assertEquals("[Fights]", both.dataset().events().get(1).tags().toString());
        assertEquals(0, Checks.all().of(both, "a.kml").errors());
    }
}
