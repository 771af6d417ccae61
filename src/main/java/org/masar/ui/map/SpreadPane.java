package org.masar.ui.map;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.map.Spread;

/**
 * Shows the picture of spread events and lets each be pointed at, pressed, and read out. The picture is the painter's; the nodes upon it
 * are not seen. FX thread only.
 */
final class SpreadPane extends Pane {
    private final ImageView picture = new ImageView();
    private final List<Region> spots = new ArrayList<>();

    SpreadPane() {
        setId("map-spread");
        setPickOnBounds(false);
        setManaged(false);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
    }

    /** Bounds what floats over the map besides the picture and this, in pixels of the map. */
    static List<Box> panels(Parent map, Node self, Node picture) {
        List<Box> all = new ArrayList<>();
        for (Node n : map.getChildrenUnmodifiable()) {
            Bounds b = n.getBoundsInParent();
            if (n != self && n != picture && n.isVisible() && !n.isMouseTransparent() && b.getWidth() > 0
                && b.getWidth() * b.getHeight() < 0.5 * picture.getLayoutBounds().getWidth() * picture.getLayoutBounds().getHeight()) {
                all.add(new Box(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight()).grown(4));
            }
        }
        return all;
    }

    /**
     * Shows a spread.
     *
     * @param pixels  premultiplied ARGB of the area, at the frame's scale
     * @param chosen  takes the number of an event that is pressed
     * @param pointed takes the number of an event that is pointed at, -1 for none
     * @param rest    is told when those without room are asked for
     */
    void show(Spread spread, Box area, int[] pixels, Frame f, IntConsumer chosen, IntConsumer pointed, Runnable rest) {
        boolean held = holdsFocus();
        int cursor = cursor();
        int w = (int) Math.ceil(area.width() * f.scale() - 1e-6), h = (int) Math.ceil(area.height() * f.scale() - 1e-6);
        picture.setImage(new WritableImage(new PixelBuffer<>(w, h, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance())));
        picture.setFitWidth(area.width());
        picture.setFitHeight(area.height());
        picture.relocate(area.x(), area.y());
        spots.clear();
        String language = f.language();
        for (Spread.Item i : spread.items()) {
            org.masar.model.Event e = f.visible().dataset().events().get(i.event());
            Region spot = spot("spread-" + e.id(), e.title().in(language), i.box());
            spot.setOnMouseEntered(m -> pointed.accept(i.event()));
            spot.setOnMouseExited(m -> pointed.accept(-1));
            spot.focusedProperty().addListener((o, was, is) -> pointed.accept(is ? i.event() : -1));
            press(spot, () -> chosen.accept(i.event()));
        }
        if (spread.restBox() != null) {
            press(spot("spread-rest", Integer.toString(spread.rest()), spread.restBox()), rest);
        }
        getChildren().clear();
        getChildren().add(picture);
        getChildren().addAll(spots);
        if (held) {
            walkTo(cursor);
        }
    }

    private Region spot(String id, String said, Box b) {
        Region spot = new Region();
        spot.setId(id);
        spot.getStyleClass().add("spread-spot");
        spot.setAccessibleRole(AccessibleRole.BUTTON);
        spot.setAccessibleText(said);
        spot.setFocusTraversable(true);
        spot.setManaged(false);
        spot.resizeRelocate(b.x(), b.y(), b.width(), b.height());
        spots.add(spot);
        return spot;
    }

    private static void press(Region spot, Runnable action) {
        spot.setUserData(action);
        spot.setOnMousePressed(m -> {
            spot.requestFocus();
            m.consume();
        });
        spot.setOnMouseReleased(m -> {
            if (m.isStillSincePress()) {
                action.run();
            }
            m.consume();
        });
        spot.setOnMouseDragged(m -> m.consume());
    }

    void clear() {
        getChildren().clear();
        spots.clear();
        picture.setImage(null);
    }

    /** Gives the position of the one that has the focus, or -1. */
    int cursor() {
        for (int i = 0; i < spots.size(); i++) {
            if (spots.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    boolean holdsFocus() {
        return cursor() >= 0;
    }

    /** Puts the focus so many on, round about; the first step puts it on the first or the last. */
    void walk(int by) {
        int now = cursor();
        walkTo(Math.floorMod(now < 0 ? (by > 0 ? 0 : -1) : now + by, Math.max(1, spots.size())));
    }

    /** Puts the focus on the one at a position, the last one beyond. */
    void walkTo(int position) {
        if (!spots.isEmpty()) {
            spots.get(Math.max(0, Math.min(spots.size() - 1, position))).requestFocus();
        }
    }

    /** Presses the one that has the focus. */
    void press() {
        int now = cursor();
        if (now >= 0) {
            ((Runnable) spots.get(now).getUserData()).run();
        }
    }
}
