package org.masar;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the shape of the house: who may know whom, each with its reason. Rules stand for packages still to come, too. */
@AnalyzeClasses(packages = "org.masar", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SIBLINGS = {"map", "timeline", "story", "annotate", "find", "panel", "compare", "page"};
    private static final Set<String> OLD_JAVA_WINDOW = Set.of("org.masar.Notice", "org.masar.Paragraph");

    // Each level may know those below it.
    private static final List<String[]> LEVELS = List.of(
            packages("model"),
            packages("time", "geo"),
            packages("state"),
            packages("view", "search", "cite", "annotate", "read", "check", "store", "keep"),
            packages("draw", "story"),
            packages("export"),
            packages("cli", "ui"),
            new String[] {"org.masar"});

    @ArchTest
    static void importsGoDownwards(JavaClasses all) {
        for (int level = 0; level < LEVELS.size() - 1; level++) {
            String[] above = LEVELS.subList(level + 1, LEVELS.size()).stream().flatMap(Stream::of).toArray(String[]::new);
            noClasses().that().resideInAnyPackage(LEVELS.get(level))
                    .should().dependOnClassesThat().resideInAnyPackage(above)
                    .because("what lies deeper is read, tested and changed without what stands on it")
                    .allowEmptyShould(true).check(all);
        }
    }

    @ArchTest
    static final ArchRule everyPackageHasALevel = classes().should().resideInAnyPackage(
                    LEVELS.stream().flatMap(Stream::of).toArray(String[]::new))
            .because("a package without a level is bound by no rule");

    @ArchTest
    static final ArchRule theModelKnowsJavaBaseAlone = classes().that().resideInAPackage("org.masar.model..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("org.masar.model..", "java.lang..", "java.util", "java.util.function..", "java.util.stream..",
                    "java.util.regex..", "java.time..", "java.net", "java.math", "java.text", "java.nio..", "java.io")
            .because("the records are the words everyone shares; a library in them would be in everything")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule commandLineNeverKnowsTheWindow = noClasses().that().resideInAPackage("org.masar.cli..")
            .should().dependOnClassesThat().resideInAPackage("org.masar.ui..")
            .because("a verb runs with no display").allowEmptyShould(true);

    @ArchTest
    static final ArchRule theWindowNeverKnowsTheCommandLine = noClasses().that().resideInAPackage("org.masar.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("org.masar.cli..", "picocli..")
            .because("what both do belongs below them").allowEmptyShould(true);

    @ArchTest
    static final ArchRule storyNeverDraws = noClasses().that().resideInAPackage("org.masar.story..")
            .should().dependOnClassesThat().resideInAPackage("org.masar.draw..")
            .because("a tour says what shows and when; how it looks is the painter's").allowEmptyShould(true);

    @ArchTest
    static final ArchRule javaFxStaysInTheWindow = noClasses().that().resideOutsideOfPackage("org.masar.ui..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "com.sun.javafx..", "com.sun.glass..", "atlantafx..")
            .because("the core runs, and is tested, without a toolkit; a verb loads no class of it");

    @ArchTest
    static final ArchRule awtIsThePaintersAlone = noClasses().that().resideOutsideOfPackages("org.masar.draw..", "org.masar.export..")
            .and().resideOutsideOfPackages("org.masar.read.raster..", "org.masar.read.geotiff..")
            .and().doNotHaveFullyQualifiedName("org.masar.ui.control.Picture")
            .and(describe("are not the window for an old Java", c -> !OLD_JAVA_WINDOW.contains(c.getName())))
            .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "javax.swing..")
            .because("AWT paints pictures for us, headless, and decodes the user's maps; in the window it would be a second toolkit");

    @ArchTest
    static final ArchRule nothingUsesTheAwtDesktopOrItsPrinting = noClasses()
            .should().dependOnClassesThat().haveFullyQualifiedName("java.awt.Desktop")
            .orShould().dependOnClassesThat().resideInAPackage("java.awt.print..")
            .because("headless, the one fails and the other prints unasked; links and folders open through HostServices");

    @ArchTest
    static final ArchRule jacksonReadsAndWritesInTwoPlaces = noClasses().that()
            .resideOutsideOfPackages("org.masar.read..", "org.masar.store..")
            .should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
            .because("the form in the file and the living form are two types");

    @ArchTest
    static final ArchRule geoToolsHasOneUser = noClasses().that().resideOutsideOfPackage("org.masar.geo.gt..")
            .should().dependOnClassesThat().resideInAnyPackage("org.geotools..")
            .because("it is large, slow to start and wrapped: one package knows its ways");

    @ArchTest
    static final ArchRule tablesAsTextAreReadAndWrittenInTwoPlaces = noClasses().that().resideOutsideOfPackages("org.masar.read..", "org.masar.store..")
            .should().dependOnClassesThat().resideInAnyPackage("de.siegmar.fastcsv..")
            .because("one writer quotes the same way everywhere");

    @ArchTest
    static final ArchRule markdownHasOneReader = noClasses().that().resideOutsideOfPackage("org.masar.story..")
            .should().dependOnClassesThat().resideInAnyPackage("org.commonmark..")
            .because("who shows a text is given what may be shown of it: no HTML, and no link that runs anything");

    @ArchTest
    static final ArchRule sqliteHasOneUser = noClasses().that().resideOutsideOfPackage("org.masar.read.mbtiles..")
            .should().dependOnClassesThat().resideInAnyPackage("org.sqlite..", "java.sql..")
            .because("it brings a native library, which only opening such a file may unpack");

    @ArchTest
    static final ArchRule writersOfFormatsHaveOneUser = noClasses().that().resideOutsideOfPackage("org.masar.export..")
            .should().dependOnClassesThat().resideInAnyPackage("org.apache.batik..", "org.apache.pdfbox..", "de.rototor..",
                "org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..", "org.apache.logging..")
            .because("layers draw with a Graphics2D and know no format; only writing a file may load these");

    @ArchTest
    static final ArchRule packagesFormNoCycle = slices().matching("org.masar.(*)..").should().beFreeOfCycles()
            .because("two packages that need each other are one").allowEmptyShould(true);

    // A registry may name what lies in the packages within its own (read.Readers, draw.Painter); those never each other in a ring.
    @ArchTest
    static final ArchRule packagesWithinAPackageFormNoCycle = slices().matching("org.masar.(*).(*)..").should().beFreeOfCycles()
            .because("a reader, a layer or a panel can be taken out without its neighbours").allowEmptyShould(true);

    @ArchTest
    static void siblingsOfTheWindowMeetOnlyInTheSession(JavaClasses all) {
        for (String one : SIBLINGS) {
            String[] others = Stream.of(SIBLINGS).filter(s -> !s.equals(one)).map(s -> "org.masar.ui." + s + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("org.masar.ui." + one + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(others)
                    .because("map, timeline and panels follow one session; wired to each other they would need n times n wires")
                    .allowEmptyShould(true).check(all);
        }
    }

    @ArchTest
    static final ArchRule whatTheSiblingsShareKnowsNoneOfThem = noClasses()
            .that().resideInAnyPackage("org.masar.ui.session..", "org.masar.ui.control..")
            .should().dependOnClassesThat().resideInAnyPackage("org.masar.ui.app..", "org.masar.ui.map..", "org.masar.ui.timeline..",
                    "org.masar.ui.story..", "org.masar.ui.annotate..", "org.masar.ui.find..", "org.masar.ui.panel..", "org.masar.ui.compare..", "org.masar.ui.page..")
            .because("the session is met, it does not look for who meets it").allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyTheStartKnowsTheWholeWindow = noClasses().that().resideInAPackage("org.masar.ui..")
            .and().resideOutsideOfPackage("org.masar.ui.app..")
            .should().dependOnClassesThat().resideInAPackage("org.masar.ui.app..")
            .because("the app puts the parts together").allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingReachesTheNetworkButTheUsersOwnTiles = noClasses().that().resideOutsideOfPackage("org.masar.read.online..")
            .should().dependOnClassesThat().resideInAnyPackage("java.net.http..", "javax.net..")
            .orShould().dependOnClassesThat().haveNameMatching("java\\.net\\.(HttpURLConnection|URLConnection|(Server|Datagram)?Socket)")
            .because("Masar works offline and tells nobody what is looked at, but a server that the user named and agreed to");

    @ArchTest
    static final ArchRule whatReachesTheNetworkIsHiddenBehindConsent = classes().that().resideInAPackage("org.masar.read.online..")
            .and().arePublic().and().containAnyMethodsThat(describe("come from a source of tiles", m -> m.getName().equals("read")))
            .should(new ArchCondition<>("take a consent wherever one is made") {
                @Override
                public void check(JavaClass c, ConditionEvents events) {
                    c.getConstructors().stream().filter(k -> k.getRawParameterTypes().stream().noneMatch(p -> p.getSimpleName().equals("Consent")))
                        .forEach(k -> events.add(SimpleConditionEvent.violated(k, k.getDescription() + " needs no consent")));
                }
            }).because("nobody is asked for a tile before the user agreed");

    @ArchTest
    static final ArchRule onlyThoseInsideAsk = noClasses().that().arePublic().and().resideInAPackage("org.masar.read.online..")
            .should().dependOnClassesThat().haveNameMatching("java\\.net\\.http\\.Http(Client|Request).*")
            .because("whoever could hand a client out could ask without consent");

    @ArchTest
    static final ArchRule consentIsGivenInTheWindowAlone = noClasses().that().resideOutsideOfPackages("org.masar.ui.session..", "org.masar.read.online..")
            .should().callMethodWhere(describe("gives consent", call -> call.getTargetOwner().getSimpleName().equals("Consent")
                    && call.getName().equals("given")))
            .because("only a person can agree").allowEmptyShould(true);

    @ArchTest
    static final ArchRule oneClockTurnsInstantsIntoDates = noClasses().that().resideOutsideOfPackage("org.masar.time..")
            .should().dependOnClassesThat().haveNameMatching("java\\.time\\.(ZonedDateTime|OffsetDateTime|OffsetTime|zone\\.ZoneRules)")
            .orShould().callMethodWhere(describe("goes between an instant and a local time", call ->
                    call.getTargetOwner().getName().matches("java\\.time\\..*") && Set.of("ofInstant", "toInstant", "withZone",
                        "systemDefaultZone", "ofEpochSecond", "toEpochSecond").contains(call.getName())
                        && !call.getTargetOwner().getName().equals("java.time.Instant")))
            .because("WallClock alone knows the offset before a zone's first rule; any other way shifts old dates");

    @ArchTest
    static final ArchRule staticsNeverChange = fields().that().areStatic().should().beFinal()
            .because("a static that changes is a second state nobody holds").allowEmptyShould(true);

    @ArchTest
    static final ArchRule optionalIsAResult = noFields().should().haveRawType(Optional.class)
            .because("a field is there or null inside a class; Optional speaks to callers").allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatWorkersDo = noClasses().should().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Helper").orShould().haveSimpleNameEndingWith("Util")
            .orShould().haveSimpleNameEndingWith("Utils").orShould().haveSimpleNameEndingWith("Impl")
            .orShould().haveSimpleNameEndingWith("Service")
            .because("such a name fits anything, and then anything moves in");

    @Test
    void everyPackageSaysWhatItIsForAndWhatItMustNotKnow() throws IOException {
        List<String> silent = new ArrayList<>();
        try (Stream<Path> folders = Files.walk(Path.of("src", "main", "java"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                if (holdsClasses(folder) && !Files.exists(folder.resolve("package-info.java"))) {
                    silent.add(folder.toString());
                }
            }
        }
        assertEquals(List.of(), silent, "packages without a package-info.java");
    }

    private static boolean holdsClasses(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> f.toString().endsWith(".java"));
        }
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(n -> "org.masar." + n + "..").toArray(String[]::new);
    }
}
