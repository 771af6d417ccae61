/**
 * Shows where the accounts differ: questions down, voices across, each answer with its sources.
 *
 * <p>Follows the session and answers to nobody else: must not know map, timeline, panels or the window that holds it.
 */
package org.masar.ui.compare;
