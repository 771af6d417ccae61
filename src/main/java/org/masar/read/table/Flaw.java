package org.masar.read.table;

import org.masar.read.Message;

/**
 * Says what keeps a cell from being read.
 *
 * @param column number from 0, or -1 where the row as a whole is meant
 * @param value  as it stands
 */
record Flaw(int column, String value, Message what, Message advice) {
}
