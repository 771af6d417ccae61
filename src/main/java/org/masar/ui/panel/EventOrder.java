package org.masar.ui.panel;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Words;
import org.masar.view.Visible;

/** Sorts events; equals keep the order in which they stood. Text is sorted as the language does. Not for two threads at once. */
final class EventOrder {
    private final Visible v;
    private final Collator collator;
    private final String language;

    EventOrder(Visible v, Locale language) {
        this.v = v;
        this.language = language.getLanguage();
        this.collator = Collator.getInstance(language);
    }

    /** Gives the events, which stand in time order, in another; the array itself where it is that of time. */
    int[] sorted(int[] events, Arrangement.Order order) {
        return switch (order) {
            case TIME -> events;
            case LATEST -> IntStream.range(0, events.length).map(i -> events[events.length - 1 - i]).toArray();
            case TITLE -> column(events, "title");
            case IMPORTANCE -> byNumber(events, e -> -v.dataset().events().get(e).importance());
        };
    }

    /** Gives the events sorted by a column of the table, rising. */
    int[] column(int[] events, String column) {
        Dataset d = v.dataset();
        return switch (column) {
            case "when" -> byNumber(events, e -> v.told().when(e).undated() ? Long.MAX_VALUE : v.told().index().earliestStart(e));
            case "importance" -> byNumber(events, e -> d.events().get(e).importance());
            case "phase" -> byNumber(events, e -> v.phase(e) == null ? -1 : v.phase(e).ordinal());
            case "differ" -> byNumber(events, e -> v.told().disputed(e) ? 0 : v.told().singleVoice(e) ? 1 : 2);
            case "title" -> byText(events, e -> in(d.events().get(e).title()));
            case "category" -> byText(events, e -> d.category(String.valueOf(d.events().get(e).category())).map(c -> in(c.label())).orElse(""));
            case "places" -> byText(events, e -> v.told().places(e).stream().flatMap(p -> d.place(p.place()).stream()).map(p -> in(p.label()))
                .collect(Collectors.joining(" ")));
            case "accounts" -> byText(events, e -> v.told().claims(e).stream().map(Claim::voice).distinct().flatMap(x -> d.voice(x).stream())
                .map(x -> in(x.label())).collect(Collectors.joining(" ")));
            default -> byText(events, e -> d.events().get(e).id());
        };
    }

    private String in(Words words) {
        return words.in(language);
    }

    private static int[] byNumber(int[] events, IntToLongFunction number) {
        return Arrays.stream(events).boxed().sorted(Comparator.comparingLong(number::applyAsLong)).mapToInt(Integer::intValue).toArray();
    }

    private int[] byText(int[] events, IntFunction<String> text) {
        record Keyed(int event, CollationKey key) {
        }
        return Arrays.stream(events).mapToObj(e -> new Keyed(e, collator.getCollationKey(text.apply(e)))).sorted(Comparator.comparing(Keyed::key))
            .mapToInt(Keyed::event).toArray();
    }
}
