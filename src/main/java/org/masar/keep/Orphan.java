package org.masar.keep;

import java.nio.file.Path;
import java.time.Instant;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.state.Unsaved;

/**
 * Holds work that was not saved when the program ended.
 *
 * @param slot     number of the file
 * @param notebook all of it, without the dataset's own walkthroughs
 * @param of       dataset that it was made from
 * @param unsaved  where it belongs
 * @param kept     when it was kept last
 */
public record Orphan(int slot, Path file, Notebook notebook, Origin of, Unsaved unsaved, Instant kept) {
}
