/**
 * Lets the user find and filter: the search field with its results, the filters with their counts, and the field for expressions.
 *
 * <p>Searching, counting and understanding expressions happen in the background, where the latest input wins; what is found or chosen goes
 * into the session's view. Knows no map, timeline, list or card: they follow the session.
 */
package org.masar.ui.find;
