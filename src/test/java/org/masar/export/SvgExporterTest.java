package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgExporterTest {
    private static byte[] written(String language, double scale) throws Exception {
        return BuiltInPicture.written(new SvgExporter(BuiltInPicture.painter()), language, scale);
    }

    private static Document read(byte[] svg) throws Exception {
        DocumentBuilderFactory f = DocumentBuilderFactory.newDefaultInstance();
        f.setNamespaceAware(true);
        return f.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<Element> elements(Document d, String name) {
        var all = d.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i)).toList();
    }

    private static List<Element> words(Document d) {
        return elements(d, "text").stream().filter(e -> !e.hasAttribute("aria-hidden")).toList();
    }

    @Test
    void namesAreTextThatCanBeSearchedInBothScripts() throws Exception {
        List<String> english = words(read(written("en", 1))).stream().map(Element::getTextContent).toList();
        List<String> arabic = words(read(written("ar", 1))).stream().map(Element::getTextContent).toList();
        assertTrue(english.containsAll(List.of("Yarmouk", "Tadamun", "Tadmur", "Hajin", "Baghuz", "SYRIA")), english::toString);
        assertTrue(arabic.containsAll(List.of("اليرموك", "التضامن", "تدمر", "هجين", "الباغوز", "سوريا")), arabic::toString);
    }

    @Test
    void eachNameIsSaidOnceAndItsHaloSaysNothing() throws Exception {
        Document d = read(written("en", 1));
        assertEquals(1, words(d).stream().filter(e -> e.getTextContent().equals("Tadamun")).count());
        Element halo = elements(d, "text").stream().filter(e -> e.getTextContent().equals("Tadamun")).findFirst().orElseThrow();
        assertEquals("true", halo.getAttribute("aria-hidden"));
        assertFalse(halo.getAttribute("stroke").equals("none"));
    }

    @Test
    void arabicRunsToTheLeftSoThatItsSignsStandWhereTheyBelong() throws Exception {
        Element e = words(read(written("ar", 1))).stream().filter(w -> w.getTextContent().equals("اليرموك")).findFirst().orElseThrow();
        assertEquals("rtl end", e.getAttribute("direction") + " " + e.getAttribute("text-anchor"));
        assertTrue(e.getAttribute("font-family").startsWith("'Noto Sans Arabic'"), e.getAttribute("font-family"));
    }

    @Test
    void itHasATitleASizeAndNothingToFetch() throws Exception {
        byte[] svg = written("ar", 2);
        Element root = read(svg).getDocumentElement();
        assertEquals("2560x1600 0 0 1280 800 ar", root.getAttribute("width") + "x" + root.getAttribute("height") + " " + root.getAttribute("viewBox")
            + " " + root.getAttribute("xml:lang"));
        assertEquals("جنوب دمشق، أيار 2018", elements(root.getOwnerDocument(), "title").get(0).getTextContent());
        String text = new String(svg, StandardCharsets.UTF_8);
        assertFalse(text.contains("<!DOCTYPE"));
        Set<String> links = new HashSet<>(IntStream.range(0, root.getOwnerDocument().getElementsByTagNameNS("*", "image").getLength())
            .mapToObj(i -> ((Element) root.getOwnerDocument().getElementsByTagNameNS("*", "image").item(i))
                .getAttributeNS("http://www.w3.org/1999/xlink", "href").replaceFirst("(?s),.*", "")).toList());
        assertTrue(Set.of("data:image/png;base64").containsAll(links), links::toString);
    }

    @Test
    void whatFadesAwayStaysAGradient() throws Exception {
        List<Element> rounds = elements(read(written("en", 1)), "radialGradient");
        assertFalse(rounds.isEmpty());
        assertTrue(rounds.stream().allMatch(r -> r.getElementsByTagNameNS("*", "stop").getLength() > 1));
    }

    @Test
    void equalRequestsGiveEqualBytes() throws Exception {
        assertArrayEquals(written("en", 1), written("en", 1));
    }
}
