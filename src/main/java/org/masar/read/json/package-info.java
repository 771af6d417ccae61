/**
 * Reads Masar's own dataset file, JSON, and tells for each problem line, column and path.
 *
 * <p>The file is streamed: one record after the other becomes a small tree of {@link org.masar.read.json.Node}s that
 * know where they stand, and a form (EventForm, PlaceForm ...) turns the tree into a record of the model. What is
 * wrong inside a record is left out and reported; the rest of it is kept.
 *
 * <p>This package must not know whether ids lead anywhere: that is for the checks.
 */
package org.masar.read.json;
