package org.masar.read.said;

import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masar.model.TimeSpan;
import org.masar.time.Edtf;

/** Reads a time as EDTF where it is that, else as people write it. Stateless, safe on any thread. */
public final class SaidTime {
    /** Looks like EDTF; a number alone does not, as what it counts is the column's habit. */
    private static final Pattern EDTF = Pattern.compile("(?!-?\\d+(?:\\.\\d+)?$)[\\[{]?[-\\dXYETSZ:.,/+~?%]+[]}]?");

    private SaidTime() {
    }

    /** Gives the time, empty where the text is none that is understood. */
    public static Optional<TimeSpan> read(String text, DateHabit habit, ZoneId zone) {
        String s = text.strip();
        if (EDTF.matcher(s).matches() && s.length() < 200) {
            try {
                return Optional.of(Edtf.parse(s, zone)).filter(t -> !t.undated());
            } catch (IllegalArgumentException e) {
                // Not EDTF after all: "20.5.2018" looks alike.
            }
        }
        return SaidDate.edtf(s, habit).flatMap(e -> parsed(e, zone));
    }

    private static Optional<TimeSpan> parsed(String edtf, ZoneId zone) {
        try {
            return Optional.of(Edtf.parse(edtf, zone));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
