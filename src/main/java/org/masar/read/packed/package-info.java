/**
 * Opens what is packed with gzip or zip (KMZ too) around a file of any format.
 *
 * <p>Nothing is unpacked to the disk, names that lead out are refused, and what grows without end is left.
 */
package org.masar.read.packed;
