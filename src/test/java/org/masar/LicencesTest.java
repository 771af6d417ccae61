package org.masar;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds LICENSES/ to what the jar carries: the build writes its runtime dependencies to a file, this compares. */
class LicencesTest {
    private static final Path DEPENDENCIES = Path.of("target", "runtime-dependencies.txt");

    @Test
    void everyRuntimeDependencyHasAnEntryAndNoEntryOutlivesItsDependency() throws IOException {
        Set<String> named = entries().map(e -> e[0]).filter(name -> name.matches("[\\w.-]+:[\\w.-]+"))
                .filter(name -> !name.equals("org.masar:masar")).collect(toCollection(TreeSet::new));
        Set<String> used = dependencies().map(d -> d[0] + ":" + d[1]).collect(toCollection(TreeSet::new));
        assertEquals(used, named, "LICENSES/index.txt and the runtime dependencies of pom.xml");
    }

    @Test
    void everyEntryNamesALicenceATextThatIsThereAndASource() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String[] entry : entries().toList()) {
            if (entry.length != 4 || entry[1].isBlank() || entry[3].isBlank()) {
                wrong.add(String.join(" | ", entry));
                continue;
            }
            for (String file : entry[2].split(", ")) {
                if (text(Path.of("/LICENSES", file).normalize().toString()).isBlank()) {
                    wrong.add(entry[0] + ": no text " + file);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyLicenceTextIsNamedByAnEntry() throws Exception {
        Set<String> named = entries().flatMap(e -> Stream.of(e[2].split(", "))).filter(f -> !f.startsWith("../"))
                .collect(toCollection(TreeSet::new));
        Path folder = Path.of(LicencesTest.class.getResource("/LICENSES/index.txt").toURI()).getParent();
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> there = files.map(f -> f.getFileName().toString()).filter(f -> !f.equals("index.txt"))
                    .collect(toCollection(TreeSet::new));
            assertEquals(there, named);
        }
    }

    @Test
    void theNoticeHoldsEveryLineOfTheNoticesThatComeWithTheLibraries() throws IOException {
        Set<String> ours = lines(Files.readString(Path.of("src", "main", "resources", "META-INF", "NOTICE")));
        List<String> jars = dependencies().map(d -> "/" + d[1] + "-" + d[d.length - 2] + ".jar!").toList();
        Set<String> missing = new TreeSet<>();
        for (String name : List.of("META-INF/NOTICE", "META-INF/NOTICE.txt", "META-INF/NOTICE.md")) {
            for (URL url : Collections.list(LicencesTest.class.getClassLoader().getResources(name))) {
                if (jars.stream().anyMatch(jar -> url.toString().contains(jar))) {
                    try (InputStream in = url.openStream()) {
                        missing.addAll(lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                    }
                }
            }
        }
        assertTrue(missing.size() > 10, "no notice found: is the class path still made of jars?");
        missing.removeAll(ours);
        assertEquals(Set.of(), missing);
    }

    private static Stream<String[]> entries() throws IOException {
        return text("/LICENSES/index.txt").lines().filter(l -> !l.isBlank() && !l.startsWith("#"))
                .map(l -> l.split(" \\| "));
    }

    /** Gives group, artifact, type, version, scope, and a classifier in between where there is one. */
    private static Stream<String[]> dependencies() throws IOException {
        return Files.readAllLines(DEPENDENCIES).stream().map(String::strip)
                .map(l -> l.replaceAll("\u001b\\[[\\d;]*m", "").split(" ")[0].split(":")).filter(d -> d.length >= 5);
    }

    private static Set<String> lines(String text) {
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).collect(toCollection(TreeSet::new));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = LicencesTest.class.getResourceAsStream(resource)) {
            // FastDoubleParser's own texts come in from its jar, where they already are on the class path.
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
