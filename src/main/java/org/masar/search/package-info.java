/**
 * Finds events, places, voices and groups by what people type: in any of their spellings, whatever the case, accents, hyphens, apostrophes
 * and articles, in Latin and Arabic letters.
 *
 * <p>The index is built once, off the window's thread, from a dataset, and read-only afterwards. Knows the model alone: not what shows, nor
 * how a find is drawn or jumped to.
 */
package org.masar.search;
