package org.masar.model;

import java.util.List;

/**
 * Names who is quoted.
 *
 * @param side     monitor, government, armed group, officials, press; or null
 * @param variants other names under which the sources quote it
 */
public record Voice(String id, Words label, String side, List<String> variants) {
    public Voice {
        Ids.check("voice", id);
        variants = List.copyOf(variants);
    }
}
