package org.masar.read.json;

import java.util.Set;
import org.masar.read.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Finds the closing brace that was forgotten before one of the dataset's own lists: without it the list, and all that
 * follows, stands inside the part before it, and the text ends too early.
 */
final class Swallowed {
    /** Lists of records that stand nowhere but at the outermost level. */
    private static final Set<String> LISTS = Set.of("categories", "groups", "sources", "voices", "media", "events", "states", "questions",
        "walkthroughs");

    private Swallowed() {
    }

    /** Gives the brace to insert; null where no list stands too deep. */
    static Slip find(String text) {
        try (Tokens t = new Tokens(text)) {
            int depth = 0;
            long key = -1;
            boolean list = false;
            for (JsonToken token = t.next(); token != null; token = t.next()) {
                if (list && token == JsonToken.START_OBJECT) {
                    return before(text, (int) key);
                }
                list = key >= 0 && token == JsonToken.START_ARRAY;
                if (!list) {
                    key = token == JsonToken.PROPERTY_NAME && depth > 1 && LISTS.contains(t.name()) ? t.at() : -1;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        } catch (JacksonException e) {
            // the end that is missing: whatever was swallowed stands before it
        }
        return null;
    }

    private static Slip before(String text, int key) {
        int comma = text.lastIndexOf(',', key);
        return comma < 0 ? null : Slip.insert(comma, "}", Message.of("slip.brace-before-comma"), Message.of("slip.write-here", "}"));
    }
}
