package org.masar.state;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Says how a view is laid out on a page. Immutable; every change gives a new one.
 *
 * @param paper    its size
 * @param template what it shows and where, unless told otherwise
 * @param title    by the user, empty for the dataset's own
 * @param subtitle by the user, empty for none
 * @param notes    by the user, empty for none; line breaks stay
 * @param shown    blocks shown that the template does not show
 * @param hidden   blocks not shown that the template shows; credits and map are never among them
 * @param places   blocks that stand elsewhere than the template puts them
 */
public record Page(Paper paper, Template template, String title, String subtitle, String notes,
                   Set<Block> shown, Set<Block> hidden, Map<Block, Room> places) {
    /** The map alone, as on the screen. */
    public static final Page SCREEN = of(Paper.SCREEN, Template.SCREEN);
    private static final int LONGEST_LINE = 1_000, LONGEST_NOTES = 20_000;

    public Page {
        if (paper == null || template == null || title == null || subtitle == null || notes == null) {
            throw new IllegalArgumentException("a page needs a size, a template and texts, which may be empty");
        }
        if (title.length() > LONGEST_LINE || subtitle.length() > LONGEST_LINE || notes.length() > LONGEST_NOTES) {
            throw new IllegalArgumentException("a page's title and subtitle have at most " + LONGEST_LINE + " letters, its notes " + LONGEST_NOTES);
        }
        if (hidden.contains(Block.CREDITS) || hidden.contains(Block.MAP)) {
            throw new IllegalArgumentException("map and credits cannot be left away");
        }
        for (Block b : shown) {
            if (hidden.contains(b)) {
                throw new IllegalArgumentException("a block is either shown or hidden: " + b.word());
            }
        }
        shown = only(shown, EnumSet.complementOf(EnumSet.copyOf(template.blocks())));
        hidden = only(hidden, template.blocks());
        EnumMap<Block, Room> own = new EnumMap<>(Block.class);
        own.putAll(places);
        places = Collections.unmodifiableMap(own);
    }

    /** Lays a page out as its template says. */
    public static Page of(Paper paper, Template template) {
        return new Page(paper, template, "", "", "", Set.of(), Set.of(), Map.of());
    }

    /** Tells whether the map stands alone, as on the screen and as large: no page at all. */
    public boolean isScreen() {
        return template == Template.SCREEN && paper.preset() == Preset.SCREEN && shown.isEmpty() && hidden.isEmpty() && places.isEmpty();
    }

    /** Tells whether a block is to show. One without words, such as empty notes, still takes no room. */
    public boolean shows(Block b) {
        return shown.contains(b) || template.blocks().contains(b) && !hidden.contains(b);
    }

    /** Gives the same with the block. */
    public Page showing(Block b) {
        return new Page(paper, template, title, subtitle, notes, with(shown, b), without(hidden, b), places);
    }

    /** Gives the same without the block; throws IllegalArgumentException for map and credits. */
    public Page hiding(Block b) {
        return new Page(paper, template, title, subtitle, notes, without(shown, b), with(hidden, b), places);
    }

    /** Gives the same with the block standing elsewhere. */
    public Page moving(Block b, Room room) {
        Map<Block, Room> all = new EnumMap<>(Block.class);
        all.putAll(places);
        all.put(b, room);
        return new Page(paper, template, title, subtitle, notes, shown, hidden, all);
    }

    /** Gives the same with every block where the template puts it. */
    public Page tidied() {
        return new Page(paper, template, title, subtitle, notes, shown, hidden, Map.of());
    }

    /** Gives the same in another size. */
    public Page with(Paper p) {
        return new Page(p, template, title, subtitle, notes, shown, hidden, places);
    }

    /** Gives the same texts in the same size, laid out as another template says. */
    public Page with(Template t) {
        return new Page(paper, t, title, subtitle, notes, Set.of(), Set.of(), Map.of());
    }

    public Page withTitle(String text) {
        return new Page(paper, template, text, subtitle, notes, shown, hidden, places);
    }

    public Page withSubtitle(String text) {
        return new Page(paper, template, title, text, notes, shown, hidden, places);
    }

    public Page withNotes(String text) {
        return new Page(paper, template, title, subtitle, text, shown, hidden, places);
    }

    private static Set<Block> only(Set<Block> some, Set<Block> of) {
        Set<Block> both = some.isEmpty() ? EnumSet.noneOf(Block.class) : EnumSet.copyOf(some);
        both.retainAll(of);
        return Collections.unmodifiableSet(both);
    }

    private static Set<Block> with(Set<Block> some, Block b) {
        Set<Block> all = without(some, b);
        all.add(b);
        return all;
    }

    private static Set<Block> without(Set<Block> some, Block b) {
        Set<Block> all = some.isEmpty() ? EnumSet.noneOf(Block.class) : EnumSet.copyOf(some);
        all.remove(b);
        return all;
    }
}
