/**
 * Keeps what the user makes: saved with its dataset, the last versions beside, and a copy for recovery while it is not saved.
 *
 * <p>Where: {@link org.masar.keep.Places}. A crash or power cut at any moment leaves whole files. Nothing here changes a dataset, but for
 * what a bundle holds of the user's. Not for the thread that draws. Must not know a window, nor when to save.
 */
package org.masar.keep;
