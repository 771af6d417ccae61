/**
 * Draws pages that are no map: tables and what stands round them, with the same letters, colours and pens.
 *
 * <p>Pure: the same page gives the same marks. Must not know files, formats nor the window.
 */
package org.masar.draw.page;
