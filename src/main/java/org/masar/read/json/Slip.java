package org.masar.read.json;

import org.masar.read.Message;

/**
 * Holds a slip of the pen that may explain why a text is not JSON, with what would mend it.
 *
 * @param from   offset of the first character to replace
 * @param to     offset after the last one
 * @param with   what to put there
 * @param at     offset of the spot to name
 * @param what   what is wrong
 * @param advice what to write
 */
record Slip(int from, int to, String with, int at, Message what, Message advice) {

    static Slip insert(int at, String with, Message what, Message advice) {
        return new Slip(at, at, with, at, what, advice);
    }

    static Slip delete(int from, int to, Message what, Message advice) {
        return new Slip(from, to, "", from, what, advice);
    }
}
