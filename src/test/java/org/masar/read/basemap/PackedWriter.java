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
        return shapes(parts, PackedReader.UNITS);
    }

    PackedWriter shapes(List<Part> parts, double units) {
        count(parts.size());
        for (Part p : parts) {
            count(p.kind()).words(p.name()).count(p.points().length / 2);
        }
        int lon = 0, lat = 0;
        for (Part p : parts) {
            byte[] from = Importance.of(p.points(), units);
            p.pinned().forEach(i -> from[i] = 0);
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

    /** Writes a point in ten-thousandths of a degree. */
    PackedWriter at(double lon, double lat) {
        return step((int) Math.round(lon * PackedReader.UNITS)).step((int) Math.round(lat * PackedReader.UNITS));
    }

    /** Holds one line or ring, and the numbers of points that no zoom leaves out: longitude and latitude in turn, in parts of a degree, ten thousand of them unless said otherwise. */
    record Part(int kind, Words name, int[] points, java.util.Collection<Integer> pinned) {
        Part(int kind, Words name, int[] points) {
            this(kind, name, points, java.util.List.of());
        }

        /** Keeps, at every zoom, the points that lie on a frame along which two areas join. */
        Part pinned(java.util.function.BiPredicate<Integer, Integer> framed) {
            return new Part(kind, name, points, java.util.stream.IntStream.range(0, points.length / 2)
                .filter(i -> framed.test(points[2 * i], points[2 * i + 1])).boxed().toList());
        }
    }
}
