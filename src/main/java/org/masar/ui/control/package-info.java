/**
 * Holds the small parts that several panels share: words, icons, category marks, actions and keys.
 *
 * <p>Must not know a panel, the map or the timeline. Only {@code Picture} here may touch {@code java.awt}.
 */
package org.masar.ui.control;
