package org.masar.geo;

import java.util.ArrayList;
import java.util.List;
import org.masar.model.Extent;
import org.masar.model.LonLat;

/**
 * Maps the plane onto a picture of a size: the camera with the size it looks through.
 *
 * @param centre middle of the picture, in map units
 * @param zoom   Web Mercator zoom: the world is 256 * 2^zoom logical pixels wide
 * @param width  logical pixels
 * @param height logical pixels
 */
public record Viewport(MapPoint centre, double zoom, int width, int height) {
    /** Width of the world at zoom 0, in logical pixels. */
    public static final double TILE = 256;

    public Viewport {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("a picture of " + width + " by " + height + " pixels shows nothing");
        }
    }

    /** Looks at a point with a zoom. */
    public static Viewport at(LonLat centre, double zoom, int width, int height) {
        return new Viewport(Mercator.toMap(centre), zoom, width, height);
    }

    /**
     * Shows the whole extent as large as it fits inside the margins.
     *
     * @param insets  free space to keep at top, right, bottom, left, in logical pixels
     * @param maxZoom zoom not to exceed, for extents that are a point
     */
    public static Viewport fit(Extent e, int width, int height, Insets insets, double maxZoom) {
        double west = Mercator.x(e.west()), east = Mercator.x(e.east()) + (e.west() > e.east() ? 1 : 0);
        double north = Mercator.y(e.north()), south = Mercator.y(e.south());
        double freeW = Math.max(1, width - insets.left() - insets.right());
        double freeH = Math.max(1, height - insets.top() - insets.bottom());
        double perUnit = Math.min(freeW / Math.max(1e-12, east - west), freeH / Math.max(1e-12, south - north));
        double zoom = Math.max(0, Math.min(maxZoom, Math.log(perUnit / TILE) / Math.log(2)));
        double scale = TILE * Math.pow(2, zoom);
        double cx = (west + east) / 2 + (insets.right() - insets.left()) / 2.0 / scale;
        double cy = (north + south) / 2 + (insets.bottom() - insets.top()) / 2.0 / scale;
        return new Viewport(new MapPoint(cx, cy), zoom, width, height);
    }

    /** Gives the logical pixels of one map unit. */
    public double pixelsPerUnit() {
        return TILE * Math.pow(2, zoom);
    }

    /** Gives the horizontal pixel of a map x. */
    public double px(double mapX) {
        return (mapX - centre.x()) * pixelsPerUnit() + width / 2.0;
    }

    /** Gives the vertical pixel of a map y. */
    public double py(double mapY) {
        return (mapY - centre.y()) * pixelsPerUnit() + height / 2.0;
    }

    /**
     * Gives the map x, of all that stand for the same longitude as the map repeats to the east and west, that lies nearest to the
     * middle of the picture.
     */
    public double nearest(double mapX) {
        return mapX + Math.rint(centre.x() - mapX);
    }

    /** Gives the pixel of a point in degrees, in the copy of the world nearest to the middle of the picture. */
    public Pixel toPixel(LonLat p) {
        return new Pixel(px(nearest(Mercator.x(p.lon()))), py(Mercator.y(p.lat())));
    }

    /**
     * Gives the pixels of points that make one line or ring: the first in the copy of the world nearest to the middle of the picture,
     * each other within half the world of the one before, so that what crosses the 180th meridian is not torn apart.
     */
    public List<Pixel> toPixels(List<LonLat> line) {
        List<Pixel> pixels = new ArrayList<>(line.size());
        double before = centre.x();
        for (LonLat p : line) {
            double x = Mercator.x(p.lon());
            before = x + Math.rint(before - x);
            pixels.add(new Pixel(px(before), py(Mercator.y(p.lat()))));
        }
        return pixels;
    }

    /** Gives the point of the plane under a pixel. */
    public MapPoint toMap(Pixel p) {
        double s = pixelsPerUnit();
        return new MapPoint(centre.x() + (p.x() - width / 2.0) / s, centre.y() + (p.y() - height / 2.0) / s);
    }

    /** Gives the degrees under a pixel. */
    public LonLat toLonLat(Pixel p) {
        return Mercator.toLonLat(toMap(p));
    }

    /** Moves the picture's content by pixels (right and down positive), as a drag does. */
    public Viewport panned(double dx, double dy) {
        double s = pixelsPerUnit();
        return new Viewport(new MapPoint(centre.x() - dx / s, centre.y() - dy / s), zoom, width, height);
    }

    /** Zooms so that what lies under the pixel stays there. */
    public Viewport zoomedAt(Pixel p, double newZoom) {
        MapPoint fixed = toMap(p);
        double s = TILE * Math.pow(2, newZoom);
        return new Viewport(new MapPoint(fixed.x() - (p.x() - width / 2.0) / s, fixed.y() - (p.y() - height / 2.0) / s),
            newZoom, width, height);
    }

    /** Moves the picture as little as it takes not to look beyond the map's upper and lower edge. */
    public Viewport held() {
        double half = Math.min(0.5, height / 2.0 / pixelsPerUnit());
        return new Viewport(new MapPoint(centre.x(), Math.max(half, Math.min(1 - half, centre.y()))), zoom, width, height);
    }

    /** Keeps centre and zoom with another size. */
    public Viewport resized(int newWidth, int newHeight) {
        return new Viewport(centre, zoom, newWidth, newHeight);
    }

    /** Gives the metres on the ground of one logical pixel at a latitude in degrees. */
    public double metresPerPixel(double lat) {
        return Mercator.metresPerUnit(lat) / pixelsPerUnit();
    }

    /** Keeps space free at the edges, in logical pixels. */
    public record Insets(double top, double right, double bottom, double left) {
        /** Keeps the same space free all round. */
        public static Insets all(double px) {
            return new Insets(px, px, px, px);
        }
    }
}
