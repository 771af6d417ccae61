package org.masar.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.Words;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Settings;
import org.masar.view.Accord;

class CardWordsTest {
    private final Dataset dataset = open();

    private static Dataset open() {
        try {
            return Opener.standard().open("builtin:south-damascus-2018").dataset();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private CardWords words(Settings s) {
        return new CardWords(dataset, new Texts(new ReadOnlyObjectWrapper<>(s).getReadOnlyProperty()));
    }

    @Test
    void aNumberKeepsItsHedgeInBothLanguages() {
        Figure about = new Figure("evacuees", null, 1500.0, null, null, Figure.Qualifier.ABOUT, Words.NONE);
        Figure range = new Figure("killed", 10.0, null, 12.0, null, null, Words.NONE);
        assertEquals("about 1,500", words(Settings.FIRST).value(about));
        assertEquals("نحو ١٬٥٠٠", words(Settings.FIRST.withLanguage("ar")).value(about));
        assertEquals("10–12", words(Settings.FIRST).value(range));
    }

    @Test
    void reportsComeFirstAndDenialsLast() {
        List<Claim> claims = CardWords.inOrder(dataset.event("first-batch").orElseThrow().claims());
        int firstDenial = claims.stream().map(c -> c.stance().affirms()).toList().indexOf(false);
        assertEquals(true, firstDenial > 0);
        assertEquals(true, claims.subList(firstDenial, claims.size()).stream().noneMatch(c -> c.stance().affirms()));
    }

    @Test
    void everyClaimOfEveryEventNamesItsVoice() {
        CardWords w = words(Settings.FIRST.withLanguage("ar"));
        dataset.events().forEach(e -> e.claims().forEach(c -> {
            assertEquals(false, w.voice(c).isBlank());
            assertEquals(false, w.source(c).isBlank());
            assertEquals(false, w.side(c).matches(".*[a-z].*"), w.side(c));
        }));
    }

    @Test
    void everyMeasureAndRoleOfTheDatasetHasAnArabicName() {
        CardWords w = words(Settings.FIRST.withLanguage("ar"));
        dataset.events().forEach(e -> e.claims().forEach(c -> c.figures().forEach(f ->
            assertEquals(false, w.measure(f).matches(".*[a-z].*"), w.measure(f)))));
    }

    private String accounts(Settings s, String event) {
        return words(s).accounts(Accord.of(dataset, dataset.event(event).orElseThrow().claims()));
    }

    @Test
    void accountsAreSummedUpInPlainWords() {
        assertEquals("Two voices report it, one confirms it, two deny it; the start is told in two ways. SOHR itself tells it in more than one way. Five sources.",
            accounts(Settings.FIRST, "first-batch"));
        assertEquals("Three voices report it, one doubts it; the start is told in two ways, the place is told in two ways. "
            + "SOHR itself tells it in more than one way. Four sources.", accounts(Settings.FIRST, "truce"));
        assertEquals("One voice alone reports it; the start is told in two ways. Two sources.", accounts(Settings.FIRST, "siege"));
        assertEquals("One voice alone reports it. Three sources.", accounts(Settings.FIRST, "toll"));
        assertEquals("صوتان ينقلان الخبر، وصوت واحد يؤكده، وصوتان ينفيانه؛ وللبداية روايتان. وفي أقوال المرصد السوري نفسها أكثر من رواية. خمسة مصادر.",
            accounts(Settings.FIRST.withLanguage("ar"), "first-batch"));
    }

    @Test
    void everyEventIsSummedUpInBothLanguagesWithoutAGapOrAForeignWord() {
        dataset.events().forEach(e -> {
            String english = accounts(Settings.FIRST, e.id()), arabic = accounts(Settings.FIRST.withLanguage("ar"), e.id());
            assertEquals(true, english.matches("[A-Z“][^{}]*sources?\\."), english);
            assertEquals(false, arabic.matches(".*[A-Za-z{}].*"), arabic);
        });
    }

    /** After the plural rules of Arabic in CLDR: one, two, few (n % 100 in 3..10), many (n % 100 in 11..99), other. */
    @Test
    void arabicCountsTakeTheRightPlural() {
        Texts texts = new Texts(new ReadOnlyObjectWrapper<>(Settings.FIRST.withLanguage("ar")).getReadOnlyProperty());
        for (String key : List.of("accounts.report", "accounts.deny", "accounts.doubt", "accounts.confirm", "accounts.only-deny", "accounts.only-doubt", "accounts.only-confirm")) {
            for (int n = 1; n < 200; n++) {
                int h = n % 100;
                String noun = n == 1 ? "صوت واحد" : n == 2 ? "صوتان" : h >= 3 && h <= 10 ? "أصوات" : h >= 11 ? "صوتاً" : "صوت ";
                String said = texts.get(key, n);
                assertEquals(true, said.contains(noun), n + ": " + said);
            }
        }
    }
}
