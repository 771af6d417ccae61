package org.masar.check;

import org.masar.read.Message;
import org.masar.read.Severity;

/**
 * Says what a check found, before its spot in the file is looked up.
 *
 * @param path   the file's path of the part concerned, from {@link org.masar.read.Locator#path}
 * @param value  the value as it stands
 * @param what   what is wrong, naming the value
 * @param advice what to do
 */
public record Finding(Severity severity, String path, String value, Message what, Message advice) {

    /** Notes something that is lost or distorted by it. */
    public static Finding error(String path, String value, Message what, Message advice) {
        return new Finding(Severity.ERROR, path, value, what, advice);
    }

    /** Notes something doubtful. */
    public static Finding warning(String path, String value, Message what, Message advice) {
        return new Finding(Severity.WARNING, path, value, what, advice);
    }
}
