package org.masar.ui.control;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.masar.model.Category;
import org.masar.view.Phase;

/**
 * Shows an event's category as its outline and glyph, in the state of the event against the playhead: the same language of form as
 * the marks on the map, for lists and cards.
 */
public final class CategoryMark extends Pane {
    private static final double GRID = 26;
    private static final Map<String, String> OUTLINES = Map.of(
        "burst", "M13 4 L15.4 7.2 L19.4 6.6 L18.8 10.6 L22 13 L18.8 15.4 L19.4 19.4 L15.4 18.8 L13 22 L10.6 18.8 L6.6 19.4 L7.2 15.4 L4 13"
            + " L7.2 10.6 L6.6 6.6 L10.6 7.2 Z",
        "circle", "M13 5 a8 8 0 1 0 0.01 0 Z",
        "square", "M8 5.5 H18 a2.5 2.5 0 0 1 2.5 2.5 V18 a2.5 2.5 0 0 1 -2.5 2.5 H8 a2.5 2.5 0 0 1 -2.5 -2.5 V8 a2.5 2.5 0 0 1 2.5 -2.5 Z",
        "shield", "M5.5 5.5 H20.5 V13 C20.5 17.4 17.5 20 13 21.8 C8.5 20 5.5 17.4 5.5 13 Z",
        "hexagon", "M13 4.4 L20.5 8.7 V17.3 L13 21.6 L5.5 17.3 V8.7 Z",
        "diamond", "M13 4 L22 13 L13 22 L4 13 Z",
        "triangle", "M13 4.6 L21.6 20 H4.4 Z");
    private static final Map<String, String> RINGS = Map.of(
        "burst", "M13 0.8 L16.4 4.6 L21.6 4.4 L21.4 9.6 L25.2 13 L21.4 16.4 L21.6 21.6 L16.4 21.4 L13 25.2 L9.6 21.4 L4.4 21.6 L4.6 16.4"
            + " L0.8 13 L4.6 9.6 L4.4 4.4 L9.6 4.6 Z",
        "circle", "M13 1.6 a11.4 11.4 0 1 0 0.01 0 Z",
        "square", "M7 2 H19 a5 5 0 0 1 5 5 V19 a5 5 0 0 1 -5 5 H7 a5 5 0 0 1 -5 -5 V7 a5 5 0 0 1 5 -5 Z",
        "shield", "M2 2 H24 V13 C24 19.6 19.6 23.2 13 25.6 C6.4 23.2 2 19.6 2 13 Z",
        "hexagon", "M13 0.6 L23.8 6.8 V19.2 L13 25.4 L2.2 19.2 V6.8 Z");
    private static final Map<String, String> GLYPHS = Map.of(
        "burst", "M10.6 10.6 L15.4 15.4 M15.4 10.6 L10.6 15.4",
        "circle", "M9 13 H16.6 M13.6 9.9 L16.8 13 L13.6 16.1",
        "square", "M11 9.4 V16.6 M15 9.4 V16.6",
        "shield", "M10.2 17 V8.6 H16.4 L14.6 10.6 L16.4 12.6 H10.6",
        "hexagon", "M13 8.6 a1.6 1.6 0 1 0 0.01 0 M9.6 17 C9.6 13.4 16.4 13.4 16.4 17");
    private static final Map<String, String> TOKENS = Map.of("burst", "fighting", "circle", "leaving", "square", "truce",
        "shield", "holds", "hexagon", "people");
    private static final Map<String, String> LIGHT = Map.of("burst", "#b93a0a", "circle", "#0b5fb0", "square", "#00765f",
        "shield", "#4a3b12", "hexagon", "#b0317e");

    /** Makes a mark of a size in pixels; a null category is a plain grey circle. */
    public CategoryMark(Category category, double size) {
        getStyleClass().add("mark");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setPrefSize(size, size);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        String symbol = category == null || category.symbol() == null ? "circle" : category.symbol();
        setStyle("-mark: " + colour(category, symbol) + ";");
        String outline = OUTLINES.getOrDefault(symbol, OUTLINES.get("circle"));
        add(RINGS.getOrDefault(symbol, RINGS.get("circle")), "mark-ring", size);
        add(outline, "mark-fill", size);
        add(outline, "mark-edge", size);
        add(category == null ? "" : GLYPHS.getOrDefault(symbol, ""), "mark-glyph", size);
    }

    /** Shows the phase; null for none. */
    public void show(Phase phase) {
        for (Phase p : Phase.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(p.word()), p == phase);
        }
    }

    /** The five usual colours have a dark twin, which the look chooses; any other colour is taken as the dataset gives it. */
    private static String colour(Category c, String symbol) {
        if (c == null) {
            return "-masar-muted";
        }
        boolean usual = TOKENS.containsKey(symbol) && (c.colour() == null || c.colour().equalsIgnoreCase(LIGHT.get(symbol)));
        return usual ? "-masar-cat-" + TOKENS.get(symbol) : c.colour() != null ? c.colour() : "-masar-muted";
    }

    private void add(String path, String style, double size) {
        SVGPath p = new SVGPath();
        p.setContent(path);
        p.getStyleClass().add(style);
        p.setManaged(false);
        p.getTransforms().add(new Scale(size / GRID, size / GRID));
        getChildren().add(p);
    }
}
