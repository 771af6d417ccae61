package org.masar.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.check.Opener;
import org.masar.model.Words;
import org.masar.read.Opened;
import org.masar.read.Problem;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.state.SavedView;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;
import org.masar.store.BundleFile;
import org.masar.store.DatasetHash;

class NotebookFileTest {
    private static final String DATASET = """
        {"masar": 1, "id": "d", "title": {"en": "D"}, "timeZone": "UTC",
         "walkthroughs": [{"id": "tour", "title": {"en": "Tour"}}, {"id": "more", "title": {"en": "More"}}]}
        """;
    @TempDir
    private Path home;
    @TempDir
    private Path folder;
    private Path dataset;

    @BeforeEach
    void write() throws IOException {
        dataset = Files.writeString(folder.resolve("d.json"), DATASET);
    }

    private NotebookFile file() throws Exception {
        return file(dataset);
    }

    private NotebookFile file(Path of) throws Exception {
        Opened o = Opener.standard().open(of);
        return new NotebookFile(home, new Places(home).of(of.toString()), o.dataset(), o.notebook().walkthroughs());
    }

    private Origin origin() throws Exception {
        return DatasetHash.origin(Opener.standard().open(dataset).dataset());
    }

    private static Notebook noon(NotebookFile f) throws IOException {
        return f.read().notebook().withViews(List.of(new SavedView("noon", Words.of("ar", "الظهر"), ViewState.START)));
    }

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatIsSavedComesBackAndTheDatasetIsNotTouched() throws Exception {
        NotebookFile f = file();
        Found none = f.read();
        assertEquals(Found.State.NONE, none.state());
        Notebook noon = noon(f);
        Found written = f.write(noon, origin(), none);
        Found read = file().read();
        assertEquals(noon, read.notebook());
        assertEquals(origin(), read.origin());
        assertEquals(written.stamp(), read.stamp());
        assertEquals(List.of("d.json", "d.views.json"), names(folder));
        assertEquals(DATASET, Files.readString(dataset));
    }

    @Test
    void onlyWalkthroughsThatAreNotTheDatasetsOwnAreKept() throws Exception {
        NotebookFile f = file();
        Found none = f.read();
        Walkthrough tour = new Walkthrough("tour", Words.of("en", "My tour"), List.of());
        Walkthrough mine = new Walkthrough("mine", Words.of("en", "Mine"), List.of());
        f.write(none.notebook().withWalkthroughs(List.of(tour, none.notebook().walkthroughs().get(1), mine)), origin(), none);
        assertFalse(Files.readString(folder.resolve("d.views.json")).contains("More"));
        Files.writeString(dataset, DATASET.replace("More", "Even more"));
        assertEquals(List.of("My tour", "Even more", "Mine"),
            file().read().notebook().walkthroughs().stream().map(w -> w.title().in("en")).toList());
    }

    @Test
    void whatWasSavedBeforeIsKeptTheNewestTenOfIt() throws Exception {
        NotebookFile f = file();
        Found known = f.read();
        for (int i = 1; i <= 14; i++) {
            known = f.write(Notebook.EMPTY.withViews(List.of(new SavedView("v", Words.of("en", "Nr " + i), ViewState.START))), origin(), known);
        }
        List<String> kept = new java.util.ArrayList<>();
        for (Versions.Version v : f.versions().list()) {
            kept.add(f.read(v.file()).notebook().views().get(0).title().in("en"));
        }
        assertEquals(List.of("Nr 13", "Nr 12", "Nr 11", "Nr 10", "Nr 9", "Nr 8", "Nr 7", "Nr 6", "Nr 5", "Nr 4"), kept);
        assertEquals(List.of("d.json", "d.views.json"), names(folder));
    }

    @Test
    void aBrokenFileIsReportedItsSoundPartReadAndItselfPutAsideBeforeItIsWritten() throws Exception {
        String broken = """
            {"masar": 1, "dataset": {"id": "d"}, "views": [
              {"id": "a", "title": {"en": "A"}, "view": {"mode": "all"}},
              {"id": "b", "title": {"en": "B"}, "view": {"mode": "sideways"}},
              {"id": "c", "title": {"en": "C"}, "vi""";
        Files.writeString(folder.resolve("d.views.json"), broken);
        Found found = file().read();
        assertEquals(Found.State.DAMAGED, found.state());
        assertEquals(List.of("a", "b"), found.notebook().views().stream().map(SavedView::id).toList().subList(0, 2));
        Problem p = found.problems().list().get(0);
        assertTrue(p.file().endsWith("d.views.json") && p.line() == 3 && p.path().startsWith("views[1]"), p.text());
        assertEquals(broken, Files.readString(folder.resolve("d.views.json")), "reading changes nothing");
        file().write(found.notebook(), origin(), found);
        assertEquals(List.of("d.json", "d.views.broken.json", "d.views.json"), names(folder));
        assertEquals(broken, Files.readString(folder.resolve("d.views.broken.json")));
        assertEquals(Found.State.WHOLE, file().read().state());
    }

    @Test
    void aSecondBrokenFileDoesNotTakeThePlaceOfTheFirst() throws Exception {
        for (int i = 0; i < 2; i++) {
            Files.writeString(folder.resolve("d.views.json"), "{ no " + i);
            Found found = file().read();
            assertEquals(Found.State.DAMAGED, found.state());
            file().write(found.notebook(), origin(), found);
        }
        assertEquals(List.of("d.json", "d.views.broken-2.json", "d.views.broken.json", "d.views.json"), names(folder));
    }

    @Test
    void aFileOfANewerMasarIsRefusedAndNeverWritten() throws Exception {
        String newer = "{\"masar\": 2, \"views\": [{\"id\": \"a\", \"title\": {\"en\": \"A\"}}]}";
        Files.writeString(folder.resolve("d.views.json"), newer);
        Found found = file().read();
        assertEquals(Found.State.NEWER, found.state());
        assertEquals("this file was made by a newer Masar (format 2; this one reads up to 1)", found.problems().list().get(0).what());
        assertEquals(List.of(), found.notebook().views());
        IOException e = assertThrows(IOException.class, () -> file().write(noon(file()), origin(), found));
        assertTrue(e.getMessage().endsWith("d.views.json was made by a newer Masar and is left as it is; save under another name"), e.getMessage());
        assertEquals(newer, Files.readString(folder.resolve("d.views.json")));
    }

    @Test
    void whatAnotherWindowSavedMeanwhileIsNotOverwrittenUnasked() throws Exception {
        NotebookFile one = file(), other = file();
        Found oneKnows = one.read(), otherKnows = other.read();
        one.write(noon(one), origin(), oneKnows);
        ChangedMeanwhile e = assertThrows(ChangedMeanwhile.class, () -> other.write(Notebook.EMPTY, origin(), otherKnows));
        assertEquals(List.of("noon"), file().read().notebook().views().stream().map(SavedView::id).toList());
        other.write(Notebook.EMPTY, origin(), e.known());
        assertEquals(List.of(), file().read().notebook().views());
        assertEquals(List.of("noon"), other.read(other.versions().list().get(0).file()).notebook().views().stream().map(SavedView::id).toList());
    }

    @Test
    void viewsOfAnotherDatasetAreReadWithAWarning() throws Exception {
        Files.writeString(folder.resolve("d.views.json"), "{\"masar\": 1, \"dataset\": {\"id\": \"other\"}, \"views\": []}");
        Found found = file().read();
        assertEquals(Found.State.WHOLE, found.state());
        assertEquals("this belongs to the dataset \"other\", not to \"d\"", found.problems().list().get(0).what());
    }

    @Test
    void aBundleKeepsItsViewsAndEverythingElseInItStays() throws Exception {
        Path bundle = folder.resolve("d.masar");
        Map<String, BundleFile.Source> entries = new LinkedHashMap<>();
        entries.put("dataset.json", () -> Files.newInputStream(dataset));
        entries.put("media/a.png", () -> new ByteArrayInputStream(new byte[] {1, 2, 3}));
        BundleFile.write(bundle, entries);
        NotebookFile f = file(bundle);
        Notebook noon = noon(f);
        Found known = f.write(noon, origin(), f.read());
        f.write(noon.withViews(List.of()), origin(), known);
        assertEquals(List.of(), file(bundle).read().notebook().views());
        assertEquals(List.of("noon"), f.read(f.versions().list().get(0).file()).notebook().views().stream().map(SavedView::id).toList());
        assertEquals(List.of("d.json", "d.masar"), names(folder));
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(bundle.toFile())) {
            assertEquals(List.of("dataset.json", "media/a.png", "views.json"), zip.stream().map(java.util.zip.ZipEntry::getName).toList());
            assertEquals(3, zip.getInputStream(zip.getEntry("media/a.png")).readAllBytes().length);
        }
    }

    @Test
    void whereNobodyMayWriteBesideTheDatasetTheUsersFolderIsTaken() throws Exception {
        Path beside = folder.resolve("d.views.json");
        file().write(noon(file()), origin(), file().read());
        if (!beside.toFile().setReadOnly() || Files.isWritable(beside)) {
            org.junit.jupiter.api.Assumptions.abort("this user may write everything");
        }
        NotebookFile f = file();
        assertTrue(f.place().file().startsWith(home.resolve("views")), f.place().toString());
        Found given = f.read();
        assertEquals(List.of("noon"), given.notebook().views().stream().map(SavedView::id).toList(), "what came with it is read");
        f.write(given.notebook().withViews(List.of()), origin(), given);
        assertEquals(List.of(), file().read().notebook().views(), "the user's own comes first");
        assertEquals(List.of("noon"), f.read(beside).notebook().views().stream().map(SavedView::id).toList());
    }

    @Test
    void whatIsBuiltInIsKeptInTheUsersFolderAndTwoFormatsOfOneNameApart() throws Exception {
        Places places = new Places(home);
        assertEquals(home.resolve("views").resolve("x-2018.views.json"), places.of("builtin:x-2018").file());
        assertEquals(folder.resolve("d.views.json"), places.of(dataset.toString()).file());
        assertEquals(folder.resolve("d.csv.views.json"), places.of(folder.resolve("d.csv").toString()).file());
    }
}
