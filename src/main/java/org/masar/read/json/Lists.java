package org.masar.read.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Group;
import org.masar.model.Holding;
import org.masar.model.Media;
import org.masar.model.Place;
import org.masar.model.Question;
import org.masar.model.Source;
import org.masar.model.Voice;
import org.masar.state.Walkthrough;

/** Collects the records of the file's lists, one by one as they come. */
final class Lists {
    private final Map<String, ListOf<?>> byKey = new LinkedHashMap<>();
    private final ListOf<Category> categories = list("categories", "category", PartForms::category);
    private final ListOf<Group> groups = list("groups", "group", PartForms::group);
    private final ListOf<Source> sources = list("sources", "source", PartForms::source);
    private final ListOf<Voice> voices = list("voices", "voice", PartForms::voice);
    private final ListOf<Place> places = list("places", "place", PartForms::place);
    private final ListOf<Media> media = list("media", "medium", PartForms::media);
    private final ListOf<Event> events = list("events", "event", EventForm::read);
    private final ListOf<Holding> states = list("states", "state", PartForms::holding);
    private final ListOf<Question> questions = list("questions", "question", PartForms::question);
    private final ListOf<Walkthrough> walkthroughs = list("walkthroughs", "walkthrough", WalkthroughForm::read);

    private <T> ListOf<T> list(String key, String kind, Function<Part, T> form) {
        ListOf<T> list = new ListOf<>(key, kind, form);
        byKey.put(key, list);
        return list;
    }

    Set<String> keys() {
        return byKey.keySet();
    }

    ListOf<?> of(String key) {
        return byKey.get(key);
    }

    List<Walkthrough> walkthroughs() {
        return walkthroughs.kept;
    }

    Dataset dataset(Dataset.Head head) {
        return new Dataset(head, categories.kept, groups.kept, sources.kept, voices.kept, places.kept, media.kept,
            events.kept, states.kept, questions.kept);
    }

    /** Collects one list. */
    static final class ListOf<T> {
        final String key;
        final String kind;
        final List<T> kept = new ArrayList<>();
        private final Function<Part, T> form;
        private int position;

        ListOf(String key, String kind, Function<Part, T> form) {
            this.key = key;
            this.kind = kind;
            this.form = form;
        }

        /** Counts the records seen, kept or not: the position in the file of the next one. */
        int position() {
            return position;
        }

        void add(Context context, Node node) {
            T record = Records.read(context, kind, key, position++, node, form);
            if (record != null) {
                kept.add(record);
            }
        }
    }
}
