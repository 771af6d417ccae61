package org.masar.read;

/**
 * Names a record of the file that could not be kept, so that nothing is lost silently.
 *
 * @param kind event, claim, place ...
 * @param path where it stands: {@code events[3]}
 * @param id   its id, or empty where it has none
 * @param why  the reason, as the problem says it
 */
public record Rejected(String kind, String path, String id, int line, String why) {
}
