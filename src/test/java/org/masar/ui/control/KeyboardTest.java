package org.masar.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyboardTest {
    @Test
    void anArabicLetterStandsForTheLatinOneOnItsKey() {
        assertEquals(Optional.of(KeyCode.O), Keyboard.code("خ"));
        assertEquals(Optional.of(KeyCode.Z), Keyboard.code("ئ"));
        assertEquals(Optional.of(KeyCode.C), Keyboard.code("ؤ"));
        assertEquals(Optional.of(KeyCode.N), Keyboard.code("ى"));
        assertEquals(Optional.of(KeyCode.P), Keyboard.code("ح"));
        assertEquals(Optional.of(KeyCode.B), Keyboard.code("لا"));
        assertEquals(Optional.of(KeyCode.SLASH), Keyboard.code("؟"));
        assertEquals(Optional.empty(), Keyboard.code("n"));
    }

    @Test
    void lettersDigitsAndSignsAreKeysOfASingleCharacterAndNothingElseIs() {
        assertTrue(Keyboard.character(pressed("m", KeyCode.M, Held.NOTHING)));
        assertTrue(Keyboard.character(pressed("M", KeyCode.M, Held.SHIFT)));
        assertTrue(Keyboard.character(pressed(",", KeyCode.COMMA, Held.NOTHING)));
        assertTrue(Keyboard.character(pressed("+", KeyCode.ADD, Held.NOTHING)));
        assertTrue(Keyboard.character(pressed("0", KeyCode.DIGIT0, Held.NOTHING)));
        assertTrue(Keyboard.character(pressed("ة", KeyCode.UNDEFINED, Held.NOTHING)));
        assertTrue(Keyboard.character(new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false)));
        assertFalse(Keyboard.character(pressed("g", KeyCode.G, Held.CONTROL)));
        assertFalse(Keyboard.character(pressed(" ", KeyCode.SPACE, Held.NOTHING)));
        assertFalse(Keyboard.character(pressed("\r", KeyCode.ENTER, Held.NOTHING)));
        assertFalse(Keyboard.character(pressed("\u007f", KeyCode.DELETE, Held.NOTHING)));
        assertFalse(Keyboard.character(pressed("", KeyCode.LEFT, Held.NOTHING)));
        assertFalse(Keyboard.character(pressed("", KeyCode.F1, Held.NOTHING)));
    }

    private enum Held { NOTHING, SHIFT, CONTROL }

    private static KeyEvent pressed(String text, KeyCode code, Held held) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, text, code, held == Held.SHIFT, held == Held.CONTROL, false, false);
    }
}
