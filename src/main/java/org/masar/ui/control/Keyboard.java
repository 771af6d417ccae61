package org.masar.ui.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Makes shortcuts work by the key's place where the keyboard is set to Arabic.
 *
 * <p>JavaFX takes a key's code from the Latin layout if the system knows one; where Arabic is the only layout the code is
 * {@link KeyCode#UNDEFINED} and only the letter is known. The table is the Arabic (101) layout, as on Windows, macOS' Arabic PC
 * and xkb's {@code ara}.
 */
public final class Keyboard {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvnm,./";
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظ";
    private static final Map<String, KeyCode> BY_LETTER = byLetter();

    private Keyboard() {
    }

    /** Hands keys without a code on as the key with the Latin letter on the same cap. Text still gets the letter typed. */
    public static void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            Optional<KeyCode> known = e.getCode() == KeyCode.UNDEFINED ? code(e.getText()) : Optional.empty();
            known.ifPresent(code -> {
                e.consume();
                Event.fireEvent(e.getTarget(), new KeyEvent(e.getSource(), e.getTarget(), KeyEvent.KEY_PRESSED, e.getCharacter(),
                    e.getText(), code, e.isShiftDown(), e.isControlDown(), e.isAltDown(), e.isMetaDown()));
            });
        });
    }

    /** Finds the key on which the Arabic layout has the letter. */
    public static Optional<KeyCode> code(String letter) {
        return Optional.ofNullable(BY_LETTER.get(letter));
    }

    private static Map<String, KeyCode> byLetter() {
        Map<String, KeyCode> map = new HashMap<>();
        for (int i = 0; i < LATIN.length(); i++) {
            KeyCode code = switch (LATIN.charAt(i)) {
                case '[' -> KeyCode.OPEN_BRACKET;
                case ']' -> KeyCode.CLOSE_BRACKET;
                case ';' -> KeyCode.SEMICOLON;
                case '\'' -> KeyCode.QUOTE;
                case ',' -> KeyCode.COMMA;
                case '.' -> KeyCode.PERIOD;
                case '/' -> KeyCode.SLASH;
                default -> KeyCode.valueOf(LATIN.substring(i, i + 1).toUpperCase(java.util.Locale.ROOT));
            };
            map.put(ARABIC.substring(i, i + 1), code);
        }
        map.put("لا", KeyCode.B);
        map.put("ﻻ", KeyCode.B);
        map.put("؟", KeyCode.SLASH);
        return map;
    }
}
