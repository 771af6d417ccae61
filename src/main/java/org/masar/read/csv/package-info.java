/**
 * Reads tables written as text: commas, tabs, semicolons or bars between cells, in the usual encodings.
 *
 * <p>Parts text into rows by FastCSV; what the columns are is the business of {@link org.masar.read.table}.
 */
package org.masar.read.csv;
