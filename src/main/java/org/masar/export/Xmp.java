package org.masar.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Writes metadata as an XMP packet (ISO 16684-1): a title, the program, and what the picture shows.
 *
 * @param title by which the picture is called
 * @param view  what it shows, in JSON
 */
record Xmp(String title, String view) {
    private static final String HEAD = "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    private static final String FOOT = "\n<?xpacket end=\"r\"?>";

    /** Gives the packet whole. */
    String packet() {
        return HEAD + meta(head() + viewed()) + FOOT;
    }

    /** Gives the packet's element alone, for formats that are XML themselves. */
    String element() {
        return meta(head() + viewed());
    }

    /** Gives the packet without the view, naming the extension that holds it (XMP part 3, 1.1.3.1): a JPEG's segment may be too short for both. */
    String packetBeforeExtension() {
        return HEAD + meta(head() + "\n   <xmpNote:HasExtendedXMP xmlns:xmpNote=\"http://ns.adobe.com/xmp/note/\">" + extensionId()
            + "</xmpNote:HasExtendedXMP>") + FOOT;
    }

    /** Gives the part that does not fit. */
    byte[] extension() {
        return meta(viewed()).getBytes(StandardCharsets.UTF_8);
    }

    /** Names the extension by its MD5, as the standard has it. */
    String extensionId() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(extension())).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    private static String meta(String properties) {
        return "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            + "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
            + " xmlns:masar=\"" + Memory.NAMESPACE + "\">" + properties + "\n  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>";
    }

    private String head() {
        return "\n   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + escaped(title) + "</rdf:li></rdf:Alt></dc:title>"
            + "\n   <xmp:CreatorTool>Masar</xmp:CreatorTool>";
    }

    private String viewed() {
        return "\n   <masar:view>" + escaped(view) + "</masar:view>";
    }

    /** Writes text as XML 1.0 holds it; what it cannot hold at all becomes U+FFFD. */
    private static String escaped(String text) {
        StringBuilder b = new StringBuilder(text.length() + 64);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> b.append("&amp;");
                case '<' -> b.append("&lt;");
                case '>' -> b.append("&gt;");
                default -> b.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return b.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c > 0xFFFF;
    }
}
