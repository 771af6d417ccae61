package org.masar.read.json;

import org.masar.read.Input;
import org.masar.read.Likeness;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.ProblemLog;
import org.masar.read.SourceText;
import org.masar.read.Spot;

/** Decides by the number under {@code masar} whether a file is a dataset, and one that this Masar understands. */
final class Version {
    private Version() {
    }

    /** Refuses what is no dataset or newer; notes in the log what is merely written wrongly. */
    static void check(Input input, SourceText text, HeadScan scan, ProblemLog log) throws NoDataset {
        if (!scan.object || scan.version == null && scan.familiar < 2) {
            throw Likeness.refusal(input);
        }
        if (scan.version == null) {
            log.error(Spot.START, "masar", "", Message.of("version.missing"), Message.of("version.missing.advice"));
            return;
        }
        Node n = scan.version;
        String shown = n instanceof Node.Text t ? t.value() : n.shown();
        if (shown.matches("0*[0-9]{1,9}") && Integer.parseInt(shown) > JsonReader.VERSION || shown.matches("[0-9]{10,}")) {
            throw NoDataset.of(input, text.spot(n.at()), Message.of("version.newer", shown, JsonReader.VERSION),
                Message.of("version.newer.advice"));
        }
        if (!(n instanceof Node.Num num) || num.value() != 1) {
            log.error(text.spot(n.at()), "masar", shown, Message.of("version.wrong", n.shown()), Message.of("version.wrong.advice"));
        }
    }
}
