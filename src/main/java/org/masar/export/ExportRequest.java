package org.masar.export;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.masar.draw.Facing;
import org.masar.draw.Frame;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.Sides;
import org.masar.draw.UserMap;
import org.masar.draw.map.Fit;
import org.masar.draw.page.LaidPage;
import org.masar.draw.page.PagePainter;
import org.masar.draw.page.PageSize;
import org.masar.model.Dataset;
import org.masar.state.Annotation;
import org.masar.state.Page;
import org.masar.state.Paper;
import org.masar.state.Preset;
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
 * @param notes   annotations, the lowest first; those show whose time it is
 */
public record ExportRequest(Dataset dataset, ViewState view, int width, int height, double scale, UserMap userMap, Page page, List<Annotation> notes) {
    /** Most pixels that a picture may have: beyond, it fits neither memory nor most programs. */
    public static final long MOST_PIXELS = 120_000_000;

    public ExportRequest {
        notes = List.copyOf(notes);
        page = page == null ? Page.SCREEN : page;
        if (width < 16 || height < 16) {
            throw new IllegalArgumentException("a picture of " + width + "x" + height + " is too small to show anything; use 16x16 or more");
        }
        if (!(scale >= 0.25 && scale <= 8)) {
            throw new IllegalArgumentException("a scale of " + scale + " is out of range; use 0.25 to 8");
        }
        Paper paper = page.paper();
        boolean whole = paper.preset() == Preset.SCREEN;
        double pixels = whole ? width * scale * height * scale : paper.widthInches() * paper.dpi() * paper.heightInches() * paper.dpi();
        if (pixels > MOST_PIXELS) {
            throw new IllegalArgumentException(whole ? "a picture of " + width + "x" + height + " at scale " + scale
                + " has more than 120 million pixels; use a smaller size or scale" : "a page of that size at " + paper.dpi()
                + " pixels an inch has more than 120 million of them; use fewer");
        }
    }

    /** Shows the drawn ground alone. */
    public ExportRequest(Dataset dataset, ViewState view, int width, int height, double scale) {
        this(dataset, view, width, height, scale, UserMap.NONE);
    }

    /** Shows the map alone. */
    public ExportRequest(Dataset dataset, ViewState view, int width, int height, double scale, UserMap userMap) {
        this(dataset, view, width, height, scale, userMap, Page.SCREEN, List.of());
    }

    /** Gives the same upon the user's maps. */
    public ExportRequest with(UserMap map) {
        return new ExportRequest(dataset, view, width, height, scale, map, page, notes);
    }

    /** Gives the same at one picture pixel for a logical one, for formats whose shapes have any size. */
    public ExportRequest unscaled() {
        return new ExportRequest(dataset, view, width, height, 1, userMap, page, notes);
    }

    /** Gives the same with annotations, the lowest first. */
    public ExportRequest with(List<Annotation> all) {
        return new ExportRequest(dataset, view, width, height, scale, userMap, page, all);
    }

    /** Gives the same with so many picture pixels for a logical one, where the page is as large as the map on the screen. */
    public ExportRequest at(double pixels) {
        return new ExportRequest(dataset, view, width, height, pixels, userMap, page, notes);
    }

    /** Gives the same laid out on a page; one of a size of its own says itself how finely it is drawn. */
    public ExportRequest on(Page p) {
        return new ExportRequest(dataset, view, width, height, p.paper().preset() == Preset.SCREEN ? scale : 1, userMap, p, notes);
    }

    /** Gives the same of another view, on a page that may say more. */
    public ExportRequest of(ViewState v, Page p) {
        return new ExportRequest(dataset, v, width, height, scale, userMap, p, notes);
    }

    /** Gives the page's size in logical pixels. */
    public PageSize size() {
        return PageSize.of(page, width, height);
    }

    private boolean isSheet() {
        return page.paper().preset() != Preset.SCREEN;
    }

    /** Gives the picture pixels for a logical one. */
    double finely() {
        return isSheet() ? page.paper().dpi() / size().perInch() : scale;
    }

    /** Gives the picture pixels for an inch. */
    public double dotsPerInch() {
        return isSheet() ? page.paper().dpi() : scale * Rasters.PIXELS_PER_INCH;
    }

    /** Gives the width in inches, by which vector formats and printers have their size. */
    public double widthInches() {
        return isSheet() ? page.paper().widthInches() : width * scale / Rasters.PIXELS_PER_INCH;
    }

    /** Gives the height in inches. */
    public double heightInches() {
        return isSheet() ? page.paper().heightInches() : height * scale / Rasters.PIXELS_PER_INCH;
    }

    /** Lays the page out for pens that draw shapes and text: blocks with their places and what stands in them, in logical pixels. */
    public LaidPage laid(Painter painter) {
        return laid(new PagePainter(painter), 1);
    }

    LaidPage laid(PagePainter pages, double finely) {
        return pages.lay(dataset, view, page, width, height, finely, userMap, notes);
    }

    /** Gives the words by which the picture is called: the dataset's title in the view's language. */
    public String title() {
        return page.title().isBlank() ? dataset.title().in(view.language()) : page.title().strip();
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
        if (!page.isScreen()) {
            PagePainter pages = new PagePainter(painter);
            pages.paint(laid(pages, 1), pen);
            return;
        }
        facing().ifPresentOrElse(both -> painter.paint(both, pen), () -> painter.paint(frame(), pen));
    }

    /** Gives it as a new picture. */
    public BufferedImage picture(Painter painter) {
        if (!page.isScreen()) {
            PagePainter pages = new PagePainter(painter);
            return pages.picture(laid(pages, finely()), (int) Math.max(1, Math.round(widthInches() * dotsPerInch())),
                (int) Math.max(1, Math.round(heightInches() * dotsPerInch())), finely());
        }
        return facing().map(painter::picture).orElseGet(() -> painter.picture(frame()));
    }

    private Frame frame(ViewState of, int w, int h) {
        return new Frame(Visible.of(dataset, of), Fit.viewport(dataset, of, w, h), Looks.of(view.theme()), scale, userMap).with(notes);
    }
}
