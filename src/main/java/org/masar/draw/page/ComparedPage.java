package org.masar.draw.page;

import org.masar.model.Dataset;
import org.masar.state.ViewState;
import org.masar.view.Compared;

/**
 * Holds all that drawing the comparison needs.
 *
 * @param table what is compared, in the columns that are shown
 * @param dataset names voices, sources and itself
 * @param view    gives language, look and the moment by which things were known
 */
public record ComparedPage(Compared table, Dataset dataset, ViewState view) {
}
