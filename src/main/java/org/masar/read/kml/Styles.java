package org.masar.read.kml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.masar.read.xml.Element;

/** Finds the one colour in which a placemark is to be shown, where its style is as simple as that. Icons are not fetched. */
final class Styles {
    private final Map<String, String> colours = new HashMap<>();
    private final Map<String, String> maps = new HashMap<>();

    /** Takes a style, or a map of styles of which the normal one counts. */
    void take(Element e) {
        String id = e.attributes().get("id");
        if (id != null && e.name().equals("Style")) {
            of(e).ifPresent(c -> colours.put("#" + id, c));
        } else if (id != null) {
            e.all("Pair").filter(p -> "normal".equals(p.text("key")) && p.text("styleUrl") != null).findFirst().ifPresent(p -> maps.put("#" + id, p.text("styleUrl")));
        }
    }

    /** Gives {@code #rrggbb}, or null. */
    String colour(Element placemark) {
        String url = placemark.text("styleUrl");
        return placemark.child("Style").flatMap(Styles::of).orElse(url == null ? null : colours.get(maps.getOrDefault(url, url)));
    }

    /** Takes the fill before the line before the icon; KML writes alpha, blue, green, red. */
    private static Optional<String> of(Element style) {
        for (String part : List.of("PolyStyle", "LineStyle", "IconStyle")) {
            String told = style.child(part).map(p -> p.text("color")).orElse(null);
            if (told != null && told.replace("#", "").matches("[0-9A-Fa-f]{8}")) {
                String c = told.replace("#", "").toLowerCase(Locale.ROOT);
                return Optional.of("#" + c.substring(6, 8) + c.substring(4, 6) + c.substring(2, 4));
            }
        }
        return Optional.empty();
    }
}
