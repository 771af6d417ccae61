package org.masar.read.json;

import tools.jackson.core.JacksonException;

/** Reports where a text stops being JSON, and what is lost from there. */
final class Cut {
    private Cut() {
    }

    static void report(Context context, Document document) {
        String text = context.text.text();
        JacksonException e = document.cut;
        long at = e.getLocation() == null ? text.length() : Math.max(0, e.getLocation().getCharOffset());
        boolean inside = document.cutRecord >= 0;
        String lost = inside ? document.cutPath + " and what follows it are lost; what stands before is kept"
            : "what follows is lost; what stands before is kept";
        if (Tokens.isLimit(e)) {
            context.error(at, document.cutPath, "", "the file goes beyond a limit here (nested deeper than " + Tokens.DEPTH
                + " levels, or one text of millions of letters): " + lost, "this is no file that Masar or a person would write: get it anew");
        } else if (text.substring((int) Math.min(at, text.length())).isBlank()) {
            context.error(text.stripTrailing().length(), document.cutPath, "", "the file breaks off here: " + lost,
                "get the whole file again, or close what is open with ] and }");
        } else {
            context.error(at, document.cutPath, "", "this is not JSON: " + Reason.of(text, (int) at, e) + "; " + lost,
                "mend it here");
        }
        if (inside) {
            context.reject("record", document.cutPath, "", document.cutRecord, "the text breaks off inside it");
        }
    }
}
