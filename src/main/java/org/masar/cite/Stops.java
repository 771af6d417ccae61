package org.masar.cite;

import java.util.List;

/** Puts full stops between the parts of a reference, one each. */
final class Stops {
    private static final String ENDS = ".!?؟…";

    private Stops() {
    }

    /** Ends a text with a full stop, unless it ends already. */
    static String ended(String text) {
        return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    /** Joins the parts that are there, each ended; a web address keeps its own end. */
    static String joined(List<String> parts) {
        StringBuilder s = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                boolean quoted = part.matches("(?s).*[.!?؟…][”»]( \\[.*])?");
                s.append(s.isEmpty() ? "" : " ").append(quoted && !part.endsWith("]") ? part : part.matches("https?://.*") ? part : ended(part));
            }
        }
        return s.toString();
    }
}
