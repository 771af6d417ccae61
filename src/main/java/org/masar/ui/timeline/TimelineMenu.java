package org.masar.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.masar.state.Gaps;
import org.masar.state.Grouping;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.Timeline;
import org.masar.state.ViewState;
import org.masar.time.Length;
import org.masar.time.TimeTextException;
import org.masar.ui.session.Session;

/** Makes the entries of the timeline's menus, each time one opens, in the words and with the marks of that moment. FX thread only. */
final class TimelineMenu {
    private static final List<String> LENGTHS = List.of("6 h", "12 h", "1 d", "3 d", "1 w", "1 mo", "1 y");

    private final TimelineView view;
    private final Session session;

    TimelineMenu(TimelineView view) {
        this.view = view;
        session = view.session();
    }

    /** Makes a menu of the entries. */
    Menu menu() {
        Menu menu = new Menu();
        menu.setId("menu-timeline");
        menu.getItems().add(new MenuItem());
        menu.addEventHandler(Menu.ON_SHOWING, e -> {
            if (e.getTarget() == menu) {
                menu.getItems().setAll(items());
            }
        });
        return menu;
    }

    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>(lanes());
        items.add(new SeparatorMenuItem());
        items.add(check("gaps", () -> session.view().timeline().gaps() == Gaps.FOLDED, on -> view.fold()));
        items.add(window());
        items.add(new SeparatorMenuItem());
        items.add(item("timeline.fit-all", view::fitAll, true));
        items.add(item("timeline.fit-window", view::fitWindow, session.view().window() != null));
        items.add(item("timeline.fit-selection", view::fitSelection, session.view().selection().event() != null));
        return items;
    }

    private List<MenuItem> lanes() {
        ToggleGroup group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        for (Grouping g : Grouping.values()) {
            RadioMenuItem item = new RadioMenuItem(view.words("timeline.lanes." + g.word()));
            item.setId("lanes-" + g.word());
            item.setToggleGroup(group);
            item.setSelected(session.view().timeline().lanes() == g);
            item.setOnAction(e -> session.commit(v -> v.withTimeline(v.timeline().with(g))));
            items.add(item);
        }
        return items;
    }

    private Menu window() {
        Menu menu = new Menu(view.words("timeline.window"));
        menu.setId("timeline-window");
        ViewState v = session.view();
        for (String length : LENGTHS) {
            MenuItem item = item("timeline.length." + length.replace(' ', '-'), () -> view.windowOf(Length.parse(length)), true);
            menu.getItems().add(item);
        }
        menu.getItems().addAll(typed(), new SeparatorMenuItem(),
            check("lock-from", () -> locks(Lock.FROM), on -> lock(Lock.FROM, on)), check("lock-to", () -> locks(Lock.TO), on -> lock(Lock.TO, on)),
            check("open-from", () -> v.window() != null && v.window().from() == null, on -> view.lift(TimelineMoves.Grab.FROM)),
            check("open-to", () -> v.window() != null && v.window().to() == null, on -> view.lift(TimelineMoves.Grab.TO)));
        menu.getItems().subList(menu.getItems().size() - 2, menu.getItems().size())
            .forEach(i -> i.setDisable(v.mode() != Mode.WINDOW || v.window() == null));
        return menu;
    }

    /** Makes a field in which a length is typed: Enter takes it; what cannot be read is marked and said. */
    private MenuItem typed() {
        TextField field = new TextField();
        field.setId("window-length");
        field.setPrefColumnCount(9);
        field.setPromptText(view.words("timeline.length-prompt"));
        field.setAccessibleText(view.words("timeline.length"));
        Label wrong = new Label();
        HBox row = new HBox(8, new Label(view.words("timeline.length")), field, wrong);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        CustomMenuItem item = new CustomMenuItem(row, false);
        field.setOnAction(e -> {
            try {
                view.windowOf(Length.parse(field.getText()));
                if (item.getParentPopup() != null) {
                    item.getParentPopup().hide();
                }
            } catch (TimeTextException unread) {
                wrong.setText(view.words("timeline.length-wrong"));
            }
        });
        return item;
    }

    private boolean locks(Lock edge) {
        Lock l = session.view().timeline().lock();
        return l == edge || l == Lock.BOTH;
    }

    private void lock(Lock edge, Boolean on) {
        Lock other = edge == Lock.FROM ? Lock.TO : Lock.FROM;
        boolean both = locks(other);
        Lock lock = on ? both ? Lock.BOTH : edge : both ? other : Lock.NONE;
        session.commit(v -> v.withTimeline(v.timeline().with(lock)));
    }

    private CheckMenuItem check(String key, Supplier<Boolean> is, Consumer<Boolean> set) {
        CheckMenuItem item = new CheckMenuItem(view.words("timeline." + key));
        item.setId("timeline-" + key);
        item.setSelected(is.get());
        item.setOnAction(e -> set.accept(item.isSelected()));
        return item;
    }

    private MenuItem item(String key, Runnable run, Boolean enabled) {
        MenuItem item = new MenuItem(view.words(key));
        item.setId(key.replace('.', '-').replaceAll("[^a-z0-9-]", "-"));
        item.setDisable(!enabled);
        item.setOnAction(e -> run.run());
        return item;
    }

    /** Gives the view with gaps folded where they were open, and open where they were folded. */
    static ViewState folded(ViewState v) {
        Timeline t = v.timeline();
        return v.withTimeline(t.with(t.gaps() == Gaps.FOLDED ? Gaps.OPEN : Gaps.FOLDED));
    }
}
