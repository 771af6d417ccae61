package org.masar.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one source of a row.
 *
 * @param publisher who it is, or empty
 * @param date      when it came out, as written, or empty
 * @param title     or empty
 * @param link      or empty
 */
record Telling(String publisher, String date, String title, String link) {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern ARTICLE = Pattern.compile("(.*?), ?(\\d{4}-\\d{2}-\\d{2}), ?(.*)", Pattern.DOTALL);
    /** More sources of one row are a list of something else. */
    private static final int MOST = 200;

    /** Reads a cell of sources: {@code "Reuters,2014-01-27,Headline";"..."} as UCDP writes them, or names parted by semicolons. */
    static List<Telling> read(String cell, String link) {
        List<Telling> all = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(cell);
        boolean articles = cell.startsWith("\"");
        if (articles) {
            while (quoted.find() && all.size() < MOST) {
                add(all, quoted.group(1), "");
            }
        } else {
            for (String part : cell.split(";", MOST)) {
                add(all, part, all.isEmpty() ? link : "");
            }
        }
        if (all.isEmpty() && !link.isEmpty()) {
            all.add(new Telling("", "", "", link));
        }
        return all;
    }

    private static void add(List<Telling> all, String text, String link) {
        String s = text.strip();
        Matcher m = ARTICLE.matcher(s);
        if (m.matches()) {
            all.add(new Telling(m.group(1).strip(), m.group(2), m.group(3).strip(), link));
        } else if (s.matches("https?://\\S+")) {
            all.add(new Telling("", "", "", s));
        } else if (!s.isEmpty()) {
            all.add(new Telling(s, "", "", link));
        }
    }

    /** Gives the text by which the same source is known again. */
    String key() {
        return publisher + "\n" + date + "\n" + title + "\n" + link;
    }

    static Telling ofKey(String key) {
        String[] parts = key.split("\n", 4);
        return new Telling(parts[0], parts[1], parts[2], parts[3]);
    }

    /** Gives the name under which it speaks. */
    String voice() {
        return !publisher.isEmpty() ? publisher : !link.isEmpty() ? link.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/.*", "") : title;
    }
}
