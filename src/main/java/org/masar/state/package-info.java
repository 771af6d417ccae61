/**
 * Says everything that can be seen and everything the user made, as immutable records.
 *
 * <p>A saved view, a walkthrough step, a command-line view, an export request and a dataset's start all hold one
 * {@link org.masar.state.ViewState}. This package knows the model, and
 * of time the words for speed and end of play: not how a view is computed, drawn or stored.
 */
package org.masar.state;
