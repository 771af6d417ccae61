package org.masar.keep;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.masar.model.Dataset;
import org.masar.model.Words;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.state.SavedView;
import org.masar.state.ViewState;

/**
 * Works as a window does whose user never rests, until it is killed: each change is kept for recovery, each third one saved. Says on
 * standard output what it began and what it finished: {@code + 7} begun, {@code r 7} kept, {@code s 7} saved.
 */
final class SaveLoop {
    static final String NAME = "/somewhere/work.json";
    static final Origin ORIGIN = new Origin("work", "0123");

    private SaveLoop() {
    }

    public static void main(String[] args) throws Exception {
        Path home = Path.of(args[0]);
        int from = Integer.parseInt(args[1]);
        NotebookFile file = file(home);
        Found known = file.read();
        Recovery recovery = Recovery.open(home);
        for (int i = from; true; i++) {
            say("+ " + i);
            recovery.keep(i, notebook(i), ORIGIN, NAME, file);
            say("r " + i);
            if (i % 3 == 0) {
                known = file.write(notebook(i), ORIGIN, known);
                say("s " + i);
                recovery.clear(i);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static NotebookFile file(Path home) {
        Dataset none = new Dataset(new Dataset.Head(1, "work", Words.of("en", "Work"), Words.NONE, ZoneOffset.UTC, null, null), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new NotebookFile(home, Place.of(home.resolve("work.views.json")), none, List.of());
    }

    /** Makes the notebook of a number: large enough to be written in several pieces, and told from every other from its first to its last view. */
    static Notebook notebook(int number) {
        List<SavedView> views = new ArrayList<>();
        for (int i = 0; i < 200 + number % 50; i++) {
            views.add(new SavedView("view-" + i, Words.of("en", "Number " + number + ", view " + i), ViewState.START));
        }
        return Notebook.EMPTY.withViews(views);
    }

    /** Gives the number of a notebook; -1 where it is not whole. */
    static int number(Notebook n) {
        if (n.views().isEmpty()) {
            return -1;
        }
        String first = n.views().get(0).title().in("en");
        int number = Integer.parseInt(first.substring("Number ".length(), first.indexOf(',')));
        return n.equals(notebook(number)) ? number : -1;
    }
}
