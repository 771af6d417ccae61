/**
 * Writes what Masar keeps: datasets, views, settings, and what other packages print as JSON.
 *
 * <p>Files are written so that a crash or a full disk leaves the old one whole ({@link org.masar.store.AtomicFile}).
 * This package must not know where in a window or on a command line its text goes.
 */
package org.masar.store;
