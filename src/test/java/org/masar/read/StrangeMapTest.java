package org.masar.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.read.raster.NoMap;
import org.masar.read.raster.NoTile;

class StrangeMapTest {
    @TempDir
    Path folder;

    @Test
    void namesWhatAFileThatIsNoMapLooksLikeInBothLanguages() throws IOException {
        NoMap e = refused(Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 and more"));
        assertEquals("it is no map that can be shown: it looks like a PDF document; "
            + "choose an MBTiles file (.mbtiles), a GeoTIFF (.tif) or a GeoJSON file (.geojson)", e.getMessage());
        assertEquals("ليس خريطة يمكن عرضها، بل يبدو أنه مستند PDF; اختر ملف MBTiles (.mbtiles) أو GeoTIFF (.tif) أو GeoJSON (.geojson)",
            (e.said().in("ar") + "; " + e.remedy().in("ar")).replaceAll("[\u2066-\u2069]", ""));
    }

    @Test
    void saysInArabicThatTheFileIsGone() {
        assertEquals("لم يعد الملف في مكانه، أو لا وجود له", refused(folder.resolve("gone.mbtiles")).said().in("ar"));
    }

    @Test
    void repeatsWhatTheSystemSaysAsSuch() {
        assertEquals("يقول النظام: \u2068Input/output error\u2069", NoTile.said(new IOException("Input/output error")).in("ar"));
    }

    private NoMap refused(Path file) {
        return assertThrows(NoMap.class, () -> new MapReaders(List.of(folder), folder).open(file));
    }
}
