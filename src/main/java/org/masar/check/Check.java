package org.masar.check;

import java.util.function.Consumer;
import org.masar.read.Opened;

/** Holds one rule about whole datasets. Without state, for any thread. */
public interface Check {

    /** Tells {@code found} of everything that breaks the rule; looks at nothing but what is given, and changes nothing. */
    void check(Opened opened, Consumer<Finding> found);

    /** Tells whether the rule makes sense only of a file read to its end: what is missing may stand behind the cut. */
    default boolean needsWhole() {
        return false;
    }
}
