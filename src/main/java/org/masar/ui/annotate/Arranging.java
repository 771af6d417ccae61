package org.masar.ui.annotate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;

/** Changes lists of annotations, the lowest first, and those of them that are chosen by id. Pure. */
final class Arranging {
    private Arranging() {
    }

    /** Names where annotations go in the order in which they lie. */
    enum Way { FRONT, FORWARD, BACKWARD, BACK }

    /** Gives an id that none has. */
    static String freshId(List<Annotation> all, String stem) {
        Set<String> taken = new HashSet<>();
        all.forEach(a -> {
            taken.add(a.id());
            taken.add(String.valueOf(a.group()));
        });
        int n = 1;
        while (taken.contains(stem + n)) {
            n++;
        }
        return stem + n;
    }

    /** Gives the number after the highest. */
    static int nextNumber(List<Annotation> all) {
        return 1 + all.stream().mapToInt(Annotation::number).max().orElse(0);
    }

    /** Takes those that are chosen and not locked away; the numbers that are left count on without a gap. */
    static List<Annotation> without(List<Annotation> all, Set<String> ids) {
        return counted(all.stream().filter(a -> !ids.contains(a.id()) || a.locked()).toList());
    }

    /** Numbers the numbers anew in the order of their numbers, from 1. */
    static List<Annotation> counted(List<Annotation> all) {
        List<Annotation> numbers = all.stream().filter(a -> a.kind() == Kind.NUMBER).sorted(java.util.Comparator.comparingInt(Annotation::number)).toList();
        return all.stream().map(a -> a.kind() == Kind.NUMBER ? a.numbered(numbers.indexOf(a) + 1) : a).toList();
    }

    /** Widens a choice to whole groups. */
    static Set<String> whole(List<Annotation> all, Set<String> ids) {
        Set<String> groups = all.stream().filter(a -> ids.contains(a.id()) && a.group() != null).map(Annotation::group).collect(Collectors.toSet());
        return all.stream().filter(a -> ids.contains(a.id()) || groups.contains(a.group())).map(Annotation::id).collect(Collectors.toSet());
    }

    /** Copies the chosen ones, on top of all, with ids, groups and numbers of their own; the copies are the last of the list. */
    static List<Annotation> doubled(List<Annotation> all, Set<String> ids) {
        List<Annotation> more = new ArrayList<>(all);
        Map<String, String> groups = new HashMap<>();
        for (Annotation a : all) {
            if (ids.contains(a.id())) {
                String group = a.group() == null ? null : groups.computeIfAbsent(a.group(), g -> freshId(more, "group-"));
                Annotation copy = a.withId(freshId(more, "note-")).grouped(group).unlock();
                more.add(a.kind() == Kind.NUMBER ? copy.numbered(nextNumber(more)) : copy);
            }
        }
        return more;
    }

    /** Lays the chosen ones higher or lower; among themselves they keep their order. */
    static List<Annotation> ordered(List<Annotation> all, Set<String> ids, Way way) {
        List<Annotation> list = new ArrayList<>(all);
        if (way == Way.FRONT || way == Way.BACK) {
            List<Annotation> chosen = list.stream().filter(a -> ids.contains(a.id())).toList();
            list.removeAll(chosen);
            list.addAll(way == Way.FRONT ? list.size() : 0, chosen);
        } else if (way == Way.FORWARD) {
            for (int i = list.size() - 2; i >= 0; i--) {
                if (ids.contains(list.get(i).id()) && !ids.contains(list.get(i + 1).id())) {
                    Collections.swap(list, i, i + 1);
                }
            }
        } else {
            for (int i = 1; i < list.size(); i++) {
                if (ids.contains(list.get(i).id()) && !ids.contains(list.get(i - 1).id())) {
                    Collections.swap(list, i, i - 1);
                }
            }
        }
        return list;
    }
}
