package org.masar.read.geojson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.masar.geo.Mercator;
import org.masar.geo.MapBox;
import org.masar.geo.Overlay;
import org.masar.geo.OverlayPart;
import org.masar.geo.OverlayStyle;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.ProblemLog;
import org.masar.read.Problems;
import org.masar.read.json.FeatureReader;
import org.masar.read.raster.NoMap;

/** Reads a GeoJSON file as an overlay. Without state; safe on any thread. */
public final class OverlayReader {
    private static final long LARGEST = 64L << 20;
    private static final int MOST_POINTS = 500_000;

    private OverlayReader() {
    }

    /** Joins an overlay with what is wrong in its file. */
    public record Read(Overlay overlay, Problems problems) {
    }

    /** Tells by its beginning whether a file is GeoJSON. */
    public static boolean recognises(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return FeatureReader.recognises(new Input(file.toString(), in.readNBytes(4096)));
        }
    }

    /**
     * Reads the file; features that are wrong are left out and reported.
     *
     * @throws NoMap in words where nothing can be shown
     */
    public static Read read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new NoMap(Message.of("map.large", LARGEST >> 20), Message.of("map.simplify.advice"));
        }
        String name = file.getFileName().toString();
        FeatureReader.Features features;
        try {
            features = FeatureReader.read(new Input(name, Files.readAllBytes(file)));
        } catch (NoDataset e) {
            var first = e.problems().list().get(0);
            throw new NoMap(Message.of("map.line", first.line(), first.said()), first.remedy(), e);
        }
        ProblemLog log = new ProblemLog(name);
        List<OverlayPart> parts = new ArrayList<>();
        for (FeatureReader.Feature f : features.list()) {
            add(parts, f.shape(), SimpleStyle.of(f, log), title(f));
        }
        Overlay overlay = new Overlay(name, name, parts);
        if (overlay.points() > MOST_POINTS) {
            throw new NoMap(Message.of("map.points", overlay.points(), MOST_POINTS), Message.of("map.simplify.advice"));
        }
        return new Read(overlay, features.problems().and(log.toProblems()));
    }

    private static String title(FeatureReader.Feature f) {
        String t = f.properties().getOrDefault("title", "").replaceAll("[\\p{Cc}\\s]+", " ").strip();
        return t.codePointCount(0, t.length()) > 60 ? t.substring(0, t.offsetByCodePoints(0, 59)) + "…" : t;
    }

    private static void add(List<OverlayPart> parts, Shape shape, OverlayStyle style, String title) {
        if (shape instanceof Shape.Many m) {
            for (int i = 0; i < m.parts().size(); i++) {
                add(parts, m.parts().get(i), style, i == 0 ? title : "");
            }
        } else if (shape instanceof Shape.Point p) {
            parts.add(part(OverlayPart.Kind.POINT, List.of(path(List.of(p.at()), Double.NaN)), style, title));
        } else if (shape instanceof Shape.Line l) {
            parts.add(part(OverlayPart.Kind.LINE, List.of(path(l.points(), Double.NaN)), style, title));
        } else if (shape instanceof Shape.Area a) {
            List<double[]> rings = new ArrayList<>();
            for (List<LonLat> ring : a.rings()) {
                rings.add(path(ring, rings.isEmpty() ? Double.NaN : rings.get(0)[0]));
            }
            parts.add(part(OverlayPart.Kind.AREA, rings, style, title));
        }
    }

    /** Projects points, each going the shorter way round the earth from the one before; the first near {@code from}, if that is a number. */
    private static double[] path(List<LonLat> points, double from) {
        double[] xy = new double[points.size() * 2];
        double last = from;
        for (int i = 0; i < points.size(); i++) {
            double x = Mercator.x(points.get(i).lon());
            if (!Double.isNaN(last)) {
                x -= Math.rint(x - last);
            }
            xy[2 * i] = x;
            xy[2 * i + 1] = Mercator.y(points.get(i).lat());
            last = x;
        }
        return xy;
    }

    private static OverlayPart part(OverlayPart.Kind kind, List<double[]> paths, OverlayStyle style, String title) {
        double left = Double.POSITIVE_INFINITY, top = left, right = -left, bottom = -left;
        for (double[] p : paths) {
            for (int i = 0; i < p.length; i += 2) {
                left = Math.min(left, p[i]);
                right = Math.max(right, p[i]);
                top = Math.min(top, p[i + 1]);
                bottom = Math.max(bottom, p[i + 1]);
            }
        }
        return new OverlayPart(kind, paths, new MapBox(left, top, right, bottom), style, title);
    }
}
