package org.masar.ui.map;

import java.util.function.DoubleSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import org.masar.draw.Legend;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Aids;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;

/** Folds the legend, which is painted below it, to a button and opens it again; kept in the settings. FX thread only. */
final class LegendFold extends Button {
    private static final double SIZE = 34, SMALL = 26, LEGEND = 238;
    private static final String LIST = "M2.5 4h2M2.5 8h2M2.5 12h2M7 4h6.5M7 8h6.5M7 12h6.5", CLOSE = "M4 10l4-4 4 4";

    private final Session session;
    private final Texts texts;
    private final DoubleSupplier width;
    private final SVGPath sign = new SVGPath();
    private Boolean shown;

    LegendFold(Session session, Texts texts, DoubleSupplier width) {
        this.width = width;
        this.session = session;
        this.texts = texts;
        setId("legend-fold");
        getStyleClass().addAll("map-button", "legend-fold");
        sign.getStyleClass().add("sign");
        setGraphic(sign);
        setOnAction(e -> session.set(s -> s.withAids(s.aids().withLegend(folded() ? Aids.Legend.OPEN : Aids.Legend.FOLDED))));
        follow();
    }

    private Settings now() {
        return session.settingsProperty().get();
    }

    /** Tells whether the legend is folded. */
    boolean folded() {
        return now().aids().drawn(width.getAsDouble()) == Legend.FOLDED;
    }

    /** Takes the looks that the settings ask for; tells whether they changed. */
    boolean follow() {
        String name = texts.get(folded() ? "map.legend.open" : "map.legend.fold");
        boolean changed = shown == null || shown != folded() || !name.equals(getAccessibleText());
        if (changed) {
            shown = folded();
            sign.setContent(folded() ? LIST : CLOSE);
            setAccessibleText(name);
            setTooltip(new Tooltip(name));
            double size = folded() ? SIZE : SMALL;
            setMinSize(size, size);
            setMaxSize(size, size);
            getStyleClass().remove("map-buttons");
            if (folded()) {
                getStyleClass().add("map-buttons");
            }
        }
        return changed;
    }

    /** Stands in the legend's head, where a line of the window's language ends; folded in the corner. */
    void place(double left, double top) {
        autosize();
        boolean arabic = now().language().equals("ar");
        relocate(folded() ? left : arabic ? left + 6 : left + LEGEND - SMALL - 6, folded() ? top : top + 4);
    }
}
