package org.masar.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.masar.model.Words;
import org.masar.state.Mode;
import org.masar.state.Notebook;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;

class SessionTest {
    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final Work work = new Work(fx::add);
    private final Session session = new Session(work);

    @AfterEach
    void end() {
        work.close();
    }

    private static ViewState at(int day) {
        return ViewState.START.withMode(Mode.MOMENT).withPlayhead(Town.day(day));
    }

    @Test
    void visibleFollowsEachEditAtOnce() {
        session.open(Town.ofDays(3), at(1), Notebook.EMPTY);
        assertEquals(0, session.visible().event(0));
        session.edit(v -> v.withPlayhead(Town.day(3)));
        assertEquals(1, session.visible().count());
        assertEquals(2, session.visible().event(0));
    }

    @Test
    void aDragIsOneStepOfBack() {
        session.open(Town.ofDays(3), at(1), Notebook.EMPTY);
        session.edit(v -> v.withPlayhead(Town.day(2)));
        session.edit(v -> v.withPlayhead(Town.day(3)));
        assertFalse(session.canGoBackProperty().get());
        session.commit(v -> v);
        assertTrue(session.canGoBackProperty().get());
        session.back();
        assertEquals(Town.day(1), session.view().playhead());
        assertFalse(session.canGoBackProperty().get());
        session.forward();
        assertEquals(Town.day(3), session.view().playhead());
    }

    @Test
    void aCommitThatChangesNothingIsNoStep() {
        session.open(Town.ofDays(1), at(1), Notebook.EMPTY);
        session.commit(v -> v);
        assertFalse(session.canGoBackProperty().get());
    }

    @Test
    void lookAndLanguageAreNoStepAndSurviveBackAndAnotherDataset() {
        session.open(Town.ofDays(2), at(1), Notebook.EMPTY);
        session.commit(v -> v.withSelection(Selection.ofEvent("d1")));
        session.dress(v -> v.withTheme(Theme.DARK).withLanguage("ar"));
        session.back();
        assertEquals(Selection.NONE, session.view().selection());
        assertEquals("ar", session.view().language());
        session.open(Town.ofDays(1), at(1), Notebook.EMPTY);
        assertEquals(Theme.DARK, session.view().theme());
    }

    @Test
    void undoIsForTheNotebookAndReturnsToItsView() {
        session.open(Town.ofDays(3), at(1), Notebook.EMPTY);
        Notebook one = new Notebook(List.of(new Walkthrough("w", Words.NONE, List.of())));
        session.note(n -> one);
        session.commit(v -> v.withPlayhead(Town.day(3)));
        session.undo();
        assertEquals(Notebook.EMPTY, session.notebook());
        assertEquals(Town.day(1), session.view().playhead());
        session.redo();
        assertEquals(one, session.notebook());
    }

    @Test
    void theTellingIsKeptWhileVoicesStay() {
        session.open(Town.ofDays(3), at(1), Notebook.EMPTY);
        var told = session.visible().told();
        session.edit(v -> v.withPlayhead(Town.day(2)));
        assertSame(told, session.visible().told());
    }

    @Test
    void aLargeDatasetIsAnsweredFromTheBackgroundAndTheLatestQuestionWins() throws InterruptedException {
        List<Integer> answers = new ArrayList<>();
        session.visibleProperty().addListener((o, a, b) -> answers.add(b.event(0)));
        session.open(Town.ofDays(Finder.AT_ONCE + 1), at(1), Notebook.EMPTY);
        assertNull(session.visible());
        for (int day = 2; day <= 40; day++) {
            int d = day;
            session.edit(v -> v.withPlayhead(Town.day(d)));
        }
        while (session.visible() == null || session.visible().event(0) != 39) {
            Runnable r = fx.poll(20, TimeUnit.SECONDS);
            assertTrue(r != null, "no answer came");
            r.run();
        }
        assertTrue(answers.size() <= 2, "asked for each of 39 edits: " + answers);
    }

    @Test
    void whateverIsDrawnUndoingAllOfItGivesTheStartAndRedoingAllOfItTheEnd() {
        java.util.Random chance = new java.util.Random(11);
        Session session = new Session(new Work(Runnable::run));
        for (int i = 0; i < 500; i++) {
            List<org.masar.state.Annotation> some = org.masar.state.Scribbles.some(chance, chance.nextInt(6));
            if (chance.nextBoolean()) {
                session.sketch(n -> n.withAnnotations(org.masar.state.Scribbles.some(chance, 3)));
            }
            session.note(n -> n.withAnnotations(some));
        }
        Notebook end = session.notebook();
        session.sketch(n -> n.withAnnotations(List.of()));
        session.unsketch();
        assertEquals(end, session.notebook());
        while (session.canUndoProperty().get()) {
            session.undo();
        }
        assertEquals(Notebook.EMPTY, session.notebook());
        while (session.canRedoProperty().get()) {
            session.redo();
        }
        assertEquals(end, session.notebook());
    }
}
