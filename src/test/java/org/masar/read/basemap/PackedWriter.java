package org.masar.read.basemap;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masar.model.Words;

/** Writes what {@link PackedReader} reads. */
final class PackedWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] bytes() {
        return out.toByteArray();
    }

    PackedWriter shapes(List<Part> parts) {
        count(parts.size());
        for (Part p : parts) {
            count(p.kind()).words(p.name()).count(p.points().length / 2);
        }
        int lon = 0, lat = 0;
        for (Part p : parts) {
            byte[] from = Importance.of(p.points());
            for (int i = 0; i < from.length; i++) {
                step(p.points()[2 * i] - lon).step(p.points()[2 * i + 1] - lat);
                lon = p.points()[2 * i];
                lat = p.points()[2 * i + 1];
                out.write(from[i]);
            }
        }
        return this;
    }

    PackedWriter words(Words w) {
        count(w.byLanguage().size());
        w.byLanguage().forEach((language, text) -> text(language).text(text));
        return this;
    }

    PackedWriter text(String s) {
        byte[] utf = s.getBytes(StandardCharsets.UTF_8);
        count(utf.length);
        return raw(utf);
    }

    PackedWriter raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    PackedWriter count(int n) {
        int rest = n;
        for (; (rest & ~0x7f) != 0; rest >>>= 7) {
            out.write(rest & 0x7f | 0x80);
        }
        out.write(rest);
        return this;
    }

    PackedWriter step(int n) {
        return count(n << 1 ^ n >> 31);
    }

    /** Holds one line or ring: longitude and latitude in turn, in ten-thousandths of a degree. */
    record Part(int kind, Words name, int[] points) {
    }
}
