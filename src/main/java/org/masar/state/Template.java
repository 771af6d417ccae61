package org.masar.state;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Names how a page is laid out, and with what. */
public enum Template {
    /** The map alone, as on the screen: legend, scale and credits upon it. */
    SCREEN(EnumSet.of(Block.MAP, Block.DETAIL, Block.LEGEND, Block.SCALE, Block.NORTH, Block.CREDITS)),
    /** Title and time above a large map, the timeline below. */
    SLIDE(EnumSet.of(Block.TITLE, Block.SUBTITLE, Block.WHEN, Block.MAP, Block.DETAIL, Block.TIMELINE, Block.LEGEND, Block.SCALE, Block.NORTH,
        Block.NOTES, Block.CREDITS)),
    /** The map with the numbered list beside or below it, and the sources. */
    HANDOUT(EnumSet.allOf(Block.class)),
    /** As a handout, in letters to be read from further away. */
    POSTER(EnumSet.allOf(Block.class)),
    /** As a handout, in black, white and patterns alone: it survives a photocopier. */
    PRINT(EnumSet.allOf(Block.class));

    private final Set<Block> blocks;

    Template(Set<Block> blocks) {
        this.blocks = Collections.unmodifiableSet(blocks);
    }

    /** Lists the blocks that it shows unless told otherwise. */
    public Set<Block> blocks() {
        return blocks;
    }

    /** Gives the word for files and the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the template by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Template of(String word) {
        for (Template t : values()) {
            if (t.word().equals(word)) {
                return t;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no template: screen, slide, handout, poster or print");
    }
}
