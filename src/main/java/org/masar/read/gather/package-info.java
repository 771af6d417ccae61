/**
 * Makes a dataset of the records of any file that was not written for Masar.
 *
 * <p>A reader of a format says what a record holds ({@link org.masar.read.gather.Entry}); {@link org.masar.read.gather.Gathering}
 * gives every part its id, ties each event to the file that tells it (a source, and a voice: the file's author, or the file
 * itself), and keeps account of what could not be kept. {@link org.masar.read.gather.Times} reads times with the precision in
 * which they are told; {@link org.masar.read.gather.Fields} finds the usual names of columns and properties, and gives what
 * nobody asked for as figures and words, so that nothing is dropped.
 *
 * <p>This package must not know any one format.
 */
package org.masar.read.gather;
