package org.masar.ui.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Keeps the last few pictures that were painted, near and far ones, to stand in while a sharp one is awaited; hands out the one that
 * matters least to be painted into. Bounded by pixels, whatever the size. FX thread only.
 */
final class Sheets<F, R> {
    /** Most pixels that are kept, but two pictures at least: the one on the screen and one more. */
    private static final long MOST_PIXELS = 6_500_000;
    private static final int MOST = 5;

    private final Standing<F, R> standing;
    private final List<Sheet<F, R>> kept = new ArrayList<>();
    private Sheet<F, R> spare;

    Sheets(Standing<F, R> standing) {
        this.standing = standing;
    }

    /** Gives pixels of a size to paint into, which nobody looks at. */
    Sheet<F, R> blank(int width, int height, double scale) {
        Sheet<F, R> found = spare != null && spare.fits(width, height, scale) ? spare : null;
        spare = null;
        for (Sheet<F, R> s : List.copyOf(older())) {
            if (!s.fits(width, height, scale) || !standing.alike(s.shown.frame(), newest().shown.frame())) {
                kept.remove(s);
                found = found == null && s.fits(width, height, scale) ? s : found;
            }
        }
        int most = (int) Math.max(2, Math.min(MOST, MOST_PIXELS / Math.max(1, (long) width * height)));
        while (kept.size() > most || found == null && kept.size() == most) {
            Sheet<F, R> least = least();
            kept.remove(least);
            found = least;
        }
        return found != null ? found : new Sheet<>(width, height, scale);
    }

    /** Finds the older picture whose scale is nearest to another's: what is dropped is what would be missed least. */
    private Sheet<F, R> least() {
        return older().stream().min(Comparator.comparingDouble((Sheet<F, R> s) ->
            kept.stream().filter(o -> o != s).mapToDouble(o -> Math.abs(zoom(o) - zoom(s))).min().orElse(0))).orElseThrow();
    }

    private double zoom(Sheet<F, R> s) {
        return Math.log(standing.place(s.shown.frame()).scale()) / Math.log(2);
    }

    /** Takes a picture that was painted as the newest. */
    void put(Sheet<F, R> s) {
        kept.add(s);
    }

    /** Gives pixels back that were not painted after all. */
    void giveBack(Sheet<F, R> s) {
        spare = s;
    }

    /** Gives the newest picture; null before there is any. */
    Sheet<F, R> newest() {
        return kept.isEmpty() ? null : kept.get(kept.size() - 1);
    }

    private List<Sheet<F, R>> older() {
        return kept.isEmpty() ? kept : kept.subList(0, kept.size() - 1);
    }

    /** Lists the older pictures that can stand in at the newest's edges, coarsest first. */
    List<Sheet<F, R>> standIns() {
        return older().stream().filter(s -> standing.alike(s.shown.frame(), newest().shown.frame()))
            .sorted(Comparator.comparingDouble((Sheet<F, R> s) -> standing.place(s.shown.frame()).scale()).reversed()).toList();
    }

    void clear() {
        kept.clear();
        spare = null;
    }

    /** Holds the pixels of one picture and what it shows. */
    static final class Sheet<F, R> {
        final int[] pixels;
        final int width;
        final int height;
        final double scale;
        Picture.Shown<F, R> shown;

        Sheet(int width, int height, double scale) {
            this.width = width;
            this.height = height;
            this.scale = scale;
            pixels = new int[Math.multiplyExact(width, height)];
        }

        boolean fits(int w, int h, double s) {
            return w == width && h == height && s == scale;
        }
    }
}
