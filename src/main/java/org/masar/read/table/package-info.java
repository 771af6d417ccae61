/**
 * Turns rows with headings into a dataset: which column is what, what a row becomes, and what keeps a row from the map or timeline.
 *
 * <p>Rows may come from any format. A {@link org.masar.read.table.Mapping} says what each column is; it is guessed from the
 * names and the content, or given. Each row becomes one event. The texts of large tables are read again when they are
 * looked at; only times, places and categories are kept in arrays.
 *
 * <p>This package must not know how a file is parted into rows, and no window.
 */
package org.masar.read.table;
