package org.masar.ui.control;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.masar.draw.Emblems;
import org.masar.draw.Looks;
import org.masar.draw.Symbol;
import org.masar.model.Category;
import org.masar.state.Theme;
import org.masar.view.Phase;

/**
 * Shows an event's category as its outline and glyph, in the state of the event against the playhead: the same language of form as
 * the marks on the map, whose outlines and colours it takes, for lists and cards.
 */
public final class CategoryMark extends Pane {
    private static final double GRID = 26, MIDDLE = GRID / 2, RADIUS = 8, RING = 11.3;

    /**
     * Makes a mark of a size in pixels.
     *
     * @param all      the dataset's categories
     * @param category one of them, or null for an event without one
     */
    public CategoryMark(List<Category> all, Category category, double size) {
        getStyleClass().add("mark");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setPrefSize(size, size);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        Emblems emblems = Emblems.of(all);
        int position = category == null ? -1 : all.indexOf(category); // lists that cannot change refuse to look for null
        Symbol s = emblems.symbol(position);
        setStyle("-mark: " + colour(emblems, position) + ";");
        String outline = s.outlinePath(MIDDLE, MIDDLE, RADIUS);
        add(s.outlinePath(MIDDLE, MIDDLE, RING), "mark-ring", size);
        add(outline, "mark-fill", size);
        add(outline, "mark-edge", size);
        add(s.linesPath(MIDDLE, MIDDLE, RADIUS), "mark-glyph", size);
        add(s.solidsPath(MIDDLE, MIDDLE, RADIUS), "mark-solid", size);
    }

    /** Shows the phase; null for none. */
    public void show(Phase phase) {
        for (Phase p : Phase.values()) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(p.word()), p == phase);
        }
    }

    /** Chooses by how bright the panel is, so that a change of look needs no new mark. */
    private static String colour(Emblems emblems, int position) {
        return "ladder(-masar-panel, " + emblems.hex(Looks.of(Theme.DARK), position) + " 40%, " + emblems.hex(Looks.of(Theme.LIGHT), position) + " 60%)";
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
