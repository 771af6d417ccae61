package org.masar.ui.app;

import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.state.Cartography;
import org.masar.state.ViewState;
import org.masar.view.Within;

/**
 * Holds how a dataset was left: what comes back when it is opened again.
 *
 * @param view all that could be seen
 * @param axis the stretch that a zoomed timeline showed, or null: it showed all
 */
record Left(ViewState view, Interval axis) {

    /** Gives the same without what is no longer in the dataset, which may have been edited since; maps of one's own are remembered elsewhere. */
    Left within(Dataset d) {
        String map = view.cartography().basemap();
        boolean own = !map.equals(Cartography.EMBEDDED) && !map.equals(Cartography.SATELLITE);
        ViewState fits = Within.of(view, d);
        return new Left(own ? fits.withCartography(fits.cartography().withBasemap(Cartography.EMBEDDED)) : fits, axis);
    }
}
