/**
 * Reads maps of kepler.gl that hold their data: rows with named and typed columns.
 *
 * <p>Must not know drawing or the window.
 */
package org.masar.read.kepler;
