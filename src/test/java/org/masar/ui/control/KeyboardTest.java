package org.masar.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import javafx.scene.input.KeyCode;
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
}
