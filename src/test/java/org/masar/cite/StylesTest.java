package org.masar.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.masar.model.Source;
import org.masar.model.TimeSpan;
import org.masar.model.Words;
import org.masar.store.JsonText;
import org.masar.time.Edtf;

/** Every style with what sources lack and have: no author, no date, no title, several authors, Arabic titles, dates of access. */
class StylesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Damascus");

    private static Source source(String publisher, String title, String description, String language, String published, String obtained, String link,
                                 String... authors) {
        return new Source("s1", words(publisher), words(title), words(description), language,
            published.isEmpty() ? TimeSpan.UNDATED : Edtf.parse(published, ZONE), obtained, link, List.of(authors));
    }

    /** Reads "English|Arabic"; either may be missing. */
    private static Words words(String both) {
        Map<String, String> by = new LinkedHashMap<>();
        String[] parts = both.split("\\|", -1);
        if (!parts[0].isEmpty()) {
            by.put("en", parts[0]);
        }
        if (parts.length > 1) {
            by.put("ar", parts[1]);
        }
        return new Words(by);
    }

    private static String written(String style, Source s, String reader) {
        List<Reference> one = List.of(Reference.of(s, reader, ZONE));
        return style.equals("csl-json") ? JsonText.of(Csl.items(one)).strip()
            : Styles.all().stream().filter(x -> x.id().equals(style)).findFirst().orElseThrow().write(one, reader);
    }

    private static final Source WHOLE = source("The Daily Paper", "Buses leave at dawn", "", "en", "2018-05-21", "2018-06-01", "https://example.org/a?b=1#c",
        "Haddad, Rim", "Nasser, Omar Karim");

    @Test
    void aWholeReferenceInEveryStyle() {
        assertEquals("Haddad, Rim, and Omar Karim Nasser. “Buses leave at dawn.” The Daily Paper, May 21, 2018. Accessed June 1, 2018. https://example.org/a?b=1#c",
            written("chicago", WHOLE, "en"));
        assertEquals("Haddad, R., & Nasser, O. K. (2018, May 21). Buses leave at dawn. The Daily Paper. Retrieved June 1, 2018, from https://example.org/a?b=1#c",
            written("apa", WHOLE, "en"));
        assertEquals("""
            @online{s1,
              author = {Haddad, Rim and Nasser, Omar Karim},
              title = {{Buses leave at dawn}},
              organization = {The Daily Paper},
              date = {2018-05-21},
              year = {2018},
              url = {https://example.org/a?b=1\\#c},
              urldate = {2018-06-01},
              language = {en},
              month = may
            }""", written("bibtex", WHOLE, "en"));
        assertEquals("""
            [
              {
                "id": "s1",
                "type": "webpage",
                "title": "Buses leave at dawn",
                "author": [{"family": "Haddad", "given": "Rim"}, {"family": "Nasser", "given": "Omar Karim"}],
                "publisher": "The Daily Paper",
                "issued": {"date-parts": [[2018, 5, 21]]},
                "accessed": {"date-parts": [[2018, 6, 1]]},
                "URL": "https://example.org/a?b=1#c",
                "language": "en"
              }
            ]""", written("csl-json", WHOLE, "en"));
    }

    @Test
    void withoutAnAuthorThePublisherStandsFirstAndOnlyOnce() {
        Source s = source("AFP", "More fighters leave", "", "en", "2018-05-21", null, null);
        assertEquals("AFP. “More fighters leave.” May 21, 2018.", written("chicago", s, "en"));
        assertEquals("AFP. (2018, May 21). More fighters leave.", written("apa", s, "en"));
        assertEquals("{AFP}", field(written("bibtex", s, "en"), "author"));
        assertEquals(true, written("csl-json", s, "en").contains("\"author\": [{\"literal\": \"AFP\"}]"));
    }

    @Test
    void withoutAuthorAndPublisherTheTitleLeads() {
        Source s = source("", "Who left?", "", "en", "2018-05", null, null);
        assertEquals("“Who left?” May 2018.", written("chicago", s, "en"));
        assertEquals("Who left? (2018, May).", written("apa", s, "en"));
        assertEquals("", field(written("bibtex", s, "en"), "author"));
    }

    @Test
    void aMissingDateIsSaidToBeMissing() {
        Source s = source("AFP", "More fighters leave", "", "en", "", null, null);
        assertEquals("AFP. “More fighters leave.” n.d.", written("chicago", s, "en"));
        assertEquals("AFP. (n.d.). More fighters leave.", written("apa", s, "en"));
        assertEquals("", field(written("bibtex", s, "en"), "date"));
        assertEquals(false, written("csl-json", s, "en").contains("issued"));
    }

    @Test
    void aDateThatWeInferredIsMarkedAsOurs() {
        Source s = source("AFP", "More fighters leave", "", "en", "2018-05-21?", null, null);
        assertEquals("AFP. “More fighters leave.” [May 21, 2018?].", written("chicago", s, "en"));
        assertEquals("AFP. ([2018, May 21?]). More fighters leave.", written("apa", s, "en"));
        assertEquals("2018-05-21?", field(written("bibtex", s, "en"), "date"));
        assertEquals("date inferred, not in the source", field(written("bibtex", s, "en"), "note"));
        assertEquals(true, written("csl-json", s, "en").contains("\"issued\": {\"date-parts\": [[2018, 5, 21]], \"circa\": true}"));
    }

    @Test
    void whatHasNoTitleIsDescribedInItsPlace() {
        Source s = source("", "", "News report; the publisher is not named. It carries no date.", "en", "2018-05-20?", null, null);
        assertEquals("News report; the publisher is not named. [May 20, 2018?].", written("chicago", s, "en"));
        assertEquals("[News report; the publisher is not named]. ([2018, May 20?]).", written("apa", s, "en"));
        assertEquals("News report; the publisher is not named", field(written("bibtex", s, "en"), "title"));
    }

    @Test
    void aTitleIsThatOfTheSourceWithAReadersTranslationBehind() {
        Source s = source("Al-Ayyam|الأيام", "First batch leaves|خروج الدفعة الأولى", "", "ar", "2018-05-20", null, null, "حداد، ريم", "عمر ناصر");
        assertEquals("حداد, ريم, and عمر ناصر. “خروج الدفعة الأولى.” [First batch leaves]. الأيام, May 20, 2018.", written("chicago", s, "en"));
        assertEquals("حداد، ريم وعمر ناصر. «خروج الدفعة الأولى.» الأيام، 20 أيار 2018.", written("chicago", s, "ar"));
        assertEquals("حداد، ريم وعمر ناصر. (2018، 20 أيار). خروج الدفعة الأولى. الأيام.", written("apa", s, "ar"));
        assertEquals("حداد, ريم and {عمر ناصر}", field(written("bibtex", s, "ar"), "author"));
        assertEquals(true, written("csl-json", s, "en").contains("\"note\": \"translated-title: First batch leaves\""));
    }

    @Test
    void manyAuthorsAreCutAsTheManualsSay() {
        String[] many = java.util.stream.IntStream.rangeClosed(1, 22).mapToObj(i -> "F" + i + ", Given-Name").toArray(String[]::new);
        Source s = source("P", "T", "", "en", "2018", null, null, many);
        assertEquals(true, written("chicago", s, "en").startsWith("F1, Given-Name, Given-Name F2, Given-Name F3, Given-Name F4, Given-Name F5, Given-Name F6, Given-Name F7, et al. “T.” P, 2018."),
            written("chicago", s, "en"));
        assertEquals(true, written("apa", s, "en").contains("F19, G.-N., … F22, G.-N. (2018). T. P."), written("apa", s, "en"));
        assertEquals(21, written("bibtex", s, "en").split(" and ", -1).length - 1);
    }

    @Test
    void signsOfTexAreEscaped() {
        Source s = source("A & B", "50% of {it}_all #1 ~ C:\\x", "", "en", "2018", null, null);
        assertEquals("{50\\% of \\{it\\}\\_all \\#1 \\textasciitilde{} C:\\textbackslash{}x}", field(written("bibtex", s, "en"), "title"));
        assertEquals("{A \\& B}", field(written("bibtex", s, "en"), "author"));
    }

    @Test
    void anAccessThatIsToldInWordsIsNoDate() {
        assertEquals("AFP. “T.” 2018.", written("chicago", source("AFP", "T", "", "en", "2018", "by mail from a reader", null), "en"));
        assertEquals("AFP. “T.” 2018. Accessed June 2019.", written("chicago", source("AFP", "T", "", "en", "2018", "2019-06", null), "en"));
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        assertEquals(Optional.of("https://example.org/x"), Reference.web(" https://example.org/x "));
        for (String no : List.of("file:///etc/passwd", "javascript:alert(1)", "ftp://example.org", "https:///x", "example.org", "http://a b", "mailto:a@b.c", "")) {
            assertEquals(Optional.empty(), Reference.web(no), no);
        }
    }

    @Test
    void anAuthorWithoutANameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Author(" ", null));
    }

    private static String field(String entry, String name) {
        return entry.lines().map(String::strip).filter(l -> l.startsWith(name + " = {")).findFirst()
            .map(l -> l.substring(name.length() + 4, l.lastIndexOf('}'))).orElse("");
    }
}
