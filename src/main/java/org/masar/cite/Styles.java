package org.masar.cite;

import java.util.List;

/** Lists the styles in which references are written as text; {@link Csl} gives them as data. */
public final class Styles {
    private Styles() {
    }

    /** Lists them in the order of menus. */
    public static List<Style> all() {
        return List.of(new Chicago(), new Apa(), new BibTex());
    }
}
