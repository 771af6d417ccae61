package org.masar.read.gather;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the words out of text with marks of HTML; nothing in it is followed, run or fetched. */
public final class PlainText {
    private static final Pattern UNSEEN = Pattern.compile("(?is)<(script|style|head)\\b[^>]*>.{0,10000}?</\\1\\s*>|<!--.{0,10000}?-->");
    private static final Pattern BREAK = Pattern.compile("(?i)<\\s*/?\\s*(br|p|div|tr|li|h[1-6]|table|ul|ol)\\b[^>]*>");
    private static final Pattern LINK = Pattern.compile("(?is)<a\\b[^>]*?href\\s*=\\s*[\"'](https?://[^\"']{1,2000})[\"'][^>]*>(.{0,2000}?)</a\\s*>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(Map.entry("amp", "&"), Map.entry("lt", "<"), Map.entry("gt", ">"),
        Map.entry("quot", "\""), Map.entry("apos", "'"), Map.entry("nbsp", " "), Map.entry("ndash", "–"), Map.entry("mdash", "—"),
        Map.entry("hellip", "…"), Map.entry("rsquo", "’"), Map.entry("lsquo", "‘"), Map.entry("ldquo", "“"), Map.entry("rdquo", "”"),
        Map.entry("deg", "°"), Map.entry("copy", "©"), Map.entry("eacute", "é"));

    /** Longer texts, which nobody wrote by hand, lose their marks but are not looked through for links. */
    private static final int LONG = 100_000;

    private PlainText() {
    }

    /** Gives the words, with a line for each paragraph, row or item, and the address of a link in brackets; null stays null. */
    public static String of(String html) {
        if (html == null || html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            return html;
        }
        String text = html.length() > LONG ? html : LINK.matcher(UNSEEN.matcher(html).replaceAll(""))
            .replaceAll(m -> Matcher.quoteReplacement(linked(m.group(2), m.group(1))));
        text = text.matches("(?s).*<[A-Za-z].*") ? text.replaceAll("\\s+", " ") : text;
        text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        text = ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(letter(m.group(1), m.group())));
        return text.lines().map(String::strip).filter(l -> !l.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String linked(String words, String address) {
        return words.strip().equals(address) || words.isBlank() ? address : words + " (" + address + ")";
    }

    private static String letter(String name, String otherwise) {
        if (name.charAt(0) != '#') {
            return NAMED.getOrDefault(name, otherwise);
        }
        int code = name.charAt(1) == 'x' || name.charAt(1) == 'X' ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        return Character.isValidCodePoint(code) && code >= 32 ? Character.toString(code) : otherwise;
    }
}
