/**
 * Walks through a walkthrough: at which step we are, how the view moves from one step to the next, and what a step's text is made of.
 *
 * <p>Pure values and functions. Says what shows and when; it must not know how anything is drawn or written, nor that there is a window
 * with a clock: whoever presents asks a {@link org.masar.story.Flight} for the view after so many milliseconds.
 */
package org.masar.story;
