package org.masar.read.json;

import java.util.Map;
import org.masar.model.Event;
import org.masar.model.Route;
import org.masar.read.Message;

/** Reads events and their routes. */
final class EventForm {
    private static final Map<String, Route.Known> KNOWN = ClaimForm.words(Route.Known.values());

    private EventForm() {
    }

    static Event read(Part p) {
        return new Event(PartForms.id(p), p.words("title"), p.words("summary"), p.text("category"), WhenForm.read(p, "when"),
            ClaimForm.places(p), p.list("claims", "claim", ClaimForm::read), route(p.part("route", "route")),
            p.texts("tags"), importance(p), p.texts("media"));
    }

    private static int importance(Part p) {
        Double d = p.number("importance");
        if (d == null) {
            return 3;
        }
        if (d != Math.rint(d) || d < 1 || d > 5) {
            p.context.error(p.get("importance").at(), p.pathOf("importance"), d.toString(),
                Message.of("event.importance", p.get("importance").shown()), Message.of("event.importance.advice"));
            return 3;
        }
        return d.intValue();
    }

    private static Route route(Part p) {
        if (p == null) {
            return null;
        }
        Route route = new Route(ShapeForm.read(p, "geometry"), p.text("from"), p.texts("via"), p.text("to"),
            p.choice("known", KNOWN, Route.Known.NO));
        p.finish();
        return route;
    }
}
