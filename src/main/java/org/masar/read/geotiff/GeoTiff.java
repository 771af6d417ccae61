package org.masar.read.geotiff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.masar.geo.MapBox;
import org.masar.geo.Raster;
import org.masar.geo.Tile;
import org.masar.geo.TilePixels;
import org.masar.geo.TileSource;
import org.masar.read.raster.Attribution;

/** Gives a GeoTIFF as tiles, each bent from the picture when it is wanted: exactly at every 16th pixel, evenly between. */
final class GeoTiff implements TileSource {
    private static final int SIDE = 256;
    private static final int STEP = 16;
    private static final int POINTS = SIDE / STEP + 1;
    /** Longest side of a part that is read for one tile, in pixels of the file. */
    private static final int LONGEST_PART = 4096;

    private final Raster raster;
    private final Picture picture;
    private final Ground ground;

    GeoTiff(Path file, Picture picture, Ground ground, MapBox box, String owner) {
        this.picture = picture;
        this.ground = ground;
        String name = file.getFileName().toString();
        double perPixel = Math.min((box.right() - box.left()) / picture.width(), (box.bottom() - box.top()) / picture.height());
        int closest = clamp((int) Math.ceil(log2(1 / (SIDE * perPixel)) - 0.25), 0, Tile.DEEPEST);
        // Farther, each tile would read a large share of the file, unless it brings itself in smaller sizes.
        double coarsest = Math.max(LONGEST_PART / (double) SIDE, (double) picture.width() / picture.smallest() * LONGEST_PART / SIDE);
        int farthest = clamp((int) Math.floor(closest - log2(coarsest)), 0, closest);
        int whole = clamp((int) Math.floor(-log2(Math.max(box.right() - box.left(), box.bottom() - box.top()))), 0, closest);
        raster = new Raster(name, name, Attribution.plain(owner), box, Math.max(farthest, Math.min(whole, closest)), closest);
    }

    private static double log2(double v) {
        return Math.log(v) / Math.log(2);
    }

    private static int clamp(int v, int least, int most) {
        return Math.max(least, Math.min(most, v));
    }

    @Override
    public Raster raster() {
        return raster;
    }

    @Override
    public int hands() {
        return 2;
    }

    @Override
    public Optional<TilePixels> read(Tile t) throws IOException {
        MapBox box = t.box();
        int turns = (int) Math.round((raster.box().left() + raster.box().right() - box.left() - box.right()) / 2);
        double[] grid = new double[POINTS * POINTS * 2];
        double n = 1 << t.z();
        for (int j = 0, i = 0; j < POINTS; j++) {
            for (int k = 0; k < POINTS; k++) {
                grid[i++] = (t.x() + (double) k * STEP / SIDE) / n + turns;
                grid[i++] = (t.y() + (double) j * STEP / SIDE) / n;
            }
        }
        ground.toPixels(grid);
        double left = Double.POSITIVE_INFINITY, top = left, right = -left, bottom = -left;
        for (int i = 0; i < grid.length; i += 2) {
            if (Double.isFinite(grid[i]) && Double.isFinite(grid[i + 1])) {
                left = Math.min(left, grid[i]);
                right = Math.max(right, grid[i]);
                top = Math.min(top, grid[i + 1]);
                bottom = Math.max(bottom, grid[i + 1]);
            }
        }
        if (!(right > 0 && bottom > 0 && left < picture.width() && top < picture.height())) {
            return Optional.empty();
        }
        Picture.Part part = picture.read(left, top, right, bottom, Math.max(right - left, bottom - top) / SIDE);
        return part == null ? Optional.empty() : Optional.of(TilePixels.of(SIDE, bent(grid, part)));
    }

    private int[] bent(double[] grid, Picture.Part part) {
        int[] argb = new int[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            int j = y / STEP;
            double fy = (y + 0.5) / STEP - j;
            for (int x = 0; x < SIDE; x++) {
                int k = x / STEP;
                double fx = (x + 0.5) / STEP - k;
                int a = (j * POINTS + k) * 2, b = a + POINTS * 2;
                double px = mix(grid[a], grid[a + 2], grid[b], grid[b + 2], fx, fy);
                double py = mix(grid[a + 1], grid[a + 3], grid[b + 1], grid[b + 3], fx, fy);
                if (px >= 0 && py >= 0 && px < picture.width() && py < picture.height()) {
                    argb[y * SIDE + x] = Sampling.at(part, (px - part.x()) / part.perX(), (py - part.y()) / part.perY());
                }
            }
        }
        return argb;
    }

    private static double mix(double a, double b, double c, double d, double fx, double fy) {
        return (a * (1 - fx) + b * fx) * (1 - fy) + (c * (1 - fx) + d * fx) * fy;
    }

    @Override
    public void close() {
        picture.close();
    }
}
