package org.masar.ui.map;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.masar.draw.Look;
import org.masar.draw.Painter;
import org.masar.geo.MapPoint;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.state.Cartography;
import org.masar.ui.session.Work;

/**
 * Shows in the small where the view lies and where the dataset's places lie; a click or a drag on it goes there. FX thread only; its
 * ground is painted in the background.
 */
final class Overview extends Pane {
    static final int WIDTH = 150, HEIGHT = 100;
    private static final double MARGIN = 12, LEAST_FRAME = 7;

    private final Supplier<Painter> painter;
    private final Work work;
    private final ImageView ground = new ImageView();
    private final Rectangle places = frame("overview-places");
    private final Rectangle view = frame("overview-view");
    private Viewport looks;
    private Look painted;
    private Viewport asked;

    /** Goes to a map point when it is pressed there, and is told when the pointer lets go. */
    Overview(Supplier<Painter> painter, Work work, Consumer<MapPoint> go, Runnable done) {
        this.painter = painter;
        this.work = work;
        setId("map-overview");
        getStyleClass().add("map-overview");
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setManaged(false);
        setVisible(false);
        setClip(new Rectangle(WIDTH, HEIGHT));
        Rectangle edge = frame("overview-edge");
        edge.setX(0.5);
        edge.setY(0.5);
        edge.setWidth(WIDTH - 1);
        edge.setHeight(HEIGHT - 1);
        getChildren().addAll(ground, places, view, edge);
        addEventHandler(MouseEvent.MOUSE_PRESSED, e -> point(e, go));
        addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> point(e, go));
        addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
            done.run();
            e.consume();
        });
    }

    private void point(MouseEvent e, Consumer<MapPoint> go) {
        if (looks != null) {
            go.accept(looks.toMap(new Pixel(e.getX(), e.getY())));
        }
        e.consume();
    }

    /** Shows a view and the hull of all places; the small map stays as it is while both fit well. */
    void show(Viewport now, double[] hull, Look look) {
        double[] window = Whereabouts.window(now);
        double[] both = hull == null ? window : new double[] {Math.min(window[0], hull[0]), Math.min(window[1], hull[1]),
            Math.max(window[2], hull[2]), Math.max(window[3], hull[3])};
        if (looks == null || !fits(both, looks)) {
            looks = round(both);
        }
        put(view, window);
        if (hull != null) {
            put(places, hull);
        }
        places.setVisible(hull != null);
        if (!looks.equals(asked) || !look.equals(painted)) {
            paint(look);
        }
    }

    private void paint(Look look) {
        Painter with = painter.get();
        if (with == null) {
            return;
        }
        Viewport wanted = looks;
        asked = wanted;
        painted = look;
        work.run("overview", () -> {
            int[] pixels = new int[4 * WIDTH * HEIGHT];
            with.paintGround(wanted, look, Cartography.PLAIN, 2, pixels);
            return pixels;
        }, pixels -> {
            WritableImage image = new WritableImage(2 * WIDTH, 2 * HEIGHT);
            image.getPixelWriter().setPixels(0, 0, 2 * WIDTH, 2 * HEIGHT, PixelFormat.getIntArgbPreInstance(), pixels, 0, 2 * WIDTH);
            ground.setImage(image);
            ground.setFitWidth(WIDTH);
            ground.setFitHeight(HEIGHT);
        }, (Throwable unpainted) -> asked = null);
    }

    /** Tells whether a box lies inside the small map and takes a good part of it. */
    static boolean fits(double[] box, Viewport small) {
        double[] w = Whereabouts.window(small);
        boolean inside = box[0] >= w[0] && box[1] >= w[1] && box[2] <= w[2] && box[3] <= w[3];
        double part = Math.max((box[2] - box[0]) / (w[2] - w[0]), (box[3] - box[1]) / (w[3] - w[1]));
        return (inside || small.zoom() == 0) && part > 0.2;
    }

    /** Gives the small map that shows a box with its surroundings. */
    static Viewport round(double[] box) {
        double perUnit = Math.min((WIDTH - 4 * MARGIN) / Math.max(1e-9, box[2] - box[0]), (HEIGHT - 4 * MARGIN) / Math.max(1e-9, box[3] - box[1]));
        double zoom = Math.max(-0.7, Math.min(6, Math.log(perUnit / Viewport.TILE) / Math.log(2)));
        return new Viewport(new MapPoint((box[0] + box[2]) / 2, Math.max(0.2, Math.min(0.8, (box[1] + box[3]) / 2))), zoom, WIDTH, HEIGHT);
    }

    private void put(Rectangle r, double[] box) {
        double round = Math.rint(looks.centre().x() - (box[0] + box[2]) / 2);
        double x = looks.px(box[0] + round), y = looks.py(box[1]), w = looks.px(box[2] + round) - x, h = looks.py(box[3]) - y;
        r.setX(x - Math.max(0, LEAST_FRAME - w) / 2);
        r.setY(y - Math.max(0, LEAST_FRAME - h) / 2);
        r.setWidth(Math.max(LEAST_FRAME, w));
        r.setHeight(Math.max(LEAST_FRAME, h));
    }

    private static Rectangle frame(String style) {
        Rectangle r = new Rectangle();
        r.getStyleClass().add(style);
        r.setFill(null);
        r.setManaged(false);
        r.setMouseTransparent(true);
        return r;
    }
}
