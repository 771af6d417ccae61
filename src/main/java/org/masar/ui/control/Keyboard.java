package org.masar.ui.control;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Makes shortcuts work by the key's place where the keyboard is set to Arabic, and lets those of a single character be switched off.
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

    /**
     * Lets keys of a single character do nothing while the condition does not hold, except where text is typed: for those who speak to
     * their computer or strike keys by mistake. Space, Enter and what is pressed with Control, Alt or Meta keep working.
     */
    public static void letters(Scene scene, BooleanSupplier work) {
        EventHandler<KeyEvent> still = e -> {
            if (!work.getAsBoolean() && character(e) && !(e.getTarget() instanceof TextInputControl)) {
                e.consume();
            }
        };
        scene.addEventFilter(KeyEvent.KEY_PRESSED, still);
        scene.addEventFilter(KeyEvent.KEY_TYPED, still);
    }

    /** Tells whether a key gives a letter, digit or sign, and is pressed without Control, Alt or Meta. */
    static boolean character(KeyEvent e) {
        String text = e.getEventType() == KeyEvent.KEY_TYPED ? e.getCharacter() : e.getText();
        boolean printed = !text.isBlank() && text.codePoints().noneMatch(Character::isISOControl) && !text.equals(KeyEvent.CHAR_UNDEFINED);
        return (printed || e.getCode().isLetterKey() || e.getCode().isDigitKey()) && !e.isControlDown() && !e.isAltDown() && !e.isMetaDown();
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
