package org.masar.geo;

import java.util.Arrays;

/**
 * Holds where events lie on the plane, as primitive arrays: an event has none, one or several places. Immutable after it is built;
 * safe on any thread.
 */
public final class PlaceIndex {
    private final int[] first;
    private final double[] x;
    private final double[] y;
    private final byte[] kinds;
    private final int kindCount;

    private PlaceIndex(int[] first, double[] x, double[] y, byte[] kinds, int kindCount) {
        this.first = first;
        this.x = x;
        this.y = y;
        this.kinds = kinds;
        this.kindCount = kindCount;
    }

    /** Counts the events. */
    public int events() {
        return kinds.length;
    }

    /** Counts all places of all events. */
    public int size() {
        return x.length;
    }

    /** Gives the position of the event's first place among all; its places end where the next event's begin. */
    public int first(int event) {
        return first[event];
    }

    /** Gives the map x of a place by its position among all. */
    public double x(int at) {
        return x[at];
    }

    /** Gives the map y of a place by its position among all. */
    public double y(int at) {
        return y[at];
    }

    /** Gives the kind of an event, 0 to {@link #kindCount} (not included). */
    public int kind(int event) {
        return kinds[event];
    }

    /** Counts the kinds. */
    public int kindCount() {
        return kindCount;
    }

    /** Takes the places of events in the order of their numbers. Not for two threads at once. */
    public static final class Builder {
        private final int[] first;
        private final byte[] kinds;
        private final int kindCount;
        private double[] x;
        private double[] y;
        private int size;
        private int event = -1;

        /** Prepares for so many events of so many kinds, 1 to 127. */
        public Builder(int events, int kindCount) {
            if (kindCount < 1 || kindCount > Byte.MAX_VALUE) {
                throw new IllegalArgumentException(kindCount + " kinds; 1 to 127 can be told apart");
            }
            this.first = new int[events + 1];
            this.kinds = new byte[events];
            this.kindCount = kindCount;
            this.x = new double[events];
            this.y = new double[events];
        }

        /** Goes on to the next event, of a kind. */
        public void event(int kind) {
            event++;
            kinds[event] = (byte) kind;
            first[event] = size;
        }

        /** Adds a place to the event, in map units. */
        public void place(double mapX, double mapY) {
            if (size == x.length) {
                int more = Math.max(16, size + size / 2);
                x = Arrays.copyOf(x, more);
                y = Arrays.copyOf(y, more);
            }
            x[size] = mapX;
            y[size++] = mapY;
        }

        /** Gives the index; throws IllegalStateException where events are missing. */
        public PlaceIndex build() {
            if (event != kinds.length - 1) {
                throw new IllegalStateException((event + 1) + " events were given of " + kinds.length);
            }
            first[kinds.length] = size;
            return new PlaceIndex(first, Arrays.copyOf(x, size), Arrays.copyOf(y, size), kinds, kindCount);
        }
    }
}
