package org.masar.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Holds the packed jar to what it promises: five platforms, merged services, nothing that must not be in it. */
class PackedJarIT {
    private static final List<String> PLATFORMS = Packed.PLATFORMS;
    private static final Map<String, String> SQLITE = Map.of("linux-x64", "Linux/x86_64/libsqlitejdbc.so",
            "linux-aarch64", "Linux/aarch64/libsqlitejdbc.so", "windows-x64", "Windows/x86_64/sqlitejdbc.dll",
            "macos-x64", "Mac/x86_64/libsqlitejdbc.dylib", "macos-aarch64", "Mac/aarch64/libsqlitejdbc.dylib");
    private static final Set<String> STAMPED = Set.of("module-info.class", "javafx-swt.jar", "META-INF/MANIFEST.MF");
    private static Packed jar;

    @BeforeAll
    static void open() throws IOException {
        jar = Packed.masar();
        System.out.printf("masar.jar: %.1f MB, %d files%n", Files.size(jar.path) / 1e6, jar.names(n -> true).size());
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    @ParameterizedTest
    @FieldSource("PLATFORMS")
    void everyLibraryOfAPlatformIsForItsSystemAndProcessor(String platform) {
        String folder = "natives/" + platform + "/";
        List<String> wrong = jar.names(n -> n.startsWith(folder)).stream()
                .filter(n -> !Machine.of(jar.bytes(n)).equals(platform)).map(n -> n + ": " + Machine.of(jar.bytes(n))).toList();
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @FieldSource("PLATFORMS")
    void everyLibraryThatJavaFxPublishesForAPlatformIsThere(String platform) throws IOException {
        String folder = "natives/" + platform + "/";
        try (Packed published = Packed.javafx(platform)) {
            List<String> libraries = published.names(Packed::isLibrary);
            assertTrue(libraries.size() >= 7, "JavaFX graphics has at least seven libraries: " + libraries);
            for (String library : libraries) {
                assertEquals(published.checksum(library), jar.checksum(folder + library), folder + library);
            }
            assertEquals(libraries.size(), jar.names(n -> n.startsWith(folder)).size());
        }
    }

    @ParameterizedTest
    @FieldSource("PLATFORMS")
    void everyClassAndShaderThatJavaFxPublishesForAPlatformIsThereUnchanged(String platform) throws IOException {
        try (Packed published = Packed.javafx(platform)) {
            List<String> lost = published.names(n -> !Packed.isLibrary(n) && !STAMPED.contains(n)).stream()
                    .filter(n -> jar.checksum(n) != published.checksum(n)).toList();
            assertEquals(List.of(), lost, "same name, other content: the platforms' classes can no longer be one set");
        }
    }

    @Test
    void noLibraryLiesOutsideItsPlatformsFolder() {
        assertEquals(List.of(), jar.names(n -> Packed.isLibrary(n) && !n.startsWith("org/sqlite/native/")
            && PLATFORMS.stream().noneMatch(p -> n.startsWith("natives/" + p + "/"))));
    }

    @Test
    void sqliteIsThereForEachPlatformWhereItLooksForItselfAndForNoOther() {
        String folder = "org/sqlite/native/";
        assertEquals(SQLITE.values().stream().map(folder::concat).sorted().toList(), jar.names(n -> n.startsWith(folder)));
        SQLITE.forEach((platform, library) -> assertEquals(platform, Machine.of(jar.bytes(folder + library)), library));
    }

    @Test
    void theStartRunsOnJava8AndNothingNeedsMoreThanJava17() {
        for (String name : List.of("Launcher", "JarLoader", "Logs", "Notice", "Paragraph", "Threads", "Trouble")) {
            assertEquals(52, version("org/masar/" + name + ".class"), name);
        }
        List<String> newer = jar.names(n -> n.endsWith(".class")).stream().filter(n -> version(n) > 61)
                .map(n -> n + ": " + version(n)).toList();
        assertEquals(List.of(), newer);
    }

    @Test
    void itSharesNoPackageWithJavaSinceItsLoaderAsksTheJarFirst() {
        Set<String> own = new TreeSet<>();
        jar.names(n -> n.endsWith(".class") && n.indexOf('/') > 0).forEach(n -> own.add(n.substring(0, n.lastIndexOf('/')).replace('/', '.')));
        assertTrue(own.contains("javafx.scene") && own.contains("org.masar"), own.toString());
        ModuleFinder.ofSystem().findAll().stream().map(ModuleReference::descriptor).filter(m -> !m.name().startsWith("javafx."))
            .forEach(m -> own.stream().filter(m.packages()::contains).forEach(p -> fail(p + " is in " + m.name() + " too")));
    }

    @Test
    void theWindowsSheetsAreThereAsTheToolkitReadsThemFastest() {
        for (String sheet : jar.names(n -> n.startsWith("org/masar/ui/") && n.endsWith(".css"))) {
            assertTrue(jar.has(sheet.replace(".css", ".bss")), sheet);
        }
    }

    @Test
    void nothingIsInItThatMustNotBe() {
        List<String> banned = List.of("javax/media/jai/", "com/sun/media/", "it/geosolutions/", "jj2000/", "shapefiles/", "crs-test-",
                "org/junit/", "org/testfx/", "com/tngtech/", "META-INF/versions/", "META-INF/maven/");
        assertEquals(List.of(), jar.names(n -> banned.stream().anyMatch(n::startsWith)));
        assertEquals(List.of(), jar.names(n -> n.endsWith("module-info.class") || n.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")));
    }

    @Test
    void everyServiceNamesAClassInTheJar() {
        List<String> services = jar.names(n -> n.startsWith("META-INF/services/"));
        List<String> missing = new ArrayList<>();
        for (String service : services) {
            for (String line : new String(jar.bytes(service), StandardCharsets.UTF_8).lines().toList()) {
                String provider = line.replaceFirst("#.*", "").strip();
                if (!provider.isEmpty() && !jar.has(provider.replace('.', '/') + ".class")) {
                    missing.add(service + ": " + provider);
                }
            }
        }
        assertEquals(List.of(), missing);
        Set<String> named = new TreeSet<>(services);
        assertTrue(named.contains("META-INF/services/org.geotools.api.referencing.crs.CRSAuthorityFactory"), named.toString());
        assertTrue(named.contains("META-INF/services/tools.jackson.core.TokenStreamFactory"), named.toString());
    }

    @Test
    void theManifestStartsTheLauncherAndAllowsNativeAccess() throws IOException {
        Attributes main = new Manifest(new ByteArrayInputStream(jar.bytes("META-INF/MANIFEST.MF"))).getMainAttributes();
        assertEquals("org.masar.Launcher", main.getValue(Attributes.Name.MAIN_CLASS));
        assertEquals("ALL-UNNAMED", main.getValue("Enable-Native-Access"));
        assertNotNull(main.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
    }

    @Test
    void licencesNoticesAndDataAreInIt() {
        for (String name : List.of("LICENSES/index.txt", "LICENSES/LGPL-2.1.txt", "META-INF/NOTICE", "data/LICENSE-DATA",
                "data/south-damascus-2018.json", "org/masar/fonts/OFL.txt")) {
            assertTrue(jar.has(name), name);
        }
        for (String line : new String(jar.bytes("LICENSES/index.txt"), StandardCharsets.UTF_8).lines().toList()) {
            if (!line.startsWith("#")) {
                for (String file : line.split(" \\| ")[2].split(", ")) {
                    assertTrue(jar.has(file.startsWith("../") ? file.substring(3) : "LICENSES/" + file), file);
                }
            }
        }
    }

    private static int version(String name) {
        byte[] code = jar.bytes(name);
        return (code[6] & 0xff) << 8 | code[7] & 0xff;
    }
}
