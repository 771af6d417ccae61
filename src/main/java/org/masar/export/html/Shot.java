package org.masar.export.html;

import org.masar.state.Step;
import org.masar.state.ViewState;

/**
 * Is what one step of the page shows.
 *
 * @param step    with its words, or null for a view alone
 * @param title   used where there is no step
 */
public record Shot(String title, Step step, ViewState view) {
}
