package org.masar.read.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Looks for single keys of the outermost object before the whole is read: the version, and the time zone that dates
 * need and that may stand anywhere.
 */
final class HeadScan {
    Node version;
    String zone;
    boolean object;
    int familiar;

    HeadScan(String text, java.util.Set<String> listKeys) {
        try (Tokens t = new Tokens(text)) {
            object = t.next() == JsonToken.START_OBJECT;
            while (object && (version == null || zone == null) && t.next() == JsonToken.PROPERTY_NAME) {
                String key = t.name();
                familiar += listKeys.contains(key) ? 1 : 0;
                t.next();
                if (key.equals("masar")) {
                    version = t.value();
                } else if (key.equals("timeZone") && t.value() instanceof Node.Text z) {
                    zone = z.value();
                } else {
                    t.skip();
                }
            }
        } catch (JacksonException e) {
            // the reading proper reports it; what stands before it was seen
        }
    }
}
