package org.masar.ui.control;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** Draws a small line drawing on a grid of 20 by 20, coloured by the style sheet. */
public final class Icon extends Pane {
    private static final double GRID = 20;

    /** Draws the figure at a size in pixels. */
    public Icon(Figure figure, double size) {
        getStyleClass().addAll("icon", "icon-" + figure.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setPrefSize(size, size);
        setMouseTransparent(true);
        if (!figure.turns) {
            setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        }
        add(figure.solid, "icon-solid", size);
        add(figure.lines, "icon-lines", size);
    }

    /** Draws the figure at 18 pixels. */
    public Icon(Figure figure) {
        this(figure, 18);
    }

    private void add(String path, String style, double size) {
        if (!path.isEmpty()) {
            SVGPath p = new SVGPath();
            p.setContent(path);
            p.getStyleClass().add(style);
            p.setManaged(false);
            p.getTransforms().add(new Scale(size / GRID, size / GRID));
            getChildren().add(p);
        }
    }

    /** Names the drawings; those that turn are mirrored where the window reads right to left. */
    public enum Figure {
        PLAY(false, "M6.5 3.6 L16.5 10 L6.5 16.4 Z", ""),
        PAUSE(false, "M5.5 4 h3.2 v12 h-3.2 z M11.3 4 h3.2 v12 h-3.2 z", ""),
        STEP_BACK(true, "M15.5 4 L7 10 L15.5 16 Z", "M5 4 V16"),
        STEP_FORWARD(true, "M4.5 4 L13 10 L4.5 16 Z", "M15 4 V16"),
        CLOCK(false, "", "M10 2.5 a7.5 7.5 0 1 0 0.01 0 M10 5.6 V10.2 L13 12"),
        PIN(false, "", "M10 18 C6 13 4.3 10.6 4.3 8 a5.7 5.7 0 0 1 11.4 0 C15.7 10.6 14 13 10 18 Z M10 5.9 a2.1 2.1 0 1 0 0.01 0"),
        BACK(true, "", "M16.5 10 H4 M9.4 4.6 L4 10 L9.4 15.4"),
        VOICE(true, "", "M3 4.5 H17 V13.5 H9.5 L5.8 17 V13.5 H3 Z M6.2 7.7 H13.8 M6.2 10.4 H11"),
        NAMES(false, "", "M4 16 L9 4 L14 16 M5.8 12 H12.2 M15.5 8.5 H18 M16.8 8.5 V16"),
        WITHIN(false, "", "M2.5 4.5 H17.5 V16 H2.5 Z M11 9 a2 2 0 1 0 0.01 0"),
        INSIDE(false, "", "M2.5 4 H17.5 V16.5 H2.5 Z M6 7.5 H9.5 V10.5 H6 Z M11.5 11 H14.5 V14 H11.5 Z"),
        TARGET(false, "", "M10 3.6 a6.4 6.4 0 1 0 0.01 0 M10 8 a2 2 0 1 0 0.01 0 M10 1 V4 M10 16 V19 M1 10 H4 M16 10 H19"),
        WAY(true, "", "M3.5 16.5 C5 8 9 5.5 15.5 5.2 M12.2 2.2 L15.8 5.2 L12.4 8.6"),
        GLOBE(false, "", "M10 2.5 a7.5 7.5 0 1 0 0.01 0 M10 2.5 c-4.6 4.2 -4.6 10.8 0 15 c4.6 -4.2 4.6 -10.8 0 -15 M2.6 10 H17.4"),
        MOON(false, "", "M16.6 11.9 A7 7 0 1 1 8.1 3.4 A5.6 5.6 0 0 0 16.6 11.9 Z"),
        SUN(false, "", "M10 6.4 a3.6 3.6 0 1 0 0.01 0 M10 1.8 V3.4 M10 16.6 V18.2 M1.8 10 H3.4 M16.6 10 H18.2 M4.2 4.2 L5.3 5.3"
            + " M14.7 14.7 L15.8 15.8 M4.2 15.8 L5.3 14.7 M14.7 5.3 L15.8 4.2"),
        DOWN(false, "", "M4 7 L10 13 L16 7"),
        SEARCH(false, "", "M8.8 3 a5.8 5.8 0 1 0 0.01 0 M13 13 L17.2 17.2"),
        FILTER(false, "", "M3 4 H17 L11.7 10.4 V16.4 L8.3 14.4 V10.4 Z"),
        SORT(true, "", "M3 5 H11 M3 10 H8.5 M3 15 H6 M14.5 4 V16 M11.8 13.2 L14.5 16 L17.2 13.2"),
        FLAG(true, "", "M5 18 V3 H15.5 L12.8 6.6 L15.5 10.2 H5"),
        UP(false, "", "M10 16 V4 M5 9 L10 4 L15 9"),
        EYE(false, "M10 7.4 a2.6 2.6 0 1 0 0.01 0", "M1.8 10 C5 4.6 15 4.6 18.2 10 C15 15.4 5 15.4 1.8 10 Z"),
        CLOSE(false, "", "M5 5 L15 15 M15 5 L5 15"),
        EXPORT(false, "", "M10 12.5 V3 M6.2 6.6 L10 2.8 L13.8 6.6 M4 10.5 V17 H16 V10.5"),
        COPY(false, "", "M7 7 H16.5 V16.5 H7 Z M4 13 H3.5 V3.5 H13 V4"),
        WARNING(false, "", "M10 3 L18 16.8 H2 Z M10 8.2 V12 M10 14 V14.6"),
        ERROR(false, "", "M6.9 2.5 H13.1 L17.5 6.9 V13.1 L13.1 17.5 H6.9 L2.5 13.1 V6.9 Z M10 6 V10.8 M10 13 V13.6"),
        TABLE(false, "", "M3 3.5 H17 V16.5 H3 Z M3 8 H17 M8 3.5 V16.5"),
        BESIDE(false, "", "M3 3.5 H17 V16.5 H3 Z M10 3.5 V16.5"),
        SELECT(false, "", "M5 3 L15.5 10 L10.8 11 L13.4 16.4 L11.2 17.4 L8.6 12 L5.4 15.2 Z"),
        DRAW_TEXT(false, "", "M4 6 V4 H16 V6 M10 4 V16.5 M7.5 16.5 H12.5"),
        DRAW_CALLOUT(false, "", "M3 3.5 H17 V12 H10 L6 17 V12 H3 Z"),
        DRAW_ARROW(false, "", "M3.5 16.5 L16 4 M9 3.6 H16.4 V11"),
        DRAW_LINE(false, "", "M3.5 16.5 L16.5 3.5"),
        DRAW_PEN(false, "", "M2.5 14.5 C5 5 8 5 9.5 10 C11 15.5 14 14.5 17.5 5.5"),
        DRAW_HIGHLIGHTER(false, "", "M3 17.5 H17 M6 13.5 L4.8 11.6 L12.5 3.2 L16 6.4 L8.6 14.2 Z"),
        DRAW_RECTANGLE(false, "", "M3 5 H17 V15 H3 Z"),
        DRAW_ELLIPSE(false, "", "M2.8 10 C2.8 3.4 17.2 3.4 17.2 10 C17.2 16.6 2.8 16.6 2.8 10 Z"),
        DRAW_POLYGON(false, "", "M10 3 L17 8 L14.4 16.4 H5.6 L3 8 Z"),
        DRAW_NUMBER(false, "", "M10 2.3 a7.7 7.7 0 1 0 0.01 0 M8 7.6 L10.4 6.2 V14"),
        DRAW_RULER(false, "", "M2.5 7 H17.5 V13 H2.5 Z M5.5 7 V9.6 M8.5 7 V10.4 M11.5 7 V9.6 M14.5 7 V10.4"),
        DRAW_IMAGE(false, "", "M3 4 H17 V16 H3 Z M3 14 L8 9 L11.4 12.4 L13.6 10.4 L17 13.4 M13.4 6.6 a1.2 1.2 0 1 0 0.01 0"),
        DRAW_BLUR(false, "", "M3 4 H17 V16 H3 Z M3 8 H17 M3 12 H17 M7.7 4 V16 M12.3 4 V16"),
        DRAW_COVER(false, "M3 4 H17 V16 H3 Z", ""),
        SAVE(false, "", "M10 3 V12 M6.4 8.6 L10 12.2 L13.6 8.6 M3.5 13 V16.5 H16.5 V13"),
        REPORTS(false, "", "M10 1.8 a8.2 8.2 0 1 0 0.01 0 M6 7.4 H14 M6 10.2 H14 M6 13 H11"),
        CONFIRMS(false, "M10 1.4 a8.6 8.6 0 1 0 0.01 0", "M6 10.4 L9 13.2 L14.2 7.2"),
        DOUBTS(false, "", "M10 1.8 a8.2 8.2 0 1 0 0.01 0 M7.4 7.9 A2.7 2.7 0 1 1 11.3 10.2 C10.3 10.8 10 11.2 10 12.2 M10 14.4 V14.8"),
        DENIES(false, "M6.6 1.6 H13.4 L18.4 6.6 V13.4 L13.4 18.4 H6.6 L1.6 13.4 V6.6 Z", "M6.8 6.8 L13.2 13.2 M13.2 6.8 L6.8 13.2");

        private final boolean turns;
        private final String solid;
        private final String lines;

        Figure(boolean turns, String solid, String lines) {
            this.turns = turns;
            this.solid = solid;
            this.lines = lines;
        }
    }
}
