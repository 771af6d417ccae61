package org.masar.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.masar.ui.control.Action;
import org.masar.ui.control.Texts;

/**
 * Lists the keys by the part in which they count: those of the actions, each in every part where it counts, and those that a part
 * handles itself. Knows no window.
 */
final class KeyList {
    /** Keys that a part handles itself: key of the part's title, key of the keys, key of what they do. */
    private static final List<List<String>> OWN = List.of(
        List.of("map", "keys.arrows", "keys.map.move"), List.of("map", "keys.home", "keys.map.fit"),
        List.of("map", "keys.shift-drag", "keys.map.box"), List.of("map", "keys.c", "keys.map.coordinates"),
        List.of("map", "keys.menu", "keys.map.menu"), List.of("map", "keys.escape", "keys.map.let-go"),
        List.of("detail", "keys.arrows", "keys.detail.move"), List.of("detail", "keys.shift-arrows", "keys.detail.resize"),
        List.of("detail", "keys.s", "keys.detail.swap"), List.of("detail", "keys.p", "keys.detail.pin"),
        List.of("detail", "keys.a", "keys.detail.auto"), List.of("detail", "keys.escape", "keys.detail.close"),
        List.of("timeline", "keys.left-right", "keys.timeline.event"),
        List.of("timeline", "keys.shift-left-right", "keys.timeline.step"),
        List.of("timeline", "keys.page", "keys.timeline.leap"),
        List.of("timeline", "keys.control-left-right", "keys.timeline.window"),
        List.of("timeline", "keys.home-end", "keys.timeline.ends"),
        List.of("timeline", "keys.up-down", "keys.timeline.scroll"),
        List.of("timeline", "keys.plus-minus", "keys.timeline.zoom"),
        List.of("timeline", "keys.zero", "keys.timeline.fit"),
        List.of("timeline", "keys.alt-drag", "keys.timeline.free"),
        List.of("timeline", "keys.escape", "keys.timeline.let-go"),
        List.of("handles", "keys.left-right", "keys.handles.event"), List.of("handles", "keys.left-right", "keys.handles.known"),
        List.of("handles", "keys.left-right", "keys.handles.view"), List.of("handles", "keys.shift-left-right", "keys.handles.unit"),
        List.of("handles", "keys.page", "keys.handles.leap"), List.of("handles", "keys.home-end", "keys.handles.ends"),
        List.of("handles", "keys.delete", "keys.handles.lift"), List.of("handles", "keys.delete", "keys.handles.forget"),
        List.of("list", "keys.up-down", "keys.list.choose"),
        List.of("saved-views", "keys.enter", "keys.views.go"), List.of("saved-views", "keys.escape", "keys.views.close"),
        List.of("compare", "keys.arrows", "keys.compare.move"), List.of("compare", "keys.enter", "keys.compare.go"),
        List.of("compare", "keys.escape", "keys.compare.close"),
        List.of("card", "keys.tab", "keys.card.next"), List.of("card", "keys.enter", "keys.card.open"),
        List.of("annotations", "keys.arrows", "keys.notes.nudge"), List.of("annotations", "keys.page", "keys.notes.next"),
        List.of("annotations", "keys.enter", "keys.notes.enter"), List.of("annotations", "keys.delete", "keys.notes.delete"),
        List.of("annotations", "keys.control-d", "keys.notes.duplicate"), List.of("annotations", "keys.control-g", "keys.notes.group"),
        List.of("annotations", "keys.control-l", "keys.notes.lock"), List.of("annotations", "keys.control-brackets", "keys.notes.order"),
        List.of("annotations", "keys.control-left-right", "keys.notes.turn"), List.of("annotations", "keys.control-up-down", "keys.notes.grow"),
        List.of("annotations", "keys.escape", "keys.notes.leave"),
        List.of("problems", "keys.enter", "keys.problems.go"), List.of("problems", "keys.control-c", "keys.problems.copy"));

    private final List<Action> actions;

    /** Lists the keys of the actions given, in the order of the menus. */
    KeyList(Actions actions) {
        this.actions = actions.menus().stream().flatMap(m -> actions.in(m).stream()).filter(a -> a.keys() != null).toList();
    }

    /** Gives the parts, each with its keys: first those that count anywhere. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("keys.anywhere", of(actions.stream().filter(a -> a.parts().isEmpty()))));
        OWN.stream().map(own -> own.get(0)).distinct().forEach(name -> parts.add(new Part("keys." + name, Stream.concat(
            of(actions.stream().filter(a -> a.parts().contains(id(name)))).stream(),
            OWN.stream().filter(own -> own.get(0).equals(name)).map(own -> new Line(own.get(2), own.get(1), null))).toList())));
        return parts;
    }

    /** Gives the id of the node in which the keys of a part's actions count. */
    private static String id(String name) {
        return switch (name) {
            case "list" -> "event-list";
            case "detail" -> "detail-map";
            default -> name;
        };
    }

    private static List<Line> of(Stream<Action> actions) {
        return actions.map(a -> new Line(a.textKey(), null, a.combination().getDisplayText())).toList();
    }

    /** Holds the keys that count in one part, under the key of its title. */
    record Part(String titleKey, List<Line> lines) {
    }

    /**
     * Holds keys and what they do.
     *
     * @param textKey key of what they do
     * @param keysKey key of the words for the keys, or null where {@code shown} names them
     * @param shown   the keys as the toolkit names them, or null
     */
    record Line(String textKey, String keysKey, String shown) {
        /** Names the keys. */
        String keys(Texts texts) {
            return shown != null ? shown : texts.get(keysKey);
        }
    }
}
