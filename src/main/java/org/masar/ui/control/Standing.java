package org.masar.ui.control;

import java.util.List;

/**
 * Says how pictures painted earlier stand in for the one of now, so that a move shows at once and no edge stays blank. FX thread only.
 *
 * @param <F> what is painted
 * @param <R> what the painter tells of it
 */
public interface Standing<F, R> {
    /** Gives where a picture painted for the frame belongs now. */
    Placing place(F painted);

    /** Tells whether the newest picture can stand in a while longer: all that has changed since is where it belongs, and not by much. */
    boolean bears(F newest);

    /** Tells whether a picture older than the newest shows the same, so that it may be seen at the newest's edges. */
    boolean alike(F older, F newest);

    /** Gives the colour of what no picture covers: ARGB, opaque. */
    int blank();

    /** Lists what lies behind all pictures, the coarsest first. */
    List<Backing> behind();

    /** Lays over the surface what does not move with the pictures. */
    void above(R told, int[] pixels, int width, int height);

    /** Is told after the surface was put together anew, at most once a pulse. */
    void put();

    /** Shows each picture where it was painted for, and keeps none. */
    static <F, R> Standing<F, R> still() {
        return new Standing<>() {
            @Override
            public Placing place(F painted) {
                return Placing.STILL;
            }

            @Override
            public boolean bears(F newest) {
                return false;
            }

            @Override
            public boolean alike(F older, F newest) {
                return false;
            }

            @Override
            public int blank() {
                return 0xff000000;
            }

            @Override
            public List<Backing> behind() {
                return List.of();
            }

            @Override
            public void above(R told, int[] pixels, int width, int height) {
                // all of it is in the picture
            }

            @Override
            public void put() {
                // nothing follows the picture
            }
        };
    }

    /**
     * Holds something coarse and wide, to be seen only beyond the edges of pictures.
     *
     * @param pixels  ARGB, premultiplied
     * @param width   pixels
     * @param height  pixels
     * @param scale   its pixels for a logical pixel
     * @param placing where it belongs now
     */
    record Backing(int[] pixels, int width, int height, double scale, Placing placing) {
    }
}
