package org.masar.geo;

import org.masar.model.Words;

/**
 * Says what one layer of the map is and how far to trust it.
 *
 * @param id      one word, the same in every language
 * @param name    what it shows
 * @param source  whose data it is, and through whom it came
 * @param date    when it was so; {@link Words#NONE} for what has no date
 * @param licence short name of its licence, as the licence is called
 * @param limits  what it does not show, or not rightly
 */
public record LayerNote(String id, Words name, Words source, Words date, String licence, Words limits) {
}
