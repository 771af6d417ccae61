package org.masar.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives each category an outline and a glyph of its own, so that colour is never alone in telling them apart. */
public enum Symbol {
    /** Eight points and a cross: fighting. */
    BURST("catFighting"),
    /** Circle and arrow: leaving. */
    CIRCLE("catLeaving"),
    /** Rounded square and two bars: truce and talks. */
    SQUARE("catTruce"),
    /** Shield and pennant: who holds. */
    SHIELD("catHolds"),
    /** Hexagon and person: people and damage. */
    HEXAGON("catPeople"),
    /** Diamond and dot: for a sixth category. From here on the hues come again, since no sixth is safe for all eyes. */
    DIAMOND("catLeaving"),
    /** Triangle and dot: for a seventh category. */
    TRIANGLE("catFighting"),
    /** Pentagon and ring: for an eighth category. */
    PENTAGON("catTruce"),
    /** Plus and dot. */
    PLUS("catPeople"),
    /** Slanted box and bar. */
    SLANT("catHolds"),
    /** Drop and dot. */
    DROP("catLeaving"),
    /** Five points and dot. */
    STAR("catFighting"),
    /** Octagon and dot: for events without a category. */
    OCTAGON("muted");

    private final String token;

    Symbol(String token) {
        this.token = token;
    }

    /** Names the look's colour that goes with the outline where the file gives none. */
    String token() {
        return token;
    }

    /**
     * Gives each category the outline that its word asks for; a word that is not known, none, or one that another category had first
     * gets the next outline that is free. Only beyond twelve categories do outlines come again.
     *
     * @param wanted the file's word for each category, or null
     */
    public static List<Symbol> each(List<String> wanted) {
        Set<Symbol> free = EnumSet.complementOf(EnumSet.of(OCTAGON));
        List<Symbol> all = new ArrayList<>();
        for (String word : wanted) {
            Symbol s = named(word);
            all.add(s != null && (free.remove(s) || s == OCTAGON && !all.contains(s)) ? s : null);
        }
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == null) {
                Symbol next = free.isEmpty() ? values()[i % OCTAGON.ordinal()] : free.iterator().next();
                free.remove(next);
                all.set(i, next);
            }
        }
        return List.copyOf(all);
    }

    private static Symbol named(String word) {
        if (word != null) {
            String wanted = word.strip().toUpperCase(Locale.ROOT);
            for (Symbol s : values()) {
                if (s.name().equals(wanted)) {
                    return s;
                }
            }
        }
        return null;
    }

    /** Gives the outline round the origin; {@code r} in logical pixels, all symbols of one radius looking equally large. */
    public Shape outline(double r) {
        return Outlines.of(this, r);
    }

    /** Draws the glyph inside an outline of radius {@code r} round the origin, in the pen's colour. */
    public void glyph(Graphics2D g, double r) {
        g.setStroke(new BasicStroke((float) (r * 0.21), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Glyph glyph = Glyph.of(this, r);
        for (Path2D line : glyph.lines()) {
            g.draw(line);
        }
        for (Shape solid : glyph.solids()) {
            g.fill(solid);
        }
    }

    /** Writes the outline as SVG path data round a point, for a window that draws shapes of its own. */
    public String outlinePath(double x, double y, double r) {
        return PathText.of(List.of(outline(r)), x, y);
    }

    /** Writes the glyph's lines, to be drawn {@code 0.21 r} wide, as SVG path data round a point; empty for none. */
    public String linesPath(double x, double y, double r) {
        return PathText.of(Glyph.of(this, r).lines(), x, y);
    }

    /** Writes the glyph's solid parts as SVG path data round a point; empty for none. */
    public String solidsPath(double x, double y, double r) {
        return PathText.of(Glyph.of(this, r).solids(), x, y);
    }
}
