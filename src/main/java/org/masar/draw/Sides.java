package org.masar.draw;

/**
 * Shares a picture out between two maps of one size: side by side where each gets 500 pixels, else one above the other. The first stands
 * where reading begins.
 *
 * @param width    logical pixels of both together
 * @param height   logical pixels of both together
 * @param language BCP 47 tag
 */
public record Sides(int width, int height, String language) {
    /** Logical pixels between the two. */
    public static final int GAP = 4;
    private static final int LEAST = 500;

    /** Tells whether they stand side by side. */
    public boolean across() {
        return width >= 2 * LEAST + GAP || width - GAP > 2 * height;
    }

    /** Gives the width of each, logical pixels. */
    public int mapWidth() {
        return across() ? (width - GAP) / 2 : width;
    }

    /** Gives the height of each, logical pixels. */
    public int mapHeight() {
        return across() ? height : (height - GAP) / 2;
    }

    /** Bounds the first map. */
    public Box first() {
        return new Box(across() && back() ? width - mapWidth() : 0, 0, mapWidth(), mapHeight());
    }

    /** Bounds the second map. */
    public Box second() {
        return new Box(across() && !back() ? width - mapWidth() : 0, across() ? 0 : height - mapHeight(), mapWidth(), mapHeight());
    }

    /** Bounds what lies between them. */
    public Box between() {
        return across() ? new Box(mapWidth(), 0, width - 2 * mapWidth(), height) : new Box(0, mapHeight(), width, height - 2 * mapHeight());
    }

    private boolean back() {
        return language.startsWith("ar");
    }
}
