package org.masar.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Group;
import org.masar.model.Media;
import org.masar.model.Place;
import org.masar.model.Question;
import org.masar.model.Source;
import org.masar.model.Voice;

/** Lists the ids of a dataset by the key of their list, in the order of the file. */
final class Ids {
    private final Map<String, List<String>> byList = new LinkedHashMap<>();

    private Ids() {
    }

    static Ids of(Dataset d) {
        Ids ids = new Ids();
        ids.add("categories", d.categories(), Category::id);
        ids.add("groups", d.groups(), Group::id);
        ids.add("sources", d.sources(), Source::id);
        ids.add("voices", d.voices(), Voice::id);
        ids.add("places", d.places(), Place::id);
        ids.add("media", d.media(), Media::id);
        ids.add("events", d.events(), Event::id);
        ids.add("questions", d.questions(), Question::id);
        return ids;
    }

    private <T> void add(String list, List<T> parts, Function<T, String> id) {
        List<String> found = new ArrayList<>(parts.size());
        parts.forEach(p -> found.add(id.apply(p)));
        byList.put(list, found);
    }

    Map<String, List<String>> byList() {
        return byList;
    }

    List<String> in(String list) {
        return byList.get(list);
    }
}
