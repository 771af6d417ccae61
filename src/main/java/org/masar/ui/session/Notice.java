package org.masar.ui.session;

import java.util.List;

/**
 * Says something to the user in the strip under the top bar: what happened, what still works, and at most one way on.
 *
 * @param key       key of the sentence in the window's texts
 * @param words     what the sentence's places are filled with
 * @param actionKey key of the one button's text, or null for none
 * @param action    what the button does, on the FX thread; null without a button
 */
public record Notice(String key, List<Object> words, String actionKey, Runnable action) {
    public Notice {
        words = List.copyOf(words);
        if ((actionKey == null) != (action == null)) {
            throw new IllegalArgumentException("notice '" + key + "': a button needs both a text and an action");
        }
    }

    /** Says a sentence without a way on. */
    public static Notice of(String key, Object... words) {
        return new Notice(key, List.of(words), null, null);
    }

    /** Gives the same sentence with a button. */
    public Notice with(String buttonKey, Runnable onPress) {
        return new Notice(key, words, buttonKey, onPress);
    }
}
