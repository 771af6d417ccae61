/**
 * Fetches tiles of a map from a server that the user named, and only after the user agreed: the one place that reaches a network.
 *
 * <p>Asks for nothing but the tiles that a view shows, keeps them on the disk as long as the server allows, and gives up early. Knows
 * no server by name. Must not know drawing or the window.
 */
package org.masar.read.online;
