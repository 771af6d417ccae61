/**
 * Streams XML of any format, element by element, with the spot of each.
 *
 * <p>A file comes from anywhere: document types are not read, entities of its own are not replaced, nothing outside the file is fetched,
 * and depth and size are bounded.
 */
package org.masar.read.xml;
