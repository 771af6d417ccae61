/**
 * Answers on the command line: one class a verb (command line, the promise to scripts and tests).
 *
 * <p>Results go to standard output and messages to standard error, nothing else to either. Must not know the window,
 * nor touch a class that needs a display.
 */
package org.masar.cli;
