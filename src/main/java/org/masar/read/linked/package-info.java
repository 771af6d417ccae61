/**
 * Reads Linked Places (JSON-LD, Pelagios and the World Historical Gazetteer): places with names, kinds and relations, each at its time.
 *
 * <p>Addresses in a file are named, never followed. Must not know drawing or the window.
 */
package org.masar.read.linked;
