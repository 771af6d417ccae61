package org.masar.view;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Shape;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Words;

/** Builds small datasets in a few words. */
final class Sample {
    private final List<Event> events = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    static Instant at(String utc) {
        return Instant.parse(utc.length() == 10 ? utc + "T00:00:00Z" : utc + ":00Z");
    }

    /** Surely from the one to the other. */
    static TimeSpan sure(String from, String to) {
        return span(from, from, to, to);
    }

    static TimeSpan span(String es, String ls, String ee, String le) {
        return new TimeSpan(es + "/" + le, es == null ? null : at(es), ls == null ? null : at(ls), ee == null ? null : at(ee),
            le == null ? null : at(le), TimeSpan.Precision.MINUTE, false);
    }

    static Claim claim(String voice, String source, Stance stance) {
        return claim(voice, source, stance, null, TimeSpan.UNDATED);
    }

    static Claim claim(String voice, String source, Stance stance, TimeSpan when, TimeSpan stated) {
        return new Claim(voice + "-" + source, voice, source, stance, Words.of("en", "says so"), Words.NONE, when, List.of(),
            List.of(), stated);
    }

    static Claim in(Claim c, String... places) {
        return new Claim(c.id(), c.voice(), c.source(), c.stance(), c.says(), c.to(), c.when(), refs(places), c.figures(), c.stated());
    }

    static Claim with(Claim c, Figure f) {
        return new Claim(c.id(), c.voice(), c.source(), c.stance(), c.says(), c.to(), c.when(), c.places(), List.of(f), c.stated());
    }

    static List<PlaceRef> refs(String... ids) {
        return List.of(ids).stream().map(p -> new PlaceRef(p, PlaceRef.Role.AT)).toList();
    }

    Sample source(String id, TimeSpan published) {
        sources.add(new Source(id, Words.NONE, Words.NONE, Words.NONE, null, published, null, null));
        return this;
    }

    Sample place(String id, String within, double lon, double lat, double radius) {
        places.add(new Place(id, Words.of("en", id), List.of(), null, within, new Shape.Point(LonLat.of(lon, lat)), radius, 0, null));
        return this;
    }

    Sample event(String id, TimeSpan when, Claim... claims) {
        return event(id, when, List.of(), claims);
    }

    Sample event(String id, TimeSpan when, List<PlaceRef> where, Claim... claims) {
        events.add(new Event(id, Words.of("en", id), Words.NONE, null, when, where, List.of(claims), null, List.of(), 3, List.of()));
        return this;
    }

    Dataset build() {
        return new Dataset(new Dataset.Head(1, "sample", Words.of("en", "Sample"), Words.NONE, ZoneOffset.UTC, null, null),
            List.of(), List.of(), sources, List.of(), places, List.of(), events, List.of(), List.of());
    }

    /** Names the events that show, in order, with what is said of each. */
    static String shown(Visible v) {
        StringBuilder text = new StringBuilder();
        for (int e : v.events()) {
            text.append(text.isEmpty() ? "" : ", ").append(v.dataset().events().get(e).id());
            if (v.told().telling(e) == Telling.DENIED) {
                text.append(" denied");
            }
        }
        return text.toString();
    }
}
