/**
 * Asks how a view goes onto a page, shows it in small while it is asked, and prints it on a printer of our own list.
 *
 * <p>Follows the session and calls for the writing; must not know the map, the timeline and the panels, nor any format.
 */
package org.masar.ui.page;
