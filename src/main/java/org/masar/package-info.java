/**
 * The start: from a double-click or a command to the window or a verb.
 *
 * <p>{@code Launcher} and the classes it names ({@code JarLoader}, {@code Logs}, {@code Notice}, {@code Paragraph},
 * {@code Threads}, {@code Trouble}) are Java 8 bytecode and know nothing of the rest. {@code Main} and those it names
 * know the entry points of {@code cli} and {@code ui.app}, and load no class of JavaFX.
 *
 * <p>A verb runs in the Java that was started. For the window {@code Relaunch} starts a second one with the options of
 * {@code WindowJava} and those that {@code FirstJava} was started with, unless {@code -Dmasar.relaunch=false}, and hands its exit status
 * on; {@code Tether} ends that one with the first.
 */
package org.masar;
