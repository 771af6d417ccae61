package org.masar.draw.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;

/** Lists the places that anything is told of, at any time and by anyone: names and room on the map must not depend on the playhead. */
final class Spots {
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    private Spots(Dataset d) {
        d.events().forEach(e -> {
            e.places().forEach(this::count);
            e.claims().forEach(c -> c.places().forEach(this::mention));
            if (e.route() != null) {
                mention(e.route().from());
                e.route().via().forEach(this::mention);
                mention(e.route().to());
            }
        });
        d.holdings().forEach(h -> mention(h.place()));
        weights.keySet().forEach(id -> d.place(id).filter(p -> p.shape() != null).ifPresent(places::add));
    }

    static Spots of(Dataset d) {
        return new Spots(d);
    }

    private void count(PlaceRef ref) {
        weights.merge(ref.place(), 1, Integer::sum);
    }

    private void mention(PlaceRef ref) {
        mention(ref.place());
    }

    private void mention(String place) {
        if (place != null) {
            weights.putIfAbsent(place, 0);
        }
    }

    int size() {
        return places.size();
    }

    /** Places them all on a picture, those outside of it too. */
    List<Spot> on(Viewport v) {
        List<Spot> all = new ArrayList<>(places.size());
        for (Place p : places) {
            LonLat at = p.shape().anchor();
            Pixel px = v.toPixel(at);
            double metres = v.metresPerPixel(at.lat());
            all.add(new Spot(p, weights.get(p.id()), px.x(), px.y(), p.radiusMetres() / metres, p.uncertaintyMetres() / metres));
        }
        return all;
    }
}
