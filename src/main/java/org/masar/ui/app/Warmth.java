package org.masar.ui.app;

import org.masar.draw.Frame;
import org.masar.draw.Legend;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.map.Fit;
import org.masar.model.Dataset;
import org.masar.state.ViewState;
import org.masar.view.Visible;

/**
 * Paints the first map once into nothing, while the toolkit still starts: half of a second's work of loading classes and making
 * relief and letters ready is then done before there is a window to wait for it.
 */
final class Warmth {
    private Warmth() {
    }

    /**
     * Paints the dataset at its start and gives the painter back; for any thread but the one that draws. What the window then asks for is
     * found painted where start, legend and size are those of the window's first picture.
     */
    static Painter of(Painter painter, Dataset dataset, ViewState start, Legend legend, MapSize size) {
        if (!dataset.events().isEmpty() && dataset.events().size() <= 5_000) {
            Frame f = new Frame(Visible.of(dataset, start), Fit.viewport(dataset, start, size.width(), size.height()), Looks.of(start.theme()), size.scale())
                .with(legend);
            painter.paint(f, new int[Painter.width(f) * Painter.height(f)]);
        }
        return painter;
    }
}
