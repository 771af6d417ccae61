/**
 * Reads dates, numbers and positions as people write them in tables and texts, in several languages and habits.
 *
 * <p>What is read keeps the precision that was written: a month stays a month. A date becomes EDTF text, so that
 * {@link org.masar.time.Edtf} alone decides which instants it means. Pure; knows no file, no table and no window.
 */
package org.masar.read.said;
