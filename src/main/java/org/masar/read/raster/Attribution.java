package org.masar.read.raster;

/** Makes plain words of an attribution, which maps give as HTML. Nothing in it is followed. */
public final class Attribution {
    private static final int LONGEST = 160;

    private Attribution() {
    }

    /** Leaves out tags and control characters, resolves the usual entities, and cuts what is too long for the corner of a map. */
    public static String plain(String html) {
        String text = html.replaceAll("<[^>]{0,2000}>", " ").replace("&copy;", "©").replace("&#169;", "©").replace("&nbsp;", " ")
            .replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&")
            .replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
        return text.codePointCount(0, text.length()) <= LONGEST ? text
            : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
