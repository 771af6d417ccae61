package org.masar.draw;

import java.awt.Color;
import java.util.Collections;
import java.util.List;
import org.masar.model.Category;

/**
 * Gives the categories of a dataset their outlines and colours, so that map, timeline and lists show the same: outlines differ from
 * each other whatever the file says, and colours stand out in every look. Immutable; safe on any thread.
 */
public final class Emblems {
    private static final List<String> HUES = List.of("catFighting", "catLeaving", "catTruce", "catHolds", "catPeople");
    private final List<Category> categories;
    private final List<Symbol> symbols;

    private Emblems(List<Category> categories) {
        this.categories = categories;
        this.symbols = Symbol.each(categories.stream().map(Category::symbol).toList());
    }

    /** Gives the emblems of a dataset's categories, in their order. */
    public static Emblems of(List<Category> categories) {
        return new Emblems(categories);
    }

    /** Gives the outline of the category at a position; of none for a negative one. */
    public Symbol symbol(int position) {
        return position < 0 ? Symbol.OCTAGON : symbols.get(position);
    }

    /** Names the look's colour for the category at a position where the file gives none; of none for a negative one. */
    public String token(int position) {
        Symbol s = symbol(position);
        int earlier = position < 0 ? 0 : Collections.frequency(symbols.subList(0, position), s);
        return earlier == 0 ? s.token() : HUES.get((HUES.indexOf(s.token()) + earlier) % HUES.size());
    }

    /** Gives the colour of the category at a position in a look; of none for a negative one. */
    public Color ink(Look look, int position) {
        return position < 0 ? look.colour("muted") : Tints.category(look, categories.get(position).colour(), token(position));
    }

    /** Writes the colour of the category at a position in a look as {@code #rrggbb}, for style sheets. */
    public String hex(Look look, int position) {
        return String.format("#%06x", ink(look, position).getRGB() & 0xffffff);
    }
}
