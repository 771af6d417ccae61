package org.masar.model;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Holds everything that was curated: events, places, voices, sources and their claims. Immutable and safe on any thread.
 *
 * <p>Events keep their order in the file; the number of an event is its position in {@link #events()}. Events and places may be
 * {@link Made} when they are looked at; they then compare by equality, not identity.
 */
public final class Dataset {
    private final Head head;
    private final List<Category> categories;
    private final List<Group> groups;
    private final List<Source> sources;
    private final List<Voice> voices;
    private final List<Place> places;
    private final List<Media> media;
    private final List<Event> events;
    private final List<Holding> holdings;
    private final List<Question> questions;
    private final Map<String, Category> categoryById;
    private final Map<String, Group> groupById;
    private final Map<String, Source> sourceById;
    private final Map<String, Voice> voiceById;
    private final Function<String, Integer> placeNumbers;
    private final Function<String, Integer> eventNumbers;

    /** Puts the parts together; of two parts with one id the first is the one found. */
    public Dataset(Head head, List<Category> categories, List<Group> groups, List<Source> sources, List<Voice> voices,
                   List<Place> places, List<Media> media, List<Event> events, List<Holding> holdings,
                   List<Question> questions) {
        this.head = head;
        this.categories = List.copyOf(categories);
        this.groups = List.copyOf(groups);
        this.sources = List.copyOf(sources);
        this.voices = List.copyOf(voices);
        this.places = kept(places);
        this.media = List.copyOf(media);
        this.events = kept(events);
        this.holdings = List.copyOf(holdings);
        this.questions = List.copyOf(questions);
        categoryById = byId(this.categories, Category::id);
        groupById = byId(this.groups, Group::id);
        sourceById = byId(this.sources, Source::id);
        voiceById = byId(this.voices, Voice::id);
        placeNumbers = numbers(this.places, Place::id);
        eventNumbers = numbers(this.events, Event::id);
    }

    private static <T> List<T> kept(List<T> parts) {
        return parts instanceof Made ? parts : List.copyOf(parts);
    }

    private static <T> Function<String, Integer> numbers(List<T> parts, Function<T, String> id) {
        if (parts instanceof Made<T> made) {
            return made::number;
        }
        Map<String, Integer> numbers = new HashMap<>(parts.size() * 2);
        for (int i = 0; i < parts.size(); i++) {
            numbers.putIfAbsent(id.apply(parts.get(i)), i);
        }
        return numbers::get;
    }

    private static <T> Map<String, T> byId(List<T> list, Function<T, String> id) {
        Map<String, T> map = new HashMap<>();
        list.forEach(t -> map.putIfAbsent(id.apply(t), t));
        return map;
    }

    public Head head() {
        return head;
    }

    public String id() {
        return head.id();
    }

    public Words title() {
        return head.title();
    }

    /** Gives the zone in which times without an offset are meant and in which times are shown first. */
    public ZoneId zone() {
        return head.zone();
    }

    public List<Category> categories() {
        return categories;
    }

    public List<Group> groups() {
        return groups;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Voice> voices() {
        return voices;
    }

    public List<Place> places() {
        return places;
    }

    public List<Media> media() {
        return media;
    }

    public List<Event> events() {
        return events;
    }

    public List<Holding> holdings() {
        return holdings;
    }

    public List<Question> questions() {
        return questions;
    }

    public Optional<Category> category(String id) {
        return Optional.ofNullable(categoryById.get(id));
    }

    public Optional<Group> group(String id) {
        return Optional.ofNullable(groupById.get(id));
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sourceById.get(id));
    }

    public Optional<Voice> voice(String id) {
        return Optional.ofNullable(voiceById.get(id));
    }

    public Optional<Place> place(String id) {
        int number = placeNumber(id);
        return number < 0 ? Optional.empty() : Optional.of(places.get(number));
    }

    /** Gives the position of the place in {@link #places()}; -1 where there is none with the id. */
    public int placeNumber(String id) {
        Integer number = id == null ? null : placeNumbers.apply(id);
        return number == null ? -1 : number;
    }

    /** Finds the event with the id. */
    public Optional<Event> event(String id) {
        return number(id).map(events::get);
    }

    /** Finds the position of the event in {@link #events()}. */
    public Optional<Integer> number(String eventId) {
        return eventId == null ? Optional.empty() : Optional.ofNullable(eventNumbers.apply(eventId)).filter(n -> n >= 0);
    }

    /** Counts the claims of all events. */
    public int claimCount() {
        return events instanceof Sited sited && sited.isUntold() ? 0 : events.stream().mapToInt(e -> e.claims().size()).sum();
    }

    /**
     * Says what the dataset as a whole is.
     *
     * @param version     the file's {@code masar} number
     * @param zone        IANA zone; UTC where the file names none
     * @param licence     or null
     * @param attribution or null
     */
    public record Head(int version, String id, Words title, Words summary, ZoneId zone, String licence,
                       String attribution) {
        public Head {
            Ids.check("dataset", id);
        }
    }
}
