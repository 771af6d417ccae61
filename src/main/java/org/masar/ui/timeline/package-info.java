/**
 * Shows the timeline in the window: the control, its skin, and what pointer, wheel and keys do to it.
 *
 * <p>Paints nothing itself (draw does, in the background) and meets the other panels only in the session.
 */
package org.masar.ui.timeline;
