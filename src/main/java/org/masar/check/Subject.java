package org.masar.check;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masar.model.Dataset;
import org.masar.read.Opened;
import org.masar.read.Problem;
import org.masar.state.Selection;

/** Finds what a problem is about: the event, place or voice in whose part of the file it stands. */
public final class Subject {
    private static final Pattern PART = Pattern.compile("(events|places|voices|states|questions)\\[(\\d+)].*");

    private Subject() {
    }

    /**
     * Finds it; a state leads to its place, a question to the first of its events. Empty where the part was left out, or is of
     * another kind: there is nothing to see of it.
     */
    public static Optional<Selection> of(Opened o, Problem p) {
        Matcher m = PART.matcher(p.path());
        if (!m.matches()) {
            return Optional.empty();
        }
        Dataset d = o.dataset();
        String list = m.group(1);
        int wanted = Integer.parseInt(m.group(2));
        return switch (list) {
            case "events" -> at(o, list, wanted, d.events().size(), i -> Selection.ofEvent(d.events().get(i).id()));
            case "places" -> at(o, list, wanted, d.places().size(), i -> Selection.ofPlace(d.places().get(i).id()));
            case "voices" -> at(o, list, wanted, d.voices().size(), i -> Selection.ofVoice(d.voices().get(i).id()));
            case "states" -> at(o, list, wanted, d.holdings().size(), i -> Selection.ofPlace(d.holdings().get(i).place()))
                .filter(s -> d.place(s.place()).isPresent());
            default -> at(o, list, wanted, d.questions().size(), i -> d.questions().get(i).events().stream().filter(e -> d.event(e).isPresent())
                .findFirst().map(Selection::ofEvent).orElse(Selection.NONE)).filter(s -> !s.equals(Selection.NONE));
        };
    }

    /** Finds which of those that were kept stands at the position of the file; positions rise with numbers. */
    private static Optional<Selection> at(Opened o, String list, int wanted, int size, IntFunction<Selection> selection) {
        int low = 0, high = size - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            String path = o.locator().path(list, middle);
            int position = Integer.parseInt(path.substring(list.length() + 1, path.length() - 1));
            if (position == wanted) {
                return Optional.of(selection.apply(middle));
            }
            if (position < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }
}
