package org.masar.export.html;

import java.util.List;
import org.masar.draw.Texts;
import org.masar.draw.map.Moment;
import org.masar.model.Dataset;
import org.masar.model.Words;
import org.masar.time.Digits;
import org.masar.time.SpanWords;
import org.masar.time.TimeWords;

/**
 * Holds one language of the page: its words, and how it says times.
 *
 * @param tag language tag, en or ar
 */
record Tongue(String tag, Texts texts, TimeWords times, SpanWords spans, Moment moment) {
    /** Gives the languages that the dataset's title is written in and that the page has words for; the first one given comes first. */
    static List<Tongue> of(Dataset d, String first) {
        String start = Texts.in(first).language();
        List<String> there = List.of("en", "ar").stream().filter(l -> d.title().byLanguage().containsKey(l)).toList();
        return (there.isEmpty() ? List.of(start.equals("ar") ? "ar" : "en") : there).stream()
            .sorted((a, b) -> Boolean.compare(b.equals(start), a.equals(start))).map(l -> in(d, l)).toList();
    }

    private static Tongue in(Dataset d, String tag) {
        Texts texts = Texts.in(tag);
        TimeWords times = TimeWords.of(tag, texts.isRightToLeft() ? Digits.ARABIC_INDIC : Digits.WESTERN, d.zone());
        return new Tongue(tag, texts, times, SpanWords.of(times), new Moment(d.zone(), texts));
    }

    String get(String key, Object... gaps) {
        return gaps.length == 0 ? texts.get(key) : texts.get(key, gaps);
    }

    String in(Words words) {
        return words == null ? "" : words.in(tag);
    }

    String number(int n) {
        return texts.digits(Integer.toString(n));
    }

    /** Opens what is shown in this language alone. */
    String attributes() {
        return "lang=\"" + tag + "\" dir=\"" + (texts.isRightToLeft() ? "rtl" : "ltr") + "\"";
    }
}
