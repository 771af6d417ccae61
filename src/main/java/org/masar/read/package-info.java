/**
 * Turns a file into a dataset and a list of what is wrong with it.
 *
 * <p>Reading never throws for bad data: it gives what could be read, plus {@link org.masar.read.Problems} with line,
 * column, path and advice. Only a file that holds no dataset at all ({@link org.masar.read.NoDataset}) or cannot be
 * read from the disk ({@link java.io.IOException}) ends in an exception. A new format is one package below this one
 * with a {@link org.masar.read.Reader} in it, and one line in {@link org.masar.read.Readers}.
 *
 * <p>This package must not know how a dataset is drawn, filtered or written.
 */
package org.masar.read;
