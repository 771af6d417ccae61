package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.ui.app.Room.until;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.masar.state.Gaps;
import org.masar.state.ViewState;
import org.masar.ui.control.Paragraph;
import org.masar.ui.session.Settings;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Reads the list of keys and switches those of a single letter off and on. */
class KeysJourneyTest extends Journey {
    /** Opens the list by its key and gives its lines: titles of parts as they are, keys after what they do. */
    private List<String> listed(FxRobot robot) throws Exception {
        fx(() -> room.find("#timeline").requestFocus());
        robot.push(KeyCode.F1);
        until(() -> robot.lookup("#keys").tryQuery().isPresent());
        List<String> lines = new ArrayList<>();
        robot.lookup("#keys").<VBox>query().getChildren().forEach(n -> lines.add(n instanceof HBox line
            ? ((Paragraph) line.getChildren().get(0)).getText() + " | " + ((Label) line.getChildren().get(1)).getText() : ((Paragraph) n).getText()));
        robot.push(KeyCode.ESCAPE);
        until(() -> robot.lookup("#keys").tryQuery().isEmpty());
        return lines;
    }

    private static List<String> part(List<String> lines, String title) {
        List<String> after = lines.subList(lines.indexOf(title) + 1, lines.size());
        return after.stream().takeWhile(l -> l.contains(" | ")).toList();
    }

    private Stream<MenuItem> items(List<MenuItem> of) {
        return of.stream().flatMap(i -> i instanceof Menu m ? items(m.getItems()) : Stream.of(i));
    }

    private Stream<MenuItem> items() {
        return ((MenuBar) room.find("#menu")).getMenus().stream().flatMap(m -> items(m.getItems()));
    }

    private void everyActionWithKeysStandsOnceInEachPart(FxRobot robot) throws Exception {
        List<String> lines = listed(robot);
        List<MenuItem> keyed = items().filter(i -> i.getAccelerator() != null).toList();
        assertTrue(keyed.size() > 30, keyed.size() + " entries of the menus have keys");
        for (MenuItem i : keyed) {
            String line = i.getText() + " | " + i.getAccelerator().getDisplayText();
            long times = lines.stream().filter(line::equals).count();
            assertTrue(times >= 1, line + " is not listed");
        }
        List<String> titles = lines.stream().filter(l -> !l.contains(" | ")).toList();
        assertEquals(titles.size(), titles.stream().distinct().count(), titles.toString());
        for (String title : titles) {
            List<String> part = part(lines, title);
            assertFalse(part.isEmpty(), title);
            assertEquals(part.size(), part.stream().distinct().count(), title + ": " + part);
        }
    }

    @Test
    void everyKeyIsListedOnceInEachPartWhereItCounts(FxRobot robot) throws Exception {
        everyActionWithKeysStandsOnceInEachPart(robot);
        List<String> lines = listed(robot);
        List<String> timeline = part(lines, "On the timeline"), map = part(lines, "On the map"), list = part(lines, "In the list");
        assertTrue(timeline.containsAll(List.of("Play or pause | Space", "Next way of showing time | M", "Fold or open empty stretches | G",
            "Show the window of time | W", "Show when the selected event was | F", "Begin anew at the end | L", "Type a time | T",
            "Only what had been said by now | K", "Go to the moment at which the data opens | Shift+Home")), timeline.toString());
        assertTrue(map.containsAll(List.of("Play or pause | Space", "Detail map | M", "Measure distance | D", "Type a time | T")), map.toString());
        assertFalse(map.stream().anyMatch(l -> l.endsWith("| G")), map.toString());
        assertTrue(list.contains("Type a time | T") && list.stream().noneMatch(l -> l.endsWith("| Space")), list.toString());
        assertEquals(List.of("Left, Right", "Left, Right", "Left, Right", "Shift with Left, Right", "Page up, Page down", "Home, End",
            "Delete, Backspace", "Delete, Backspace"), part(lines, "On a handle of the timeline, reached with Tab").stream().map(l -> l.split(" \\| ")[1]).toList());
    }

    @Test
    void theListIsWholeInArabic(FxRobot robot) throws Exception {
        fx(() -> room.desktop.session().set(s -> s.withLanguage("ar")));
        everyActionWithKeysStandsOnceInEachPart(robot);
        assertEquals(8, part(listed(robot), "على مقبض من مقابض خط الزمن، ويُبلغ بمفتاح Tab").size());
    }

    @Test
    void singleLettersAreSwitchedOffInTheMenuAndStayOffWhileMenusAndTextFieldsWork(FxRobot robot) throws Exception {
        fx(this::switchLetters);
        assertEquals(Settings.Letters.OFF, room.desktop.session().settings().letters());
        fx(this::shut);
        start();
        assertFalse(letters().isSelected(), "the switch was not kept");

        ViewState before = view();
        fx(() -> room.find("#timeline").requestFocus());
        robot.type(KeyCode.G, KeyCode.K, KeyCode.L, KeyCode.M, KeyCode.S, KeyCode.N, KeyCode.T);
        fx(() -> room.find("#detail-map").requestFocus());
        robot.type(KeyCode.S, KeyCode.P, KeyCode.M);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, view());
        assertEquals(Settings.FIRST.aids(), room.desktop.session().settings().aids());
        assertTrue(listed(robot).get(0).contains("switched off"));

        fx(() -> items().filter(i -> "menu-fold".equals(i.getId())).findFirst().orElseThrow().fire());
        assertEquals(Gaps.OPEN, view().timeline().gaps());
        robot.push(KeyCode.SHORTCUT, KeyCode.G);
        until(() -> "now".equals(room.find("#map").getScene().getFocusOwner().getId()));
        fx(() -> ((TextField) room.find("#now")).clear());
        robot.write("k m 5");
        assertEquals("k m 5", ((TextField) room.find("#now")).getText());
        robot.push(KeyCode.ESCAPE);

        fx(this::switchLetters);
        fx(() -> room.find("#timeline").requestFocus());
        robot.type(KeyCode.G);
        until(() -> view().timeline().gaps() == Gaps.FOLDED);
    }

    /** Does what a click on the entry does. */
    private void switchLetters() {
        letters().setSelected(!letters().isSelected());
        letters().fire();
    }

    private CheckMenuItem letters() {
        return (CheckMenuItem) items().filter(i -> "menu-letters".equals(i.getId())).findFirst().orElseThrow();
    }
}
