/**
 * Holds what the window is about: the dataset that is open, the one view of it, the user's notebook, and work in the background.
 *
 * <p>Every panel reads from here and changes things only through here, so siblings need not know each other. Knows
 * {@code javafx.beans} and no node: it runs, and is tested, without a toolkit.
 */
package org.masar.ui.session;
