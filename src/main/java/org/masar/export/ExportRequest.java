package org.masar.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import org.masar.draw.Facing;
import org.masar.draw.Frame;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.Sides;
import org.masar.draw.UserMap;
import org.masar.draw.map.Fit;
import org.masar.model.Dataset;
import org.masar.state.Page;
import org.masar.state.ViewState;
import org.masar.view.Visible;

/**
 * Says what is to be written: a view of a dataset at a size.
 *
 * @param width  logical pixels; text and marks keep their size whatever the picture's
 * @param height logical pixels
 * @param scale  picture pixels for a logical pixel
 * @param userMap what of the user's lies on the drawn ground, its tiles at hand
 * @param page    how it is laid out; {@link Page#SCREEN} for the map alone
 */
public record ExportRequest(Dataset dataset, ViewState view, int width, int height, double scale, UserMap userMap, Page page) {
    /** Most pixels that a picture may have: beyond, it fits neither memory nor most programs. */
    public static final long MOST_PIXELS = 120_000_000;

    public ExportRequest {
        page = page == null ? Page.SCREEN : page;
        if (width < 16 || height < 16) {
            throw new IllegalArgumentException("a picture of " + width + "x" + height + " is too small to show anything; use 16x16 or more");
        }
        if (!(scale >= 0.25 && scale <= 8)) {
            throw new IllegalArgumentException("a scale of " + scale + " is out of range; use 0.25 to 8");
        }
        if (width * scale * height * scale > MOST_PIXELS) {
            throw new IllegalArgumentException("a picture of " + width + "x" + height + " at scale " + scale
                + " has more than 120 million pixels; use a smaller size or scale");
        }
    }

    /** Shows the drawn ground alone. */
    public ExportRequest(Dataset dataset, ViewState view, int width, int height, double scale) {
        this(dataset, view, width, height, scale, UserMap.NONE);
    }

    /** Shows the map alone. */
    public ExportRequest(Dataset dataset, ViewState view, int width, int height, double scale, UserMap userMap) {
        this(dataset, view, width, height, scale, userMap, Page.SCREEN);
    }

    /** Gives the same upon the user's maps. */
    public ExportRequest with(UserMap map) {
        return new ExportRequest(dataset, view, width, height, scale, map, page);
    }

    /** Gives the same at one picture pixel for a logical one, for formats whose shapes have any size. */
    public ExportRequest unscaled() {
        return new ExportRequest(dataset, view, width, height, 1, userMap, page);
    }

    /** Gives the words by which the picture is called: the dataset's title in the view's language. */
    public String title() {
        return dataset.title().in(view.language());
    }

    /**
     * Gives all that the painter needs: the view's camera, or every place of the events where it has none. Where two maps stand side by
     * side, that of the first.
     */
    public Frame frame() {
        return view.isSplit() ? facing().orElseThrow().first() : frame(view, width, height);
    }

    /** Gives both maps where the view sets two side by side. */
    public Optional<Facing> facing() {
        Sides sides = new Sides(width, height, view.language());
        return view.isSplit() ? Optional.of(new Facing(sides, frame(view.first(), sides.mapWidth(), sides.mapHeight()),
            frame(view.second(), sides.mapWidth(), sides.mapHeight()))) : Optional.empty();
    }

    /** Draws it with a pen, as the painter draws a map, or two. */
    void paint(Painter painter, Graphics2D pen) {
        facing().ifPresentOrElse(both -> painter.paint(both, pen), () -> painter.paint(frame(), pen));
    }

    /** Gives it as a new picture. */
    BufferedImage picture(Painter painter) {
        return facing().map(painter::picture).orElseGet(() -> painter.picture(frame()));
    }

    private Frame frame(ViewState of, int w, int h) {
        return new Frame(Visible.of(dataset, of), Fit.viewport(dataset, of, w, h), Looks.of(view.theme()), scale, userMap);
    }
}
