package org.masar.draw.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.draw.Facing;
import org.masar.draw.Frame;
import org.masar.draw.Furnishing;
import org.masar.draw.Inset;
import org.masar.draw.Legend;
import org.masar.draw.LegendEntry;
import org.masar.draw.Look;
import org.masar.draw.Looks;
import org.masar.draw.Numbers;
import org.masar.draw.Painter;
import org.masar.draw.Piece;
import org.masar.draw.Sides;
import org.masar.draw.Text;
import org.masar.draw.UserMap;
import org.masar.draw.map.Fit;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.state.Annotation;
import org.masar.state.Block;
import org.masar.state.Camera;
import org.masar.state.Detail;
import org.masar.state.Page;
import org.masar.state.Room;
import org.masar.state.Template;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.view.Visible;

/**
 * Gives the blocks of a page their places: head, map with what stands beside it, timeline, foot. A block that the user moved leaves its
 * place free, so that nothing else moves with it. Arabic pages run from the right. For one page; not for two threads.
 */
final class Layout {
    private static final double MARGIN = 0.028, HEAD = 0.62, SIDE = 0.3, SIGNS = 0.2, GAP = 18, RULE = 2, MOST_FOOT = 0.175, MOST_STRIP = 0.215;
    /** Height of a timeline whose events share one lane, logical pixels: a slide is the map's. */
    private static final double LOW_STRIP = 104;
    /** Width over height from which the list stands beside the map instead of below it. */
    private static final double WIDE = 1.12;
    private static final double[] SMALLER = {1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.6, 0.52};

    private final Page page;
    private final PageSize size;
    private final Visible visible;
    private final Look look;
    private final double scale;
    private final UserMap userMap;
    private final List<Annotation> notes;
    private final Painter painter;
    private final Text text;
    private final PageWords words;
    private final int[] events;
    private final Viewport seen;
    private final Setting setting;
    private final List<Laid> laid = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final Map<Block, Box> own = new EnumMap<>(Block.class);
    private Box map;

    /**
     * Takes what is to be laid out.
     *
     * @param width  of the map on the screen, logical pixels: what it shows, the page's map shows
     * @param height of the map on the screen
     * @param notes  annotations, the lowest first
     */
    Layout(Dataset dataset, ViewState view, Page page, int width, int height, double scale, UserMap userMap, List<Annotation> notes,
           Painter painter) {
        this.page = page;
        this.size = PageSize.of(page, width, height);
        this.scale = scale;
        this.userMap = userMap;
        this.notes = notes;
        this.painter = painter;
        this.text = painter.text();
        boolean print = page.template() == Template.PRINT;
        ViewState wanted = print ? view.withTheme(Theme.PRINT) : view;
        ViewState shown = page.shows(Block.DETAIL) ? wanted : wanted.withDetail(wanted.detail().with(Detail.State.CLOSED).pinnedTo(null));
        visible = Visible.of(dataset, shown);
        look = print ? Looks.blackAndWhite() : Looks.of(view.theme());
        words = new PageWords(page, visible);
        events = visible.events();
        seen = view.camera() == null ? null : Viewport.at(view.camera().centre(), view.camera().zoom(), width, height);
        double perTemplate = page.template() == Template.SLIDE ? 1.05 : page.template() == Template.POSTER ? 0.9 : 1;
        setting = new Setting(perTemplate * Math.min(1, Math.max(0.55, Math.min(size.width(), size.height() * 1.35) / 1000)));
        page.places().forEach((b, r) -> own.put(b, box(r)));
    }

    private Box box(Room r) {
        return new Box(r.x() * size.width(), r.y() * size.height(), r.width() * size.width(), r.height() * size.height());
    }

    private boolean shows(Block b) {
        return page.shows(b);
    }

    private boolean onMap(Block b) {
        return page.template() == Template.SCREEN && !own.containsKey(b);
    }

    LaidPage lay() {
        boolean bare = page.template() == Template.SCREEN && !shows(Block.TITLE) && !shows(Block.SUBTITLE) && !shows(Block.WHEN)
            && !shows(Block.TIMELINE) && !shows(Block.LIST) && !shows(Block.REFERENCES);
        double margin = bare ? 0 : Math.rint(Math.max(size.width(), size.height()) * MARGIN);
        double left = margin, right = size.width() - margin, top = margin * 0.85, bottom = size.height() - margin * 0.8;
        double gap = GAP * Math.max(0.6, setting.scale());
        top = head(left, right, top, gap);
        bottom = foot(left, right, top, bottom, gap);
        boolean list = shows(Block.LIST) && events.length > 0;
        if (list && wide()) {
            double w = Math.max(150, (right - left) * SIDE);
            list(end(left, right, w), top, w, bottom - top, 1);
            left = words.fromRight() ? left + w + gap : left;
            right = words.fromRight() ? right : right - w - gap;
        }
        bottom = strip(left, right, top, bottom, gap);
        middle(left, right, top, bottom, gap);
        own.forEach((b, box) -> {
            if (shows(b) && !b.isOnMap() && b != Block.MAP && b != Block.TIMELINE) {
                moved(b, box);
            }
        });
        return new LaidPage(page, size, look, ordered(), rules);
    }

    /** Puts the map below all, and what the user moved above all. */
    private List<Laid> ordered() {
        List<Laid> all = new ArrayList<>(laid);
        all.sort(java.util.Comparator.comparingInt(l -> l.block() == Block.MAP ? 0 : l.block().isOnMap() ? 1 : own.containsKey(l.block()) ? 3 : 2));
        return all;
    }

    private double head(double left, double right, double top, double gap) {
        List<Paragraph> begin = new ArrayList<>(), title = shows(Block.TITLE) ? words.title(setting) : List.of(),
            subtitle = shows(Block.SUBTITLE) ? words.subtitle(setting) : List.of(), when = shows(Block.WHEN) ? words.when(setting) : List.of();
        begin.addAll(title);
        if (begin.isEmpty() && subtitle.isEmpty() && when.isEmpty()) {
            return top;
        }
        double all = right - left, wide = when.isEmpty() ? all : all * HEAD;
        boolean stacked = !when.isEmpty() && size.width() < size.height() * 0.9 && Column.of(title, all, 0, side(), text).height() > 0
            && Column.of(title, wide, 0, side(), text).height() > 3 * setting.title().size();
        wide = stacked ? all : wide;
        Column t = fitted(title, k -> words.title(setting.times(k)), wide, 2.9 * setting.title().size());
        Column s = Column.of(subtitle, wide, 0, side(), text);
        Column w = Column.of(when, stacked ? all : all - wide - gap, 0, stacked ? side() : side().other(), text);
        double y = top;
        y += text(Block.TITLE, title, t, begin(left, right, wide), y);
        y += text(Block.SUBTITLE, subtitle, s, begin(left, right, wide), y);
        double end = y;
        if (stacked) {
            end += text(Block.WHEN, when, w, begin(left, right, all), y + 3);
        } else if (!when.isEmpty()) {
            double under = Math.max(top, end - w.height());
            text(Block.WHEN, when, w, end(left, right, w.width()), under);
            end = Math.max(end, under + w.height());
        }
        rules.add(new Box(left, end + gap * 0.32, all, RULE));
        return end + gap * 0.32 + RULE + gap * 0.75;
    }

    private interface Sized {
        List<Paragraph> at(double scale);
    }

    private Column fitted(List<Paragraph> first, Sized sized, double width, double height) {
        if (first.isEmpty()) {
            return Column.of(first, width, 0, side(), text);
        }
        Column c = null;
        for (double k : SMALLER) {
            c = Column.of(sized.at(k), width, 0, side(), text);
            if (c.height() <= height && c.extent() <= width) {
                return c;
            }
        }
        return c;
    }

    private Column.Side side() {
        return words.fromRight() ? Column.Side.RIGHT : Column.Side.LEFT;
    }

    /** Gives the left edge of something at the side where reading begins. */
    private double begin(double left, double right, double width) {
        return words.fromRight() ? right - width : left;
    }

    private double end(double left, double right, double width) {
        return words.fromRight() ? left : right - width;
    }

    /** Puts a column of text down and gives its height; of what the user moved only the place is kept. */
    private double text(Block b, List<Paragraph> paragraphs, Column c, double x, double y) {
        if (!paragraphs.isEmpty() && !own.containsKey(b)) {
            laid.add(new Laid(b, new Box(x, y, c.width(), c.height()), new Content.Words(paragraphs, c.fromRight()), g -> c.draw(g, x, y, look)));
        }
        return c.height();
    }

    private boolean asideInstead(Block b) {
        return (b == Block.LEGEND || b == Block.NOTES) && page.template() == Template.SLIDE && wide() && !shows(Block.LIST);
    }

    private boolean wide() {
        return size.width() >= size.height() * WIDE;
    }

    private double foot(double left, double right, double top, double bottom, double gap) {
        Frame plain = frame(new Box(0, 0, Math.max(320, right - left), Math.max(240, (bottom - top) * 0.6)));
        String credit = painter.credit(plain);
        boolean line = page.template() == Template.SLIDE && !shows(Block.REFERENCES);
        List<Block> columns = new ArrayList<>();
        for (Block b : List.of(Block.LEGEND, Block.REFERENCES, Block.NOTES, Block.CREDITS)) {
            boolean there = shows(b) && !asideInstead(b) && !(onMap(b) && (b == Block.LEGEND || b == Block.CREDITS)) && !(b == Block.NOTES && page.notes().isBlank());
            if (there && !(line && b == Block.CREDITS)) {
                columns.add(b);
            }
        }
        double end = bottom;
        if (line) {
            Column c = Column.of(words.creditLine(credit, setting), right - left, 0, side(), text);
            end -= c.height();
            text(Block.CREDITS, words.creditLine(credit, setting), c, left, end);
            end -= gap * 0.4;
        }
        if (columns.isEmpty()) {
            return end;
        }
        double share = columns.stream().mapToDouble(Layout::weight).sum(), all = right - left - (columns.size() - 1) * gap * 1.6;
        List<Part> parts = List.of();
        double height = 0;
        boolean narrow = !wide() && columns.size() > 2;
        for (double k : SMALLER) {
            parts = narrow ? rows(columns, credit, right - left, gap, setting.times(k)) : row(columns, credit, all, share, gap, setting.times(k));
            height = parts.stream().mapToDouble(p -> p.y() + p.height()).max().orElse(0);
            if (height <= (size.height()) * MOST_FOOT) {
                break;
            }
        }
        double y = end - height;
        for (Part p : parts) {
            double x = words.fromRight() ? right - p.x() - p.width() : left + p.x();
            if (!own.containsKey(p.block())) {
                double at = y + p.y();
                laid.add(new Laid(p.block(), new Box(x, at, p.width(), p.height()), p.content(), g -> p.drawing().draw(g, x, at)));
            }
        }
        rules.add(new Box(left, y - gap * 0.62, right - left, 1));
        return y - gap * 0.62 - gap * 0.6;
    }

    private List<Part> row(List<Block> columns, String credit, double all, double share, double gap, Setting s) {
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Block b : columns) {
            double w = all * weight(b) / share;
            parts.add(part(b, credit, x, 0, w, s));
            x += w + gap * 1.6;
        }
        return parts;
    }

    /** Sets the foot of a narrow page in two rows of two. */
    private List<Part> rows(List<Block> columns, String credit, double all, double gap, Setting s) {
        List<Part> parts = new ArrayList<>();
        double w = (all - gap * 1.6) / 2, y = 0, tall = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0 && i % 2 == 0) {
                y += tall + gap * 0.7;
                tall = 0;
            }
            Part p = part(columns.get(i), credit, i % 2 * (w + gap * 1.6), y, w, s);
            parts.add(p);
            tall = Math.max(tall, p.height());
        }
        return parts;
    }

    private static double weight(Block b) {
        return b == Block.LEGEND ? 1.15 : b == Block.REFERENCES ? 1.6 : 0.85;
    }

    private interface Drawing {
        void draw(java.awt.Graphics2D g, double x, double y);
    }

    private record Part(Block block, double x, double y, double width, double height, Content content, Drawing drawing) {
    }

    private Part part(Block b, String credit, double x, double y, double width, Setting s) {
        if (b == Block.LEGEND) {
            List<LegendEntry> entries = painter.legend(frame(map != null ? map : new Box(0, 0, size.width() * 0.7, size.height() * 0.55)));
            Signs signs = new Signs(words.legendHeading(), entries, width, s, words.fromRight(), text);
            return new Part(b, x, y, width, signs.height(), new Content.Signs(words.legendHeading(), entries), (g, l, t) -> signs.draw(g, l, t, look));
        }
        List<Paragraph> said = b == Block.REFERENCES ? words.references(events, s) : b == Block.NOTES ? words.notes(s) : words.credits(credit, s);
        Column c = Column.of(said, width, 0, side(), text);
        return new Part(b, x, y, width, c.height(), new Content.Words(said, c.fromRight()), (g, l, t) -> c.draw(g, l, t, look));
    }

    private double strip(double left, double right, double top, double bottom, double gap) {
        if (!shows(Block.TIMELINE)) {
            return bottom;
        }
        Strips strips = new Strips(visible, words.times(), text, look);
        Optional<Content.Strip> strip = strips.of(right - left, Math.min((bottom - top) * 0.4, page.template() == Template.SLIDE ? LOW_STRIP : size.height() * MOST_STRIP), scale);
        if (strip.isEmpty()) {
            return bottom;
        }
        double tall = strip.get().frame().height() * strip.get().size(), y = Math.rint(bottom - tall);
        Box moved = own.get(Block.TIMELINE);
        if (moved == null) {
            strip(strip.get(), Math.rint(left), y);
        } else {
            strips.of(Math.max(200, moved.width()), Math.max(50, moved.height()), scale).ifPresent(s -> strip(s, Math.rint(moved.x()), Math.rint(moved.y())));
        }
        return y - gap * 0.75;
    }

    private void strip(Content.Strip s, double x, double y) {
        laid.add(Laid.of(Block.TIMELINE, new Box(x, y, s.frame().width() * s.size(), s.frame().height() * s.size()), s));
    }

    private void middle(double left, double right, double top, double bottom, double gap) {
        boolean list = shows(Block.LIST) && events.length > 0;
        double mapLeft = left, mapRight = right, mapBottom = bottom;
        List<Block> aside = new ArrayList<>();
        for (Block b : List.of(Block.LEGEND, Block.NOTES)) {
            if (shows(b) && asideInstead(b) && !(b == Block.NOTES && page.notes().isBlank())) {
                aside.add(b);
            }
        }
        if (list && !wide()) {
            double most = (bottom - top) * 0.46;
            EventColumns c = new EventColumns(words, listed(), right - left, most, 2, setting, text);
            double h = Math.min(most, c.height());
            list(left, bottom - h, right - left, h + 1, 2);
            mapBottom = bottom - h - gap * 0.8;
        } else if (!aside.isEmpty()) {
            double w = Math.max(150, (right - left) * SIGNS);
            mapLeft = words.fromRight() ? left + w + gap : left;
            mapRight = words.fromRight() ? right : right - w - gap;
        }
        Box room = own.getOrDefault(Block.MAP, new Box(mapLeft, top, Math.max(60, mapRight - mapLeft), Math.max(60, mapBottom - top)));
        map = new Box(Math.rint(room.x()), Math.rint(room.y()), Math.max(40, Math.rint(room.right()) - Math.rint(room.x())),
            Math.max(40, Math.rint(room.bottom()) - Math.rint(room.y())));
        if (visible.view().isSplit()) {
            Facing both = facing(map);
            laid.add(Laid.of(Block.MAP, map, new Content.Map(both.first(), both)));
        } else {
            Frame f = frame(map);
            laid.add(Laid.of(Block.MAP, map, new Content.Map(f, null)));
            marks(f);
        }
        double y = top;
        for (Block b : aside) {
            double w = Math.max(150, (right - left) * SIGNS), x = end(left, right, w), at = y;
            Part p = part(b, "", 0, 0, w, setting);
            if (!own.containsKey(b)) {
                laid.add(new Laid(b, new Box(x, at, w, p.height()), p.content(), g -> p.drawing().draw(g, x, at)));
            }
            y += p.height() + gap;
        }
    }

    /** Notes where the pieces on the map stand, so that they can be taken hold of. */
    private void marks(Frame f) {
        if (shows(Block.DETAIL)) {
            painter.inset(f).map(Inset::box).ifPresent(b -> laid.add(Laid.of(Block.DETAIL,
                new Box(map.x() + b.x(), map.y() + b.y(), b.width(), b.height()), new Content.OnMap())));
        }
        Map<Block, Box> pieces = painter.furniture(f);
        pieces.forEach((block, b) -> laid.add(Laid.of(block, new Box(map.x() + b.x(), map.y() + b.y(), b.width(), b.height()), new Content.OnMap())));
    }

    private int[] listed() {
        return events.length <= PageWords.MOST ? events : java.util.Arrays.copyOf(events, PageWords.MOST);
    }

    private void list(double x, double y, double width, double height, int columns) {
        if (own.containsKey(Block.LIST)) {
            return;
        }
        EventColumns c = new EventColumns(words, listed(), width, height, columns, setting, text);
        laid.add(new Laid(Block.LIST, new Box(x, y, width, Math.min(height, c.height())), new Content.Words(c.paragraphs(), words.fromRight()),
            g -> c.draw(g, x, y, look)));
    }

    /** Fits a block into the place that the user gave it, in smaller letters if need be, upon a ground of its own. */
    private void moved(Block b, Box box) {
        double pad = Math.min(8, Math.min(box.width(), box.height()) * 0.08);
        Box in = box.grown(-pad);
        Part p = null;
        if (b == Block.LIST) {
            EventColumns c = new EventColumns(words, listed(), in.width(), in.height(), in.width() > in.height() * 1.5 ? 2 : 1, setting, text);
            p = new Part(b, 0, 0, in.width(), c.height(), new Content.Words(c.paragraphs(), words.fromRight()), (g, l, t) -> c.draw(g, l, t, look));
        }
        String credit = b == Block.CREDITS ? painter.credit(frame(map)) : "";
        for (double k : SMALLER) {
            if (p != null && p.height() <= in.height() || b == Block.LIST) {
                break;
            }
            p = free(b, credit, in.width(), setting.times(k));
        }
        Part part = p;
        if (part != null) {
            laid.add(new Laid(b, box, part.content(), g -> {
                g.setColor(look.colour("panel", 0.92));
                g.fill(new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
                java.awt.Shape clip = g.getClip();
                g.clip(new java.awt.geom.Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
                part.drawing().draw(g, in.x(), in.y());
                g.setClip(clip);
            }));
        }
    }

    private Part free(Block b, String credit, double width, Setting s) {
        List<Paragraph> said = switch (b) {
            case TITLE -> words.title(s);
            case SUBTITLE -> words.subtitle(s);
            case WHEN -> words.when(s);
            default -> null;
        };
        if (said == null) {
            return part(b, credit, 0, 0, width, s);
        }
        Column c = Column.of(said, width, 0, side(), text);
        return said.isEmpty() ? null : new Part(b, 0, 0, width, c.height(), new Content.Words(said, c.fromRight()), (g, l, t) -> c.draw(g, l, t, look));
    }

    /** Gives the frame of a map that fills a box: it shows what the map on the screen shows, and what the box has room for besides. */
    private Frame frame(Box box) {
        return frame(box, visible, seen);
    }

    /** Gives the frames of two maps that share a box, each with half of what the maps on the screen show. */
    private Facing facing(Box box) {
        ViewState v = visible.view();
        Sides sides = new Sides((int) box.width(), (int) box.height(), v.language());
        Sides screen = seen == null ? null : new Sides(seen.width(), seen.height(), v.language());
        Viewport half = seen == null ? null : Viewport.at(v.camera().centre(), v.camera().zoom(), screen.mapWidth(), screen.mapHeight());
        Box each = new Box(box.x(), box.y(), sides.mapWidth(), sides.mapHeight());
        return new Facing(sides, frame(each, Visible.of(visible.dataset(), v.first()), half), frame(each, Visible.of(visible.dataset(), v.second()), half));
    }

    private Frame frame(Box box, Visible shown, Viewport from) {
        int w = (int) Math.max(16, Math.rint(box.width())), h = (int) Math.max(16, Math.rint(box.height()));
        boolean legend = onMap(Block.LEGEND) && shows(Block.LEGEND);
        Legend how = legend ? Legend.PAGE : Legend.APART;
        ViewState v = shown.view();
        if (from != null) {
            double closer = Math.log(Math.min(w / (double) from.width(), h / (double) from.height())) / Math.log(2);
            v = v.withCamera(new Camera(v.camera().centre(), Math.max(0, Math.min(24, v.camera().zoom() + closer))));
        }
        if (v.detail().width() == 0 && !legend) {
            v = v.withDetail(v.detail().sized(w * 0.44, h * 0.5));
        }
        Box detail = own.get(Block.DETAIL);
        if (detail != null && v.detail().state() != Detail.State.CLOSED) {
            v = v.withDetail(Inset.wish(v.detail(), new Box(detail.x() - box.x(), detail.y() - box.y(), detail.width(), detail.height()), w, h));
        }
        Furnishing furnishing = new Furnishing(piece(Block.SCALE, box), piece(Block.NORTH, box), onMap(Block.CREDITS) ? Piece.USUAL : Piece.NONE);
        return new Frame(shown.under(v), Fit.viewport(visible.dataset(), v, w, h, how), look, scale, userMap).with(how).with(furnishing)
            .with(shows(Block.LIST) ? Numbers.of(listed()) : Numbers.NONE).with(notes);
    }

    private Piece piece(Block b, Box map) {
        Box at = own.get(b);
        return !shows(b) ? Piece.NONE : at == null ? Piece.USUAL : Piece.at(at.x() - map.x(), at.y() - map.y());
    }
}
