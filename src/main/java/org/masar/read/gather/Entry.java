package org.masar.read.gather;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Figure;
import org.masar.model.PlaceRef;
import org.masar.model.Route;
import org.masar.model.TimeSpan;
import org.masar.model.Words;
import org.masar.read.Spot;

/** Collects what one record of a file says, in the order in which the reader finds it. Not for several threads at once. */
public final class Entry {
    private static final int LONGEST_TITLE = 80;
    final String path;
    final Spot at;
    final Set<PlaceRef> places = new LinkedHashSet<>();
    final List<Figure> figures = new ArrayList<>();
    final List<String> lines = new ArrayList<>();
    final List<String> tags = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<String> sources = new ArrayList<>();
    String id = "";
    String title = "";
    String text = "";
    String category;
    TimeSpan when = TimeSpan.UNDATED;
    Route route;

    /**
     * Starts a record.
     *
     * @param path where it stands in the file: {@code features[3]}
     */
    public Entry(String path, Spot at) {
        this.path = path;
        this.at = at;
    }

    /** Gives where it stands in the file. */
    public String path() {
        return path;
    }

    /** Gives line and column of its beginning. */
    public Spot at() {
        return at;
    }

    /** Takes the record's own id, from which the event's is made; null says nothing. */
    public Entry id(String told) {
        id = told == null ? "" : told;
        return this;
    }

    /** Takes the title; null says nothing. */
    public Entry title(String told) {
        title = told == null ? "" : told.replaceAll("\\s+", " ").strip();
        return this;
    }

    /** Gives the title, empty where none was told. */
    public String title() {
        return title;
    }

    /** Takes the text that tells the event at length; null says nothing. Of a record without a title its beginning is the title. */
    public Entry text(String told) {
        text = told == null ? "" : told.strip();
        if (title.isEmpty() && !text.isEmpty()) {
            String first = text.lines().findFirst().orElse("").strip();
            title = first.codePointCount(0, first.length()) <= LONGEST_TITLE ? first
                : first.substring(0, first.offsetByCodePoints(0, LONGEST_TITLE - 1)).strip() + "…";
        }
        return this;
    }

    /** Takes the id that {@link Gathering#category} gave; null for none. */
    public Entry category(String given) {
        category = given;
        return this;
    }

    /** Takes the time. */
    public Entry when(TimeSpan told) {
        when = told;
        return this;
    }

    /** Takes the id of a place that {@link Gathering#place} gave; null for none. */
    public Entry at(String place) {
        return at(place, PlaceRef.Role.AT);
    }

    /** Takes the id of a place with what it is to the event. */
    public Entry at(String place, PlaceRef.Role role) {
        if (place != null) {
            places.add(new PlaceRef(place, role));
        }
        return this;
    }

    /** Takes the movement. */
    public Entry route(Route told) {
        route = told;
        return this;
    }

    /** Takes a number that is told of the event. */
    public Entry figure(String measure, double value) {
        figures.add(new Figure(measure, null, value, null, null, null, Words.NONE));
        return this;
    }

    /** Takes one more line of what the file says of the event; null says nothing. */
    public Entry line(String told) {
        if (told != null && !told.isBlank()) {
            lines.add(told.strip());
        }
        return this;
    }

    /** Takes a named value as a line; null says nothing. */
    public Entry line(String name, String told) {
        return line(told == null || told.isBlank() ? null : name + ": " + told.strip());
    }

    /** Takes a tag; null says nothing. */
    public Entry tag(String told) {
        if (told != null && !told.isBlank() && !tags.contains(told.strip())) {
            tags.add(told.strip());
        }
        return this;
    }

    /** Takes the id of a source that {@link Gathering#source} gave, in which the event stands instead of the file. */
    public Entry source(String given) {
        if (!sources.contains(given)) {
            sources.add(given);
        }
        return this;
    }

    /** Takes a claim beside the file's own. */
    public Entry claim(Claim told) {
        claims.add(told);
        return this;
    }

    /** Takes what nobody asked for: numbers as figures, everything else as lines. */
    public Entry rest(Fields fields) {
        for (Map.Entry<String, String> one : fields.rest().entrySet()) {
            Double number = number(one.getValue());
            if (number == null || Math.abs(number) >= 1e11 || one.getKey().matches("(?i).*(id|code|key|uuid|fid|gid|url|index|zip|phone).*")) {
                line(one.getKey(), one.getValue());
            } else {
                figure(one.getKey(), number);
            }
        }
        return this;
    }

    private static Double number(String value) {
        if (!value.matches("[+-]?(\\d{1,15})(\\.\\d{1,12})?([eE][+-]?\\d{1,2})?") || value.matches("0\\d.*")) {
            return null;
        }
        return Double.valueOf(value);
    }
}
