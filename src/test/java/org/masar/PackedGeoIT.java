package org.masar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masar.packed.Ran;

/** Runs GeoTools out of the packed jar. */
class PackedGeoIT {
    @Test
    void codesTransformsAndFiltersWorkWithWhatTheJarHolds() throws IOException {
        String jar = System.getProperty("masar.jar", "target/masar.jar");
        Ran ran = Ran.java(Map.of(), List.of("-Djava.util.logging.config.class=org.masar.Logs", "-cp",
                jar + File.pathSeparator + "target/test-classes", "org.masar.PackedGeo", jar, "target/test-classes",
                "org.masar.packed.GeoProbe"));
        assertEquals("""
                EPSG:3857 4040898 3959191
                EPSG:32637 249115 3707764
                EPSG:22770 202316 170796
                EPSG:27704 6998489 44087
                WGS 84
                BBOX(place, 36.0,33.0,37.0,34.0)
                casualties > 3 AND title LIKE '%camp%'
                strToUpperCase(title) = 'A'
                isCoverage(title) = true
                """, ran.out());
        assertEquals("", ran.err());
    }
}
