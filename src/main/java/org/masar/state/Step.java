package org.masar.state;

import org.masar.model.Words;

/**
 * Holds one stop of a walkthrough: a view with what is said to it.
 *
 * @param seconds    reading time, 0 where not given
 * @param transition fly, cut; or null
 * @param view       everything that is seen at this stop
 */
public record Step(Words title, Words text, Words notes, Words question, int seconds, String transition, ViewState view) {
}
