package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.state.Selection;
import org.testfx.api.FxRobot;

/** From the card of an event to those of its places and voices and back, to its sources, and from a problem to its event. */
class CardJourneyTest extends Journey {
    private void select(Selection s) throws Exception {
        fx(() -> {
            room.desktop.session().commit(v -> v.withSelection(s));
            return null;
        });
    }

    /** Presses a link of the card as the keyboard does: focus, then Enter. */
    private void enter(FxRobot robot, String link) throws Exception {
        until(() -> room.find(link) != null);
        fx(() -> {
            room.find(link).requestFocus();
            return null;
        });
        robot.push(KeyCode.ENTER);
    }

    private String card() throws Exception {
        return fx(() -> String.join("\n", room.texts()));
    }

    @Test
    void aPlacesNameLeadsByKeyboardToItsCardAndBackReturns(FxRobot robot) throws Exception {
        select(Selection.ofEvent("first-batch"));
        enter(robot, "#event-card #place-yarmouk");
        until(() -> room.find("#history-strip") != null);
        assertEquals(Selection.ofPlace("yarmouk"), room.desktop.session().view().selection());
        String card = card();
        for (String said : List.of("اليرموك", "Yarmouk Palestinian refugee camp", "0.4 km", "Held by IS", "Held by IS and army", "Camp")) {
            assertTrue(card.contains(said), said + " is not in\n" + card);
        }
        assertTrue(fx(() -> room.find("#event-card #place-south-damascus") != null && room.find("#event-card #place-damascus") != null), "within what it lies");
        assertTrue(fx(() -> room.find("#event-card #to-event-siege") != null), "what happened there");
        assertTrue(fx(() -> inCard(robot)), "the keyboard stays in the card");
        robot.clickOn(room.find("#card-back"));
        until(() -> room.find("#accounts") != null);
        assertEquals("first-batch", room.desktop.session().view().selection().event());
    }

    private boolean inCard(FxRobot robot) {
        Node n = room.find("#event-card").getScene().getFocusOwner();
        while (n != null && n != room.find("#event-card")) {
            n = n.getParent();
        }
        return n != null;
    }

    @Test
    void aVoicesCardListsWhatItSaysWithWhatStandsAgainstIt(FxRobot robot) throws Exception {
        select(Selection.ofEvent("first-batch"));
        enter(robot, "#event-card #voice-sana");
        until(() -> room.find("#voice-alone") != null);
        int claims = (int) room.desktop.session().dataset().events().stream().flatMap(e -> e.claims().stream()).filter(c -> c.voice().equals("sana")).count();
        assertEquals(claims, fx(() -> room.find("#event-card").lookupAll(".claim").size()));
        assertTrue(fx(() -> room.find("#event-card .against #voice-sohr") != null));
        robot.clickOn(room.find("#voice-alone"));
        until(() -> room.desktop.session().view().voices().equals(List.of("sana")));
        select(Selection.ofEvent("first-batch"));
        until(() -> room.find("#told-by") != null);
        assertTrue(room.text("#told-by").contains("SANA"), room.text("#told-by"));
        assertTrue(fx(() -> room.find("#event-card .others") != null), "what others say stands apart");
    }

    @Test
    void aSourceOpensInItsPlaceAndIsCopiedAsAReference(FxRobot robot) throws Exception {
        select(Selection.ofEvent("toll"));
        until(() -> room.find("#event-card #source-s001") != null);
        enter(robot, "#event-card #source-s001");
        until(() -> room.find("#cite-apa") != null);
        fx(() -> {
            ((Button) room.find("#cite-apa")).fire();
            return null;
        });
        assertEquals("AFP. ([2018, May 21?]). More IS fighters leave Damascus district: monitor.", fx(() -> Clipboard.getSystemClipboard().getString()));
        fx(() -> {
            ((Button) room.find("#cite-claim")).fire();
            return null;
        });
        String claim = fx(() -> Clipboard.getSystemClipboard().getString());
        assertTrue(claim.startsWith("SOHR (monitor) reports: ") && claim.contains("through AFP") && claim.endsWith("(s001)"), claim);
        fx(() -> {
            ((Hyperlink) room.find("#event-card #source-s001")).fire();
            return null;
        });
        until(() -> room.find("#cite-apa") == null);
    }

    @Test
    void theWholeCardAndItsSourcesAreCopiedFromItsFoot(FxRobot robot) throws Exception {
        select(Selection.ofEvent("evacuation-deal"));
        until(() -> room.find("#accounts") != null);
        MenuButton copy = (MenuButton) room.find("#card-copy");
        fx(() -> {
            copy.getItems().stream().filter(i -> "copy-bibtex".equals(i.getId())).findFirst().orElseThrow().fire();
            return null;
        });
        String bib = fx(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(5, bib.split("@misc\\{").length - 1, bib);
        fx(() -> {
            copy.getItems().get(0).fire();
            return null;
        });
        assertTrue(fx(() -> Clipboard.getSystemClipboard().getString()).contains("SANA (government) (denies): No deal was reached."));
    }

    @Test
    void problemsAreSiftedBySeverityAndLeadToTheirEvent(@TempDir Path folder, FxRobot robot) throws Exception {
        openBroken(folder);
        until(() -> room.find("#problem-list") != null && room.text("#title").equals("Broken"));
        ListView<?> list = (ListView<?>) room.find("#problem-list");
        int all = fx(() -> list.getItems().size());
        robot.clickOn(room.find("#problems-warnings"));
        until(() -> list.getItems().size() < all);
        int errors = list.getItems().size();
        assertTrue(errors >= 1);
        until(() -> list.lookup(".problem-go") != null);
        robot.clickOn(list.lookup(".problem-go"));
        until(() -> "bad".equals(room.desktop.session().view().selection().event()));
        robot.clickOn(room.find("#problems-errors"));
        until(() -> list.getItems().isEmpty() && room.find("#problems-none").isVisible());
        robot.clickOn(room.find("#problems-warnings"));
        until(() -> list.getItems().size() == all - errors);
        assertFalse(fx(() -> room.find("#problems-none").isVisible()));
    }
}
