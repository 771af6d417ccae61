package org.masar.ui.page;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.masar.draw.Box;
import org.masar.draw.page.Laid;
import org.masar.draw.page.LaidPage;
import org.masar.export.Preview;
import org.masar.state.Block;
import org.masar.state.Page;
import org.masar.state.Room;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Work;

/**
 * Shows the page in small as it will be written, painted in the background, the latest wish always winning; each block can be taken hold
 * of, by mouse or keys, and put elsewhere. FX thread only.
 */
final class PagePreview extends Pane {
    private static final String KEY = "page-preview";
    private static final double STEP = 0.01, LARGE = 0.05, FINE = 0.002, CORNER = 14;
    private final Texts texts;
    private final Work work;
    private final ObjectProperty<Choice> choice;
    private final BiFunction<Page, double[], Preview> painting;
    private final ImageView view = new ImageView();
    private final Map<Block, Region> holds = new HashMap<>();
    private LaidPage page;
    private boolean waiting;

    /**
     * Follows the choice.
     *
     * @param painting paints a page into so many picture pixels across and down, in the background
     */
    PagePreview(Texts texts, Work work, ObjectProperty<Choice> choice, BiFunction<Page, double[], Preview> painting) {
        this.texts = texts;
        this.work = work;
        this.choice = choice;
        this.painting = painting;
        setId("page-preview");
        getStyleClass().add("page-preview");
        setMinSize(200, 160);
        view.setManaged(false);
        view.setPreserveRatio(true);
        view.setAccessibleText(texts.get("page.preview"));
        getChildren().add(view);
        setNodeOrientation(javafx.geometry.NodeOrientation.LEFT_TO_RIGHT);
        choice.addListener(o -> repaint());
        widthProperty().addListener(o -> repaint());
        heightProperty().addListener(o -> repaint());
    }

    /** Tells whether what shows is what is chosen. */
    boolean isSharp() {
        return !waiting && !work.running(KEY) && view.getImage() != null;
    }

    /** Asks for a new picture. */
    void repaint() {
        if (getWidth() < 40 || getHeight() < 40) {
            return;
        }
        if (work.running(KEY)) {
            waiting = true;
            return;
        }
        waiting = false;
        Page wanted = choice.get().page();
        double scale = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        double[] room = {(getWidth() - 24) * scale, (getHeight() - 24) * scale};
        work.run(KEY, () -> painting.apply(wanted, room), p -> {
            show(p);
            again();
        }, e -> {
            again();
            throw new IllegalStateException("the page cannot be shown", e);
        });
    }

    private void again() {
        if (waiting) {
            repaint();
        }
    }

    /** Drops what is being painted. */
    void close() {
        waiting = false;
        work.cancel(KEY);
    }

    private void show(Preview p) {
        WritableImage image = new WritableImage(p.width(), p.height());
        image.getPixelWriter().setPixels(0, 0, p.width(), p.height(), PixelFormat.getIntArgbInstance(), p.pixels(), 0, p.width());
        view.setImage(image);
        double k = Math.min((getWidth() - 24) / p.width(), (getHeight() - 24) / p.height());
        view.setFitWidth(p.width() * k);
        view.setFitHeight(p.height() * k);
        view.setX((getWidth() - p.width() * k) / 2);
        view.setY((getHeight() - p.height() * k) / 2);
        page = p.page();
        place();
    }

    private void place() {
        Map<Block, Region> old = new HashMap<>(holds);
        if (page != null) {
            for (Laid l : page.blocks()) {
                Region r = holds.computeIfAbsent(l.block(), this::hold);
                put(r, l.box());
                old.remove(l.block());
            }
        }
        old.forEach((b, r) -> {
            getChildren().remove(r);
            holds.remove(b);
        });
    }

    private double scale() {
        return view.getFitWidth() / page.size().width();
    }

    private void put(Region r, Box b) {
        r.resizeRelocate(view.getX() + b.x() * scale(), view.getY() + b.y() * scale(), Math.max(8, b.width() * scale()), Math.max(8, b.height() * scale()));
    }

    private Region hold(Block b) {
        Region r = new Region();
        r.setManaged(false);
        r.setId("hold-" + b.word());
        r.getStyleClass().add("page-hold");
        r.setFocusTraversable(true);
        r.setAccessibleText(texts.get("page.hold", texts.get("page.block." + b.word())));
        r.setCursor(Cursor.MOVE);
        Drag drag = new Drag(b, r);
        r.addEventHandler(MouseEvent.MOUSE_MOVED, e -> r.setCursor(drag.atCorner(e) ? Cursor.SE_RESIZE : Cursor.MOVE));
        r.addEventHandler(MouseEvent.MOUSE_PRESSED, drag::press);
        r.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag::drag);
        r.addEventHandler(MouseEvent.MOUSE_RELEASED, drag::release);
        r.addEventHandler(KeyEvent.KEY_PRESSED, e -> key(b, e));
        int below = b == Block.MAP ? 1 : getChildren().size();
        getChildren().add(below, r);
        return r;
    }

    /** Moves a block by arrows, resizes it with Ctrl, farther with Shift, finely with Alt; Delete leaves it away. */
    private void key(Block b, KeyEvent e) {
        double step = e.isShiftDown() ? LARGE : e.isAltDown() ? FINE : STEP;
        double dx = e.getCode() == KeyCode.LEFT ? -step : e.getCode() == KeyCode.RIGHT ? step : 0;
        double dy = e.getCode() == KeyCode.UP ? -step : e.getCode() == KeyCode.DOWN ? step : 0;
        if (e.getCode() == KeyCode.DELETE && b != Block.MAP && b != Block.CREDITS) {
            choice.set(choice.get().with(choice.get().page().hiding(b)));
            e.consume();
        } else if (dx != 0 || dy != 0) {
            page.block(b).ifPresent(l -> {
                Box now = box(b, l.box());
                double w = page.size().width(), h = page.size().height();
                move(b, e.isShortcutDown() ? new Box(now.x(), now.y(), Math.max(w * 0.03, now.width() + dx * w), Math.max(h * 0.03, now.height() + dy * h))
                    : new Box(now.x() + dx * w, now.y() + dy * h, now.width(), now.height()));
            });
            e.consume();
        }
    }

    /** Gives where the user put a block, which a picture on its way may not show yet. */
    private Box box(Block b, Box laid) {
        Room r = choice.get().page().places().get(b);
        return r == null ? laid : new Box(r.x() * page.size().width(), r.y() * page.size().height(), r.width() * page.size().width(), r.height() * page.size().height());
    }

    /** Puts a block into a box in logical pixels of the page, kept on it. */
    private void move(Block b, Box to) {
        double w = page.size().width(), h = page.size().height();
        double across = Math.min(1, to.width() / w), down = Math.min(1, to.height() / h);
        double x = Math.max(0, Math.min(1 - across, to.x() / w)), y = Math.max(0, Math.min(1 - down, to.y() / h));
        choice.set(choice.get().with(choice.get().page().moving(b, new Room(x, y, across, down))));
    }

    private final class Drag {
        private final Block block;
        private final Region region;
        private Point2D from;
        private Box begin;
        private boolean sizing;

        Drag(Block block, Region region) {
            this.block = block;
            this.region = region;
        }

        boolean atCorner(MouseEvent e) {
            return e.getX() > region.getWidth() - CORNER && e.getY() > region.getHeight() - CORNER;
        }

        void press(MouseEvent e) {
            region.requestFocus();
            from = sceneToLocal(e.getSceneX(), e.getSceneY());
            begin = page.block(block).map(Laid::box).orElse(null);
            sizing = atCorner(e);
            e.consume();
        }

        private Box now(MouseEvent e) {
            Point2D at = sceneToLocal(e.getSceneX(), e.getSceneY());
            double dx = (at.getX() - from.getX()) / scale(), dy = (at.getY() - from.getY()) / scale();
            return sizing ? new Box(begin.x(), begin.y(), Math.max(page.size().width() * 0.03, begin.width() + dx), Math.max(page.size().height() * 0.03, begin.height() + dy))
                : new Box(begin.x() + dx, begin.y() + dy, begin.width(), begin.height());
        }

        void drag(MouseEvent e) {
            if (begin != null) {
                put(region, now(e));
                e.consume();
            }
        }

        void release(MouseEvent e) {
            if (begin != null && !e.isStillSincePress()) {
                move(block, now(e));
            }
            begin = null;
        }
    }
}
