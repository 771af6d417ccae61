package org.masar.read.table;

import java.util.Optional;
import java.util.function.Supplier;
import org.masar.geo.Mercator;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.read.Message;
import org.masar.read.basemap.Gazetteer;
import org.masar.read.said.SaidDegrees;

/** Reads where a row was: two columns of degrees, one of both, or well-known text. Not for several threads at once. */
final class PlaceForm {
    private static final int LONGEST_NAME = 80;
    private final Mapping mapping;
    private final int latitude, longitude, both, text, name, doubt;
    private final Supplier<Gazetteer> towns;
    private final PlainDegrees plain = new PlainDegrees();
    private Flaw flaw;
    private Gazetteer.Match match;
    /** Degrees of what was read last. */
    double lon;
    double lat;

    PlaceForm(Mapping mapping, Positions at, Supplier<Gazetteer> towns) {
        this.mapping = mapping;
        this.towns = towns;
        latitude = at.first(Role.LATITUDE);
        longitude = at.first(Role.LONGITUDE);
        both = at.first(Role.LAT_LON);
        text = at.first(Role.WKT);
        name = at.first(Role.PLACE);
        doubt = at.first(Role.PLACE_DOUBT);
    }

    /** Gives what was wrong with the row that was read last; null where nothing was. */
    Flaw flaw() {
        return flaw;
    }

    /** Reads the row's point into the fields; false where it has none, or none that can be read. */
    boolean read(Cells row) {
        flaw = null;
        match = null;
        if (latitude >= 0 && longitude >= 0 && !(row.isBlank(latitude) && row.isBlank(longitude))) {
            return twoColumns(row);
        }
        if (both >= 0 && !row.isBlank(both)) {
            Optional<LonLat> at = SaidDegrees.pair(row.text(both));
            if (at.isEmpty()) {
                flaw = new Flaw(both, row.text(both), Message.of("table.pair", row.text(both)), Message.of("table.pair.advice"));
            }
            return at.map(this::take).orElse(false);
        }
        if (text >= 0 && !row.isBlank(text)) {
            return shape(row).map(Shape::anchor).map(this::take).orElse(false);
        }
        return named(row);
    }

    /** Looks the place up by its name where the row has no coordinates. */
    private boolean named(Cells row) {
        match = name < 0 || row.isBlank(name) || row.to(name) - row.from(name) > LONGEST_NAME ? null : towns.get().find(row.text(name)).orElse(null);
        return match != null && take(degrees(Mercator.toLonLat(match.town().at())));
    }

    /** Gives the town for which the name of the row that was read last was taken; null where it has coordinates of its own. */
    Gazetteer.Match match() {
        return match;
    }

    /** Reads a point that a person typed for a row, into the fields. */
    boolean typed(String point) {
        flaw = null;
        return SaidDegrees.pair(point).map(this::take).orElse(false);
    }

    /** Writes a town's place in as many digits as gazetteers give: more would only be what projecting it there and back has left. */
    private static LonLat degrees(LonLat at) {
        return LonLat.of(Math.round(at.lon() * 1e5) / 1e5, Math.round(at.lat() * 1e5) / 1e5);
    }

    private boolean take(LonLat at) {
        lon = at.lon();
        lat = at.lat();
        return true;
    }

    private boolean twoColumns(Cells row) {
        if (!row.isBlank(latitude) && !row.isBlank(longitude) && plain.read(row.chars(), row.from(latitude), row.to(latitude))) {
            lat = plain.value;
            if (plain.read(row.chars(), row.from(longitude), row.to(longitude))) {
                lon = plain.value;
                return within(row);
            }
        }
        SaidDegrees first = degrees(row, latitude), second = flaw == null ? degrees(row, longitude) : null;
        if (first == null || second == null) {
            return false;
        }
        boolean turned = first.axis() == SaidDegrees.Axis.LONGITUDE && second.axis() != SaidDegrees.Axis.LONGITUDE
            || second.axis() == SaidDegrees.Axis.LATITUDE && first.axis() != SaidDegrees.Axis.LATITUDE;
        lat = turned ? second.value() : first.value();
        lon = turned ? first.value() : second.value();
        return within(row);
    }

    private SaidDegrees degrees(Cells row, int column) {
        Optional<SaidDegrees> read = SaidDegrees.of(row.text(column));
        if (read.isEmpty()) {
            flaw = new Flaw(column, row.text(column), row.isBlank(column) ? Message.of("table.half") : Message.of("table.degrees", row.text(column)),
                Message.of("table.degrees.advice"));
        }
        return read.orElse(null);
    }

    private boolean within(Cells row) {
        if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) {
            return true;
        }
        boolean turned = Math.abs(lat) <= 180 && Math.abs(lon) <= 90;
        int column = Math.abs(lat) > 90 ? latitude : longitude;
        flaw = new Flaw(column, row.text(column), Message.of(Math.abs(lat) > 90 ? "table.north" : "table.east", row.text(column)),
            Message.of(turned ? "table.swapped.advice" : "table.degrees.advice"));
        return false;
    }

    /** Reads the row's shape from well-known text; empty where it is none. */
    Optional<Shape> shape(Cells row) {
        if (text < 0 || row.isBlank(text)) {
            return Optional.empty();
        }
        Optional<Shape> shape = WktForm.read(row.text(text));
        if (shape.isEmpty()) {
            flaw = new Flaw(text, row.text(text), Message.of("table.wkt"), Message.of("table.wkt.advice"));
        }
        return shape;
    }

    /** Gives the shape where a column of its own says more than a point. */
    Optional<Shape> area(Cells row) {
        return latitude >= 0 && !row.isBlank(latitude) ? Optional.empty() : shape(row).filter(s -> !(s instanceof Shape.Point));
    }

    /** Gives the place's name; empty where the row says none. */
    String name(Cells row) {
        return row.text(name);
    }

    /** Gives how far the truth may lie from the point, in metres; 0 where not said. */
    double metres(Cells row) {
        return doubt < 0 ? 0 : mapping.scale().metres(row.text(doubt));
    }

    /** Gives the code of doubt as it stands. */
    String code(Cells row) {
        return row.text(doubt);
    }

    /** Gives the column that a place would stand in, or -1. */
    int column() {
        return latitude >= 0 ? latitude : both >= 0 ? both : text >= 0 ? text : name;
    }
}
