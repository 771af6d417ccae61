package org.masar.draw;

import java.util.Arrays;
import org.masar.draw.Sprites.Sprite;
import org.masar.geo.CellNumbers;

/** Keeps the pictures of a family of small drawings by their numbers, without an object for asking. Safe on any thread. */
final class Album {
    /** Pixels that are kept at the most, and what one picture takes beside its own, as pixels: 8 MB. Beyond it begins anew. */
    private static final int KEPT = 2_000_000, BESIDE = 30;
    private CellNumbers numbers = new CellNumbers();
    private Sprite[] sprites = new Sprite[256];
    private long weight;

    /** Gives one drawing at a scale, made where it is not kept; ask one album always for one scale. */
    synchronized Sprite get(long which, Stamps.Family family, double scale) {
        int at = numbers.of(which);
        if (at < sprites.length && sprites[at] != null) {
            return sprites[at];
        }
        Sprite made = Sprites.make(family.extent(which), scale, g -> family.draw(g, which));
        if (weight > KEPT) {
            numbers = new CellNumbers();
            Arrays.fill(sprites, null);
            weight = 0;
            at = numbers.of(which);
        }
        if (at >= sprites.length) {
            sprites = Arrays.copyOf(sprites, 2 * at);
        }
        sprites[at] = made;
        weight += made.drawn().size() + BESIDE;
        return made;
    }
}
