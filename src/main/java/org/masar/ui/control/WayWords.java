package org.masar.ui.control;

import java.util.List;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.view.Distance;
import org.masar.view.Movement;

/** Words how long the way of an event is, or that it is not known and what it is at the least. */
public final class WayWords {
    private WayWords() {
    }

    /** Says it of the way that the claims tell; empty where there is none, or its places have no position. */
    public static String of(Texts texts, Dataset d, int event, List<Claim> claims) {
        Event e = d.events().get(event);
        if (e.route() == null) {
            return "";
        }
        return Movement.of(event, e).stream().filter(m -> m.toldBy(claims)).findFirst().flatMap(m -> Distance.of(d, m.route()))
            .map(l -> texts.get(l.known() ? "way.known" : "way.least", l.kilometres(), l.miles())).orElse("");
    }
}
