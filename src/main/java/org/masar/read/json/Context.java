package org.masar.read.json;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.masar.read.Locator;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Rejected;
import org.masar.read.SourceText;
import org.masar.read.Spot;

/** Holds what all forms share while one file is read. Not for several threads at once. */
public final class Context {
    final SourceText text;
    final ProblemLog log;
    final ZoneId zone;
    final List<Rejected> rejected = new ArrayList<>();
    final JsonLocator locator;
    /** Whether keys that no form asked for are worth a word: in a format of our own, but not in one that others may add to. */
    final boolean ours;

    Context(SourceText text, ProblemLog log, ZoneId zone) {
        this(text, log, zone, true);
    }

    private Context(SourceText text, ProblemLog log, ZoneId zone, boolean ours) {
        this.text = text;
        this.log = log;
        this.zone = zone;
        this.ours = ours;
        locator = new JsonLocator(text);
    }

    /** Starts the reading of a file of another format, to which anyone may add keys. */
    public static Context foreign(SourceText text, ProblemLog log, ZoneId zone) {
        return new Context(text, log, zone, false);
    }

    /** Gives line and column of a node. */
    public Spot spot(Node n) {
        return text.spot(n.at());
    }

    /** Notes something that is lost or distorted, at the node. */
    public void error(Node n, String path, Message what, Message advice) {
        error(n.at(), path, n.shown(), what, advice);
    }

    /** Notes something that is doubtful, but was read, at the node. */
    public void warning(Node n, String path, Message what, Message advice) {
        warning(n.at(), path, n.shown(), what, advice);
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
