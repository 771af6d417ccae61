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

    @Test
    void accountsAreSummedUpInOneSentence() {
        List<Claim> claims = dataset.event("first-batch").orElseThrow().claims();
        String sentence = words(Settings.FIRST).accounts(claims);
        assertEquals(true, sentence.matches("\\w+ voices report it, \\w+ deny it.*sources\\."), sentence);
    }
}
