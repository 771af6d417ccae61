package org.masar.ui.app;

import java.util.List;
import java.util.Map;
import java.util.LinkedHashMap;
import org.masar.ui.control.Action;

/** Lists everything that the window can do, by menu. Menus and Help > Keys are made from it. */
final class Actions {
    private final Map<String, List<Action>> menus = new LinkedHashMap<>();

    /** Puts a group of actions under a menu; a menu may have several groups, told apart by a line. */
    Actions add(String menu, Action... actions) {
        List<Action> all = new java.util.ArrayList<>(menus.getOrDefault(menu, List.of()));
        all.addAll(List.of(actions));
        menus.put(menu, List.copyOf(all));
        return this;
    }

    /** Puts a group of actions under a menu. */
    Actions add(String menu, List<Action> actions) {
        return add(menu, actions.toArray(Action[]::new));
    }

    /** Gives the actions of a menu, in their order. */
    List<Action> in(String menu) {
        return menus.getOrDefault(menu, List.of());
    }

    /** Finds the action; throws IllegalArgumentException naming one that is not there. */
    Action action(String id) {
        return menus.values().stream().flatMap(List::stream).filter(a -> a.id().equals(id)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no action '" + id + "'"));
    }

    /** Lists the menus that have actions. */
    List<String> menus() {
        return List.copyOf(menus.keySet());
    }
}
