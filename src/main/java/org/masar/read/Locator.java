package org.masar.read;

import java.util.Collection;
import java.util.Map;

/**
 * Finds parts of a dataset again in the file that they came from.
 *
 * <p>Positions are not kept for every value of a file of a million events: they are looked up when a check has
 * something to say, in one pass for all of them.
 */
public interface Locator {

    /** Gives the file's path of the element that was kept as number {@code index} of a list, counting what was left out before it. */
    String path(String listPath, int index);

    /** Finds the spots of the paths; a path that the file does not have gets the spot of its nearest parent. */
    Map<String, Spot> spots(Collection<String> paths);
}
