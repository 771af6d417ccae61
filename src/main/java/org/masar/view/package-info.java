/**
 * Answers what shows: which events, in which phase, told how and by whom, under a view state.
 *
 * <p>Pure functions of dataset and view state; yields event numbers, never copies. Must not know how anything is drawn,
 * read or written, nor that there is a window.
 */
package org.masar.view;
