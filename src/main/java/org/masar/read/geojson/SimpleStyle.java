package org.masar.read.geojson;

import java.util.Map;
import org.masar.geo.OverlayStyle;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.json.FeatureReader.Feature;

/** Reads the look of a feature from its properties (simplestyle 1.1); what is no colour or number is reported and counts as not said. */
final class SimpleStyle {
    private static final Map<String, Double> SIZES = Map.of("small", 5.0, "medium", 7.0, "large", 10.0);
    private final Feature feature;
    private final ProblemLog log;

    private SimpleStyle(Feature feature, ProblemLog log) {
        this.feature = feature;
        this.log = log;
    }

    static OverlayStyle of(Feature f, ProblemLog log) {
        SimpleStyle s = new SimpleStyle(f, log);
        OverlayStyle plain = OverlayStyle.PLAIN;
        String symbol = f.properties().getOrDefault("marker-symbol", "").strip();
        return new OverlayStyle(s.colour("stroke", plain.stroke()), s.number("stroke-opacity", plain.strokeOpacity(), 1),
            s.number("stroke-width", plain.width(), 100), s.colour("fill", plain.fill()), s.number("fill-opacity", plain.fillOpacity(), 1),
            s.colour("marker-color", plain.marker()), s.size(), symbol.matches("[\\p{L}\\p{N}]") ? symbol : "");
    }

    private int colour(String key, int otherwise) {
        String v = feature.properties().get(key);
        if (v == null) {
            return otherwise;
        }
        String hex = v.strip().replaceFirst("^#", "");
        if (hex.matches("[0-9A-Fa-f]{3}")) {
            hex = hex.replaceAll("(.)", "$1$1");
        }
        if (hex.matches("[0-9A-Fa-f]{6}")) {
            return Integer.parseInt(hex, 16);
        }
        wrong(key, v, Message.of("geojson.colour", key, ProblemLog.shortened(v)), Message.of("geojson.colour.advice"));
        return otherwise;
    }

    private double number(String key, double otherwise, double most) {
        String v = feature.properties().get(key);
        if (v == null) {
            return otherwise;
        }
        try {
            double d = Double.parseDouble(v.strip());
            if (d >= 0 && d <= most) {
                return d;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        wrong(key, v, Message.of("geojson.number", key, ProblemLog.shortened(v), (int) most), Message.of("geojson.number.advice"));
        return otherwise;
    }

    private double size() {
        String v = feature.properties().get("marker-size");
        if (v == null || SIZES.containsKey(v)) {
            return SIZES.getOrDefault(v == null ? "medium" : v, 7.0);
        }
        wrong("marker-size", v, Message.of("geojson.size", "marker-size", ProblemLog.shortened(v)), Message.of("geojson.size.advice"));
        return 7;
    }

    private void wrong(String key, String value, Message said, Message remedy) {
        log.warning(feature.at(), (feature.path().isEmpty() ? "" : feature.path() + ".") + "properties." + key, value, said, remedy);
    }
}
