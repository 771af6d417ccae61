package org.masar.ui.panel;

import javafx.scene.control.Hyperlink;
import org.masar.model.Event;
import org.masar.model.Place;
import org.masar.model.Voice;
import org.masar.state.Selection;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/** Makes names that lead to what they name: its card. Each is a stop of the keyboard; going there is a step of Back. */
final class Links {
    private final Session session;
    private final Texts texts;

    Links(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
    }

    /** Names an event by its title. */
    Hyperlink event(String id) {
        return link("to-event-" + id, session.dataset().event(id).map(Event::title).map(w -> w.in(texts.language())).orElse(id), Selection.ofEvent(id));
    }

    /** Names a place. */
    Hyperlink place(String id) {
        return link("place-" + id, session.dataset().place(id).map(Place::label).map(w -> w.in(texts.language())).orElse(id), Selection.ofPlace(id));
    }

    /** Names a voice. */
    Hyperlink voice(String id) {
        return link("voice-" + id, session.dataset().voice(id).map(Voice::label).map(w -> w.in(texts.language())).filter(n -> !n.isEmpty()).orElse(id),
            Selection.ofVoice(id));
    }

    private Hyperlink link(String id, String name, Selection to) {
        Hyperlink link = new Hyperlink(name);
        link.setId(id);
        link.getStyleClass().addAll("link", "name-link");
        link.setOnAction(e -> session.commit(v -> v.withSelection(to)));
        return link;
    }
}
