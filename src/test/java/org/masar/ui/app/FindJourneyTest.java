package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.masar.state.Filter;
import org.testfx.api.FxRobot;

class FindJourneyTest extends Journey {
    @Test
    void typingFindsAndTheKeyboardAloneJumps(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        until(() -> room.find("#search").isFocused());
        robot.write("Hajeen");
        until(() -> robot.lookup("#found-place-hajin").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> "hajin".equals(room.desktop.session().view().selection().place()));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("1500");
        until(() -> robot.lookup("#found-event-evacuee-count").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> room.desktop.session().view().selection().event() != null);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("Yarnouk");
        until(() -> robot.lookup("#search-meant").tryQuery().isPresent());
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup("#found-place-yarmouk").tryQuery().isPresent());
        assertEquals("Yarmouk", ((TextField) room.find("#search")).getText());
    }

    @Test
    void filtersCountNarrowAndClearWithOneClick(FxRobot robot) throws Exception {
        robot.clickOn(room.find("#filters"));
        until(() -> room.find("#filter-voice-sana") != null);
        String sana = fx(() -> ((Label) room.find("#count-voice-sana")).getText());
        fx(() -> {
            ((CheckBox) room.find("#filter-voice-sana")).fire();
            return null;
        });
        until(() -> room.text("#filter-count").equals(sana + " of 25 events"));
        fx(() -> {
            ((CheckBox) room.find("#filter-stance-denies")).fire();
            return null;
        });
        until(() -> room.text("#filter-count").equals(((Label) room.find("#count-stance-denies")).getText() + " of 25 events"));
        robot.clickOn(room.find("#filter-clear"));
        until(() -> room.desktop.session().view().filter().equals(Filter.NONE) && room.text("#filter-count").startsWith("25"));
        robot.push(KeyCode.ESCAPE);
        until(() -> room.find("#event-list") != null && room.find("#filter-panel") == null);
    }

    @Test
    void anExpressionFiltersAndAWrongOneSaysWhereAndChangesNothing(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        until(() -> room.find("#where") != null);
        TextField where = (TextField) room.find("#where");
        fx(() -> {
            where.requestFocus();
            where.setText("voice = 'sana' AND disputed = true");
            where.fireEvent(new javafx.event.ActionEvent());
            return null;
        });
        until(() -> room.desktop.session().view().filter().where() != null);
        String few = room.text("#filter-count");
        assertTrue(!few.startsWith("25") && !few.startsWith("0 "), few);
        fx(() -> {
            where.setText("voice = 'sana' AND dispute = true");
            where.fireEvent(new javafx.event.ActionEvent());
            return null;
        });
        until(() -> room.text("#where-said").startsWith("Character 20: nothing is called dispute"));
        assertEquals("dispute", fx(where::getSelectedText));
        assertEquals(few, room.text("#filter-count"));
    }

    @Test
    void theListStandsByPlaceOrVoiceAndIsCopied(FxRobot robot) throws Exception {
        assertEquals(List.of("By day", "By place", "By voice", "Without headings"),
            fx(() -> ((javafx.scene.control.MenuButton) room.find("#list-menu")).getItems().stream().limit(4).map(i -> i.getText()).toList()));
        fx(() -> {
            ((javafx.scene.control.MenuButton) room.find("#list-menu")).getItems().get(2).fire();
            return null;
        });
        ListView<?> list = (ListView<?>) room.find("#event-list");
        until(() -> list.getItems().size() > 30);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        until(() -> room.find("#notice").isVisible());
        String csv = fx(() -> Clipboard.getSystemClipboard().getString());
        assertEquals(26, csv.split("\r\n").length);
        assertTrue(csv.startsWith("Id,Event,When,From (UTC),To (UTC),Where,Category,Voices,Differ,One voice,Figures,Tags\r\n"), csv.substring(0, 90));
    }

    @Test
    void theTableStandsInPlaceOfTheMapSortsAndSelects(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> room.find("#event-table") != null && ((TableView<?>) room.find("#event-table")).getItems().size() == 25);
        @SuppressWarnings("unchecked")
        TableView<Integer> table = (TableView<Integer>) room.find("#event-table");
        fx(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(0))));
        var d = room.desktop.session().dataset();
        until(() -> {
            List<String> titles = table.getItems().stream().map(e -> d.events().get(e).title().in("en")).toList();
            return IntStream.range(1, titles.size()).allMatch(i -> java.text.Collator.getInstance(java.util.Locale.ENGLISH).compare(titles.get(i - 1), titles.get(i)) <= 0);
        });
        fx(() -> {
            table.getSelectionModel().select(3);
            return null;
        });
        until(() -> d.events().get(table.getItems().get(3)).id().equals(room.desktop.session().view().selection().event()));
        robot.push(KeyCode.CONTROL, KeyCode.T);
        until(() -> room.find("#event-table") == null && room.find("#map") != null);
    }
}
