/**
 * Reads what a picture that Masar wrote says of what it shows: {@code masar:view} in its XMP packet.
 *
 * <p>A picture comes from anywhere, so nothing in it is trusted: no pixel is decoded, nothing is fetched, lengths are held to the file's,
 * and XML is read without document types. Must not know how pictures are written, nor the window.
 */
package org.masar.read.picture;
