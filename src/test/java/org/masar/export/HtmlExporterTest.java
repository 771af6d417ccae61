package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.masar.check.Opener;
import org.masar.model.Words;
import org.masar.read.Opened;
import org.masar.state.Step;
import org.masar.state.Walkthrough;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a pupil gets who opens the page from a stick, with no network. */
class HtmlExporterTest {
    private static final long MOST_BYTES = 6_000_000;
    private static Opened opened;
    private static String page;
    private static Document document;

    @BeforeAll
    static void writtenWithItsSteps() throws Exception {
        opened = Opener.standard().open("builtin:south-damascus-2018");
        page = written(opened.notebook().walkthroughs().get(0), 1280, 800);
        document = parsed(page);
    }

    private static String written(Walkthrough w, int width, int height) throws IOException {
        ExportRequest r = new ExportRequest(opened.dataset(), opened.start(), width, height, 1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlExporter(BuiltInPicture.painter()).write(Pages.of(r, Each.STEP, Optional.of(w)), UnaryOperator.identity(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Reads it as XML, which it is but for the words of its style and script. */
    private static Document parsed(String html) throws Exception {
        String bare = html.replaceFirst("<!doctype html>", "").replaceAll("(?s)(<style>).*?(</style>)", "$1$2").replaceAll("(?s)(<script[^>]*>).*?(</script>)", "$1$2");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bare.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document d, String tag) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = d.getElementsByTagName(tag);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static List<Element> ofClass(String tag, String name) {
        return all(document, tag).stream().filter(e -> e.getAttribute("class").equals(name)).toList();
    }

    @Test
    void fitsOnAStickAndIntoAMail() {
        assertTrue(page.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES, "bytes: " + page.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void everyStepHasItsPictureInEveryLanguageAndWordsForThoseWhoCannotSeeIt() throws IOException {
        assertEquals(13, ofClass("section", "step").size());
        List<Element> pictures = all(document, "img");
        assertEquals(26, pictures.size());
        Set<String> seen = new HashSet<>();
        for (Element img : pictures) {
            String src = img.getAttribute("src");
            assertTrue(src.startsWith("data:image/jpeg;base64,") && seen.add(src), "a picture of its own");
            assertTrue(img.getAttribute("alt").length() > 30, img.getAttribute("alt"));
            assertEquals(img.getAttribute("lang").equals("ar"), img.getAttribute("alt").matches("(?s).*[\\u0621-\\u064A].*"));
        }
        byte[] first = java.util.Base64.getDecoder().decode(pictures.get(0).getAttribute("src").split(",")[1]);
        assertEquals(1280, ImageIO.read(new ByteArrayInputStream(first)).getWidth());
    }

    @Test
    void textsAndQuestionsStandInBothLanguagesAndThePresentersNotesDoNot() {
        String words = document.getDocumentElement().getTextContent();
        for (Step s : opened.notebook().walkthroughs().get(0).steps()) {
            for (String language : List.of("en", "ar")) {
                assertTrue(words.contains(s.title().in(language)), s.title().in(language));
                assertTrue(words.contains(s.question().in(language)), s.question().in(language));
                assertFalse(words.contains(s.notes().in(language).split("\n")[0].replace("*", "")), "notes of " + s.title().in(language));
            }
        }
        assertTrue(all(document, "strong").stream().anyMatch(e -> e.getTextContent().equals("SOHR")));
        assertFalse(words.contains("**"), "Markdown that nobody read");
    }

    @Test
    void everyEventAndSourceIsListedAndEveryLinkLeadsSomewhere() {
        Set<String> ids = new HashSet<>();
        for (Element e : all(document, "*")) {
            assertTrue(e.getAttribute("id").isEmpty() || ids.add(e.getAttribute("id")), "twice: " + e.getAttribute("id"));
        }
        opened.dataset().events().forEach(e -> assertTrue(ids.contains("event-" + e.id()), e.id()));
        opened.dataset().sources().forEach(s -> assertTrue(ids.contains("source-" + s.id()), s.id()));
        List<Element> links = all(document, "a");
        assertTrue(links.size() > 100, "links: " + links.size());
        links.forEach(a -> assertTrue(ids.contains(a.getAttribute("href").substring(1)), a.getAttribute("href")));
    }

    @Test
    void nothingIsAskedOfAnybody() {
        assertTrue(page.contains("default-src 'none'; img-src data:"));
        assertFalse(page.replaceAll("(?s)<main.*</main>", "").matches("(?s).*(src|srcset|poster|action|@import|url\\(|fetch\\(|XMLHttpRequest|WebSocket|sendBeacon)\\s*[=(]?\\s*[\"']?(https?:)?//.*"));
        all(document, "*").forEach(e -> List.of("src", "srcset", "poster", "action", "data").forEach(a ->
            assertTrue(e.getAttribute(a).isEmpty() || e.getAttribute(a).startsWith("data:"), e.getTagName() + " " + a)));
        assertTrue(all(document, "link").isEmpty() && all(document, "iframe").isEmpty() && all(document, "object").isEmpty());
    }

    @Test
    void theTimelineKnowsHowEachEventStandsToEachMoment() {
        String data = page.substring(page.indexOf("id=\"data\">"), page.indexOf("</script>"));
        long stops = data.split("\"p\"\\s*:\\s*\"[pnxd-]{25}\"").length - 1;
        Element slider = all(document, "input").get(0);
        assertEquals(stops - 1, Integer.parseInt(slider.getAttribute("max")));
        assertTrue(stops > 20, "moments: " + stops);
        assertEquals(13, ofClass("section", "step").stream().filter(s -> Integer.parseInt(s.getAttribute("data-stop")) < stops).count());
    }

    @Test
    void theWindowHasAWordForEveryFormatThatItOffers() throws IOException {
        for (String file : List.of("messages.properties", "messages_ar.properties")) {
            java.util.Properties words = new java.util.Properties();
            words.load(new java.io.InputStreamReader(HtmlExporterTest.class.getResourceAsStream("/org/masar/ui/" + file), StandardCharsets.UTF_8));
            Exporters.all(BuiltInPicture.painter()).suffixes().forEach(s -> assertTrue(words.containsKey("export." + s), file + " has no export." + s));
        }
    }

    @Test
    void aTextThatLooksLikeMarkupStaysAText() throws Exception {
        String evil = "</script><script>alert(1)</script><img src=x onerror=alert(1)>";
        Words w = Words.of("en", evil + " [go](javascript:alert(1)) \u0001");
        Step s = opened.notebook().walkthroughs().get(0).steps().get(0);
        Step hidden = new Step(Words.of("en", "Hidden step"), w, w, w, 0, null, s.view(), List.of(), true);
        String html = written(new Walkthrough("w", w, List.of(new Step(w, w, w, w, 0, null, s.view(), List.of("no-claim", "Bad \"id"), false), hidden)), 64, 40);
        Document d = parsed(html);
        assertEquals(2, all(d, "script").size());
        assertEquals(2, all(d, "img").size());
        assertTrue(d.getDocumentElement().getTextContent().contains("<script>alert(1)</script>"));
        assertTrue(all(d, "a").stream().noneMatch(a -> a.getAttribute("href").contains("javascript")));
        assertFalse(html.contains("Hidden step"));
    }
}
