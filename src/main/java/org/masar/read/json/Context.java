package org.masar.read.json;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.masar.read.Locator;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Rejected;
import org.masar.read.SourceText;

/** Holds what all forms share while one file is read. */
final class Context {
    final SourceText text;
    final ProblemLog log;
    final ZoneId zone;
    final List<Rejected> rejected = new ArrayList<>();
    final JsonLocator locator;

    Context(SourceText text, ProblemLog log, ZoneId zone) {
        this.text = text;
        this.log = log;
        this.zone = zone;
        locator = new JsonLocator(text);
    }

    void error(long at, String path, String value, Message what, Message advice) {
        log.error(text.spot(at), path, value, what, advice);
    }

    void warning(long at, String path, String value, Message what, Message advice) {
        log.warning(text.spot(at), path, value, what, advice);
    }

    /** Counts a record that is left out. */
    void reject(String kind, String path, String id, long at, String why) {
        rejected.add(new Rejected(kind, path, id, text.spot(at).line(), why));
    }

    /** Gives the finder of spots. */
    Locator locator() {
        return locator;
    }
}
