package org.masar.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.read.Opened;
import org.masar.state.Selection;
import org.masar.ui.session.Settings;
import org.masar.view.Visible;

class TipWordsTest {
    private final Opened opened;
    private final Dataset dataset;

    TipWordsTest() throws Exception {
        opened = Opener.standard().open("builtin:south-damascus-2018");
        dataset = opened.dataset();
    }

    private List<TipWords.Line> lines(String language, Selection... all) {
        return new TipWords(new Texts(new ReadOnlyObjectWrapper<>(Settings.FIRST.withLanguage(language))),
            Visible.of(dataset, opened.start().withLanguage(language))).of(List.of(all));
    }

    private String text(String language, Selection... all) {
        return lines(language, all).stream().map(TipWords.Line::text).collect(Collectors.joining("\n"));
    }

    @Test
    void anEventIsNamedInBothScriptsWithWhenAndEveryVoiceWithItsSource() {
        String english = text("en", Selection.ofEvent("first-batch"));
        String arabic = dataset.event("first-batch").orElseThrow().title().in("ar");
        assertEquals(dataset.event("first-batch").orElseThrow().title().in("en"), english.lines().findFirst().orElseThrow());
        assertEquals(arabic, english.lines().skip(1).findFirst().orElseThrow());
        assertTrue(english.contains("May 2018"), english);
        assertTrue(english.matches("(?s).*Reported by [^\\n]+ \\([^\\n]+\\).*"), english);
        assertTrue(english.matches("(?s).*Denied by [^\\n]+ \\([^\\n]+\\).*"), english);
        assertTrue(english.endsWith("Accounts differ"), english);
        assertEquals(arabic, text("ar", Selection.ofEvent("first-batch")).lines().findFirst().orElseThrow());
    }

    @Test
    void aWayThatIsNotKnownIsOnlyEverSoLongAtTheLeast() {
        String convoy = text("en", Selection.ofEvent("convoy-to-tadmur"));
        assertTrue(convoy.lines().anyMatch(l -> l.matches("The way is not known: at least [0-9]+ km \\([0-9]+ mi\\) in a straight line")), convoy);
        assertTrue(text("ar", Selection.ofEvent("convoy-to-tadmur")).contains("الطريق غير معروف"));
        assertTrue(!text("en", Selection.ofEvent("burning")).contains("The way"));
    }

    @Test
    void aPlaceSaysWhoHoldsItAccordingToWhomAndHowWellItsPositionIsKnown() {
        String yarmouk = text("en", Selection.ofPlace("yarmouk"));
        assertTrue(yarmouk.lines().anyMatch(l -> l.matches("Held by .+, according to .+")), yarmouk);
        assertTrue(yarmouk.lines().anyMatch(l -> l.matches("Position known to about [0-9.]+ km")), yarmouk);
        assertTrue(yarmouk.lines().anyMatch(l -> l.matches("\\d+ events shown here")), yarmouk);
    }

    @Test
    void ofSeveralThingsItListsEightAndCountsTheRest() {
        Selection[] many = IntStream.range(0, 12).mapToObj(i -> Selection.ofEvent(dataset.events().get(i).id())).toArray(Selection[]::new);
        List<TipWords.Line> lines = lines("en", many);
        assertEquals(9, lines.size());
        assertEquals("and 4 more", lines.get(8).text());
    }

    @Test
    void aDiscOfManySaysFromWhenToWhenAndHowManyOfEachKindTheCommonestFirst() {
        Visible all = Visible.of(dataset, opened.start());
        int[] events = IntStream.range(0, dataset.events().size()).toArray();
        List<String> said = new TipWords(new Texts(new ReadOnlyObjectWrapper<>(Settings.FIRST)), all).gathered(events).stream().map(TipWords.Line::text).toList();
        assertEquals(events.length + " events shown here", said.get(0));
        assertTrue(said.get(1).contains("2018"), said.toString());
        List<Integer> counts = said.stream().skip(2).map(l -> Integer.parseInt(l.replaceAll(".*: ", ""))).toList();
        assertEquals(events.length, counts.stream().mapToInt(Integer::intValue).sum());
        assertEquals(counts.stream().sorted(java.util.Comparator.reverseOrder()).toList(), counts);
    }

    @Test
    void everyEventAndPlaceHasACardInBothLanguagesWithoutAnEmptyLine() {
        for (String language : List.of("en", "ar")) {
            dataset.events().forEach(e -> full(lines(language, Selection.ofEvent(e.id()))));
            dataset.places().forEach(p -> full(lines(language, Selection.ofPlace(p.id()))));
        }
    }

    private static void full(List<TipWords.Line> lines) {
        assertTrue(!lines.isEmpty() && lines.stream().noneMatch(l -> l.text().isBlank()), lines.toString());
    }
}
