package org.masar.draw.page;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import org.masar.draw.Box;
import org.masar.state.Block;

/**
 * Is a block with its place on a page.
 *
 * @param block   which
 * @param box     logical pixels of the page
 * @param content what stands in it
 * @param pen     draws it in logical pixels of the page; does nothing for maps, timelines and what is on a map
 */
public record Laid(Block block, Box box, Content content, Consumer<Graphics2D> pen) {
    /** Is a block that a painter of its own draws. */
    static Laid of(Block block, Box box, Content content) {
        return new Laid(block, box, content, g -> { });
    }
}
