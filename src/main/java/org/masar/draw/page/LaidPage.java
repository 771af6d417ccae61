package org.masar.draw.page;

import java.util.List;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.draw.Look;
import org.masar.state.Block;
import org.masar.state.Page;

/**
 * Is a page whose blocks have their places. Immutable.
 *
 * @param page   what was asked for
 * @param size   logical pixels
 * @param look   colours
 * @param blocks those that show, in the order in which they are drawn
 * @param rules  thin boxes that divide the page
 */
public record LaidPage(Page page, PageSize size, Look look, List<Laid> blocks, List<Box> rules) {
    public LaidPage {
        blocks = List.copyOf(blocks);
        rules = List.copyOf(rules);
    }

    /** Finds a block that shows. */
    public Optional<Laid> block(Block b) {
        return blocks.stream().filter(l -> l.block() == b).findFirst();
    }

    /** Gives the box of the whole. */
    public Box box() {
        return new Box(0, 0, size.width(), size.height());
    }
}
