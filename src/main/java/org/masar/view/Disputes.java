package org.masar.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.Interval;
import org.masar.model.PlaceRef;
import org.masar.model.TimeSpan;

/** Finds where claims of one event cannot all be true (dataset format, "Disputed"). */
final class Disputes {
    private final Places places;

    Disputes(Dataset dataset) {
        this.places = new Places(dataset);
    }

    boolean among(List<Claim> claims) {
        boolean affirmed = claims.stream().anyMatch(c -> c.stance().affirms());
        boolean contradicted = claims.stream().anyMatch(c -> !c.stance().affirms());
        return affirmed && contradicted || timesOrPlacesDiffer(claims) || figuresDiffer(claims);
    }

    boolean timesOrPlacesDiffer(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                if (apart(claims.get(i).when(), claims.get(j).when())
                    || elsewhere(claims.get(i).places(), claims.get(j).places())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean figuresDiffer(List<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                for (Figure a : claims.get(i).figures()) {
                    for (Figure b : claims.get(j).figures()) {
                        if (a.measure().equals(b.measure()) && a.of().equals(b.of())
                            && !Bounds.of(a).overlaps(Bounds.of(b))) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static boolean apart(TimeSpan a, TimeSpan b) {
        return a != null && b != null && !a.undated() && !b.undated()
            && !a.overlaps(new Interval(b.earliestStart(), b.latestEnd()));
    }

    /** Two lists of places overlap if they share one, or one of them lies inside one of the other. */
    private boolean elsewhere(List<PlaceRef> a, List<PlaceRef> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Set<String> as = new HashSet<>();
        Set<String> bs = new HashSet<>();
        a.forEach(p -> as.add(p.place()));
        b.forEach(p -> bs.add(p.place()));
        return as.stream().noneMatch(p -> places.upwards(p).stream().anyMatch(bs::contains))
            && bs.stream().noneMatch(p -> places.upwards(p).stream().anyMatch(as::contains));
    }
}
