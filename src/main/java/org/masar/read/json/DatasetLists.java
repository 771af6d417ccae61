package org.masar.read.json;

import java.util.List;
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

/** Collects the lists of a dataset. */
final class DatasetLists extends Lists {
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

    List<Walkthrough> walkthroughs() {
        return walkthroughs.kept;
    }

    Dataset dataset(Dataset.Head head) {
        return new Dataset(head, categories.kept, groups.kept, sources.kept, voices.kept, places.kept, media.kept,
            events.kept, states.kept, questions.kept);
    }
}
