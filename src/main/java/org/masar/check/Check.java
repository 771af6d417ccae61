package org.masar.check;

import java.util.List;
import org.masar.read.Opened;

/** Holds one rule about whole datasets. Without state, for any thread. */
public interface Check {

    /** Lists what breaks the rule; looks at nothing but what is given, and changes nothing. */
    List<Finding> check(Opened opened);
}
