package org.masar.ui.app;

import java.util.List;
import javafx.beans.binding.Bindings;
import org.masar.state.Beside;
import org.masar.ui.control.Action;
import org.masar.ui.control.Tellings;
import org.masar.ui.session.Session;

/** Lists what the menus do with voices: by whom everything is told, two side by side, and all compared. */
final class TellingActions {
    private TellingActions() {
    }

    /** Lists the actions; {@code choose} opens the choice of voices. */
    static Action[] of(Session session, Runnable choose, Comparing comparing) {
        return new Action[] {
            Action.of("-7", () -> { }),
            Action.of("voices", "Shortcut+Shift+V", choose),
            Action.of("all-voices", "Shortcut+Shift+A", () -> session.commit(v -> v.withVoices(List.of()))).when(Bindings.createBooleanBinding(
                () -> !session.view().voices().isEmpty(), session.viewProperty())),
            Action.of("side-by-side", "Shortcut+Shift+B", () -> session.commit(v -> v.isSplit() ? v.withBeside(Beside.NONE).withVoices(List.of()) : Tellings.split(v, session.dataset())))
                .when(Bindings.createBooleanBinding(() -> session.dataset() != null && session.dataset().voices().size() > 1, session.datasetProperty())),
            comparing.toggle(), comparing.csv(), comparing.picture()};
    }
}
