/**
 * Says what a dataset is: events, places, voices, sources, claims, and the words of the field.
 *
 * <p>Plain immutable records that validate themselves and name the bad value. This package knows the JDK's
 * {@code java.base} only: no file format, no drawing, no window, no notion of what is on the screen.
 */
package org.masar.model;
