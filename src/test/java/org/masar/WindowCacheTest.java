package org.masar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowCacheTest {
    @TempDir
    private Path folder;
    private Path jar;

    @BeforeEach
    void packAJar() throws IOException {
        jar = folder.resolve("masar.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("natives/linux-x64/libglass.so", "natives/linux-aarch64/libglass.so", "data/a.json")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes());
            }
        }
    }

    @Test
    void packsTheLibrariesOfThePlatformAtTheRoot() throws IOException {
        WindowCache cache = cache("linux-x64", "17");
        cache.prepare();
        try (ZipFile zip = new ZipFile(cache.natives().toFile())) {
            assertEquals(List.of("libglass.so"), zip.stream().map(ZipEntry::getName).toList());
            assertEquals("natives/linux-x64/libglass.so", new String(zip.getInputStream(zip.getEntry("libglass.so")).readAllBytes()));
        }
        assertEquals(1, kept().size(), "nothing half-written stays: " + kept());
    }

    @Test
    void anotherJarPlatformOrJavaHasItsOwn() throws IOException {
        keep("classes");
        assertEquals(Optional.empty(), cache("linux-aarch64", "17").archive());
        assertEquals(Optional.empty(), cache("linux-x64", "17.0.1").archive());
        assertTrue(cache("linux-x64", "17").archive().isPresent());
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1_000));
        assertEquals(Optional.empty(), cache("linux-x64", "17").archive());
    }

    @Test
    void anArchiveThatWasCutShortIsNone() throws IOException {
        WindowCache cache = keep("classes");
        Files.writeString(cache.archive().orElseThrow(), "class");
        assertEquals(Optional.empty(), cache.archive());
    }

    @Test
    void aWrittenArchiveTakesItsPlaceAndOlderOnesGo() throws IOException {
        keep("old");
        Files.writeString(folder.resolve("cache").resolve("other"), "not ours");
        WindowCache cache = cache("linux-x64", "25");
        cache.prepare();
        Files.writeString(cache.fresh(), "classes");
        cache.keep();
        assertEquals("classes", Files.readString(cache.archive().orElseThrow()));
        assertEquals(Stream.of(cache.archive().orElseThrow(), cache.natives(), folder.resolve("cache").resolve("other")).sorted().toList(), kept());
    }

    @Test
    void whatKeptAWindowFromOpeningGoes() throws IOException {
        keep("broken").forget();
        assertEquals(List.of(), kept());
    }

    private WindowCache keep(String archive) throws IOException {
        WindowCache cache = cache("linux-x64", "17");
        cache.prepare();
        Files.writeString(cache.fresh(), archive);
        cache.keep();
        return cache;
    }

    private WindowCache cache(String platform, String java) {
        return new WindowCache(folder.resolve("cache"), jar.toFile(), platform, java);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("cache"))) {
            return all.sorted().toList();
        }
    }
}
