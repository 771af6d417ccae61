package org.masar.read.json;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.read.Input;

/** Holds the reading of JSON to RFC 8259: what is JSON is read, what is none is refused. */
class StrictJsonTest {

    /** Tells whether the bytes are read without an error. */
    static boolean sound(byte[] bytes) {
        JsonSource source = JsonSource.of(new Input("t.json", bytes));
        int[] taken = {0};
        JsonWalk.read(source.context(), java.util.List.of(), (path, n) -> taken[0]++);
        boolean emptyContainer = new String(bytes, StandardCharsets.UTF_8).strip().matches("\\{\\s*}|\\[\\s*]");
        return (taken[0] > 0 || emptyContainer) && source.log().toProblems().errors() == 0;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", " [1] ", "\"\"", "true", "null", "-0", "[1e5, 1E+2, 0.1, -1.5e-3, 123456789012345678901234567890]", "{\"\": 0, \"a\\u0000\": \"\\ud834\\udd1e\"}",
        "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"]", "[\"\u2028 \u007f \uD83C\uDF0D\"]", "{\"a\": [{\"b\": {}}, []]}", "{\"a\": 1, \"a\": 2}", "\t[\r\n1\n]"})
    void whatIsJsonIsRead(String text) {
        assertTrue(sound(text.getBytes(StandardCharsets.UTF_8)), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "[", "]", "{", "[1,]", "[,1]", "[1 2]", "{\"a\": 1,}", "{\"a\" 1}", "{\"a\": }", "{a: 1}", "{'a': 1}", "[01]", "[-]", "[+1]", "[.5]", "[1.]", "[1e]", "[0x1]",
        "[NaN]", "[Infinity]", "[True]", "[nul]", "[\"\\x\"]", "[\"\\u12\"]", "[\"\t\"]", "[\"a]", "['a']", "[1]]", "[1] x", "{} {}", "/* c */ []", "[1 // c\n]", "[\u00a01]", "\u0000[]", "[\"\n\"]", "[--1]", "<a/>"})
    void whatIsNoneIsRefused(String text) {
        assertFalse(sound(text.getBytes(StandardCharsets.UTF_8)), text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xC0, 0xE5, 0xED, 0xFF})
    void bytesThatAreNoUtf8AreRefused(int wrong) {
        assertFalse(sound(new byte[] {'[', '"', (byte) wrong, '"', ']'}));
    }
}
