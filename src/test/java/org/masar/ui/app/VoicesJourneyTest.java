package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.masar.ui.Fx;
import org.testfx.api.FxRobot;

/** Goes the ways to voices by keys alone, and back. */
class VoicesJourneyTest extends Journey {
    @Test
    void theComparisonOpensByKeysGoesToTheEventAndReturns(FxRobot robot) throws Exception {
        robot.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.D);
        until(() -> room.find("#compare-list") instanceof ListView<?> l && l.getItems().size() == 23 && l.isFocused());
        robot.push(KeyCode.RIGHT).push(KeyCode.ENTER);
        until(() -> room.find("#compare") == null && "evacuation-deal".equals(room.desktop.session().view().selection().event()));
        assertNotNull(room.find("#event-card"));
    }

    @Test
    void oneVoiceTellsAndOneClickReturnsToAll(FxRobot robot) throws Exception {
        Fx.run(() -> room.desktop.session().commit(v -> v.withVoices(List.of("sana"))));
        until(() -> room.text("#count").startsWith("5") && room.find("#told-by-all") != null && room.find("#told-by-all").isVisible());
        assertTrue(((Button) room.find("#voices")).getText().contains("SANA"));
        Fx.run(() -> ((Button) room.find("#told-by-all")).fire());
        until(() -> room.text("#count").startsWith("25"));
    }
}
