package org.masar.draw.map;

import java.util.List;
import java.util.Set;
import org.masar.draw.Box;

/**
 * Holds what of a picture is the same at any time, found once and not for each frame. Immutable.
 *
 * @param plan   where everything has its room
 * @param taken  where no label of the ground may stand
 * @param drawn  ids of the places at which the picture shows who holds them
 * @param wide   ids of the governorates, which are outlined while anything shows there
 */
record Steady(Plan plan, List<Box> taken, Set<String> drawn, Set<String> wide) {
    Steady {
        taken = List.copyOf(taken);
        drawn = Set.copyOf(drawn);
        wide = Set.copyOf(wide);
    }
}
