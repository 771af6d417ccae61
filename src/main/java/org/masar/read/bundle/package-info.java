/**
 * Reads {@code .masar} bundles: a zip with a dataset and its media.
 *
 * <p>A zip comes from anywhere, so nothing in it is trusted: names that lead out of the bundle, sizes that explode, and
 * crowds of entries are refused. Nothing is ever unpacked to the disk.
 */
package org.masar.read.bundle;
