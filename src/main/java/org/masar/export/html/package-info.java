/**
 * Writes a walkthrough as one page for a browser: steps with their pictures, the events on a timeline, and the sources, in every language
 * the dataset speaks.
 *
 * <p>The page asks for nothing from anywhere, and says so to the browser in its policy. Everything stands in its text from the start, so
 * that it can be read without scripts, printed, and heard. Must not know how pictures are drawn: it is given them.
 */
package org.masar.export.html;
