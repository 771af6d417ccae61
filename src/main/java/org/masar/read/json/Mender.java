package org.masar.read.json;

import java.util.HashSet;
import java.util.Set;
import org.masar.read.ProblemLog;
import org.masar.read.SourceText;

/**
 * Reads on behind the slips that people make when they write JSON by hand, and reports each.
 *
 * <p>Nothing is changed silently: each slip is an error in the list, at its spot, with what to write. Of several
 * readings the one is taken after which the text reads on farthest.
 */
final class Mender {
    private static final int MOST_SLIPS = 50;
    private static final int LARGEST_TEXT = 4_000_000;
    /** Characters read in all while readings are tried: some seconds' worth, however hostile the file. */
    private static final long MOST_READ = 300_000_000;

    private Mender() {
    }

    /** Gives a text that is JSON as far as slips can explain what is not; the rest is left as it is. */
    static SourceText mend(SourceText written, ProblemLog log) {
        SourceText text = written;
        if (text.text().length() > LARGEST_TEXT || !text.text().stripLeading().startsWith("{")) {
            return text;
        }
        Set<String> told = new HashSet<>();
        long left = MOST_READ;
        for (int n = 0; n < MOST_SLIPS && left > 0; n++) {
            left -= 5L * text.text().length();
            Fault fault = Fault.first(text.text());
            if (fault == null || fault.limit()) {
                return text;
            }
            Slip best = fault.ended() ? Swallowed.find(text.text()) : best(text.text(), fault);
            if (best == null) {
                return text;
            }
            if (told.add(text.spot(best.at()).line() + best.what().english())) {
                log.error(text.spot(best.at()), fault.path(), "", best.what(), best.advice());
            }
            text = text.replaced(best.from(), best.to(), best.with());
        }
        return text;
    }

    private static Slip best(String text, Fault fault) {
        Slip best = null;
        int least = text.length() - fault.at();
        for (Slip s : Slips.of(text, fault)) {
            String mended = text.substring(0, s.from()) + s.with() + text.substring(s.to());
            Fault next = Fault.first(mended);
            int left = next == null ? -1 : mended.length() - next.at();
            if (left < least) {
                least = left;
                best = s;
            }
        }
        return best;
    }
}
