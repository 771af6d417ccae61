package org.masar.state;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masar.model.Extent;
import org.masar.model.Stance;

/**
 * Keeps events by what they are; an empty set keeps all. Kinds join by "and", choices of one kind by "or". Voices, sources, sides and
 * stances are asked of one and the same claim: SANA and "denies" keep what SANA denies, not what SANA reports and another denies.
 *
 * @param categories category ids
 * @param places     place ids; a place stands for everything inside it too
 * @param voices     voice ids: keeps an event if one of them speaks of it (changes nothing else)
 * @param sources    source ids
 * @param sides      sides of voices: monitor, government ...
 * @param stances    what a claim says to it
 * @param accounts   how the accounts of it stand to each other
 * @param figures    measures of which a number is told: killed, buses ...
 * @param tags       tags
 * @param extent     keeps an event if a place's shape with its radius touches it, or null
 * @param where      an expression in ECQL over an event's named attributes, or null
 */
public record Filter(Set<String> categories, Set<String> places, Set<String> voices, Set<String> sources, Set<String> sides,
                     Set<Stance> stances, Set<Accounts> accounts, Set<String> figures, Set<String> tags, Extent extent, String where) {
    /** Keeps everything. */
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);

    public Filter {
        categories = Set.copyOf(categories);
        places = Set.copyOf(places);
        voices = Set.copyOf(voices);
        sources = Set.copyOf(sources);
        sides = Set.copyOf(sides);
        stances = Set.copyOf(stances);
        accounts = Set.copyOf(accounts);
        figures = Set.copyOf(figures);
        tags = Set.copyOf(tags);
        where = where == null || where.isBlank() ? null : where.strip();
    }

    /** Keeps by category, place, voice, source, tag and extent alone. */
    public Filter(Set<String> categories, Set<String> places, Set<String> voices, Set<String> sources, Set<String> tags, Extent extent) {
        this(categories, places, voices, sources, Set.of(), Set.of(), Set.of(), Set.of(), tags, extent, null);
    }

    /** Gives the same filter with another extent; null for none. */
    public Filter withExtent(Extent e) {
        return new Filter(categories, places, voices, sources, sides, stances, accounts, figures, tags, e, where);
    }

    /** Gives the same filter with another expression; null or blank for none. */
    public Filter withWhere(String ecql) {
        return new Filter(categories, places, voices, sources, sides, stances, accounts, figures, tags, extent, ecql);
    }

    /** Gives the words of what is chosen of a kind: ids, or the words that files use. */
    public Set<String> chosen(Facet kind) {
        return switch (kind) {
            case CATEGORY -> categories;
            case ACCOUNTS -> each(accounts, Accounts::word);
            case PLACE -> places;
            case VOICE -> voices;
            case SIDE -> sides;
            case SOURCE -> sources;
            case STANCE -> each(stances, Stance::word);
            case FIGURE -> figures;
            case TAG -> tags;
        };
    }

    /** Gives the same filter with other choices of a kind, in the words of {@link #chosen}; throws IllegalArgumentException for a word it lacks. */
    public Filter with(Facet k, Set<String> words) {
        return new Filter(k == Facet.CATEGORY ? words : categories, k == Facet.PLACE ? words : places, k == Facet.VOICE ? words : voices,
            k == Facet.SOURCE ? words : sources, k == Facet.SIDE ? words : sides, k == Facet.STANCE ? each(words, Stance::of) : stances,
            k == Facet.ACCOUNTS ? each(words, Accounts::of) : accounts, k == Facet.FIGURE ? words : figures, k == Facet.TAG ? words : tags, extent, where);
    }

    /** Gives the same filter with one choice put in, or taken out where it is in. */
    public Filter toggled(Facet kind, String word) {
        Set<String> words = new TreeSet<>(chosen(kind));
        if (!words.remove(word)) {
            words.add(word);
        }
        return with(kind, words);
    }

    private static <A, B> Set<B> each(Set<A> choices, Function<A, B> turn) {
        return choices.stream().map(turn).collect(Collectors.toSet());
    }

    /** Tells whether it keeps everything. */
    public boolean isEmpty() {
        return this == NONE || equals(NONE); // mostly it is the very one, and to compare twenty parts for the first time takes part of a start
    }
}
