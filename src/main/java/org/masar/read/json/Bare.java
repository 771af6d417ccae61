package org.masar.read.json;

import java.util.Locale;

/** Writes a value as JSON that stands in the file without its quotes. */
final class Bare {
    private Bare() {
    }

    /** Gives a number, truth or null as JSON writes it, and everything else as a text in quotes. */
    static String mended(String value) {
        String plain = value.toLowerCase(Locale.ROOT);
        return plain.matches("true|false|null") ? plain
            : plain.matches("none|nan|undefined") ? "null"
            : value.matches("[+]?0*\\d*\\.?\\d+") ? String.valueOf(Double.parseDouble(value))
            : "\"" + value.replace("\\", "\\\\") + "\"";
    }
}
