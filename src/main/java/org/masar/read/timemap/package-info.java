/**
 * Reads the JSON of timemap (Bellingcat, Forensic Architecture): events, with their sources and associations.
 *
 * <p>Videos and pictures are named, never fetched. Must not know drawing or the window.
 */
package org.masar.read.timemap;
