package org.masar.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masar.model.Dataset;
import org.masar.model.Place;

/** Knows which place lies within which. */
public final class Places {
    private final Dataset dataset;

    /** Looks into the dataset. */
    public Places(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Lists the place's id and those of all that contain it, the nearest first; a ring of places ends where it would begin anew. */
    public Set<String> upwards(String place) {
        Set<String> chain = new LinkedHashSet<>();
        for (String p = place; p != null && chain.add(p); p = dataset.place(p).map(Place::within).orElse(null)) {
            continue;
        }
        return chain;
    }

    /** Lists the ids of the places that lie directly within it, in the order of the file. */
    public List<String> inside(String place) {
        List<String> ids = new ArrayList<>();
        dataset.places().stream().filter(p -> place.equals(p.within()) && !p.id().equals(place)).forEach(p -> ids.add(p.id()));
        return ids;
    }
}
