package org.masar.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masar.model.Dataset;
import org.masar.model.Extent;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.read.Nearest;
import org.masar.state.Beside;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.Edtf;
import org.masar.view.Where;
import picocli.CommandLine.Option;

/** Holds the options that say which events show; {@code visible} and {@code export} share them. */
final class TimeOptions {
    @Option(names = "--mode", paramLabel = "MODE", description = "moment, window, since-start or all")
    String mode;

    @Option(names = "--at", paramLabel = "T", description = "moment: a day, minute ... such as 2018-05-21T09:30+03:00")
    String at;

    @Option(names = "--from", paramLabel = "T", description = "start of the window: the start of its unit")
    String from;

    @Option(names = "--to", paramLabel = "T", description = "end of the window: the end of its unit")
    String to;

    @Option(names = "--known-by", paramLabel = "T", description = "only what had been said by the end of it")
    String knownBy;

    @Option(names = "--voice", paramLabel = "ID", description = "as told by this voice; may be repeated")
    List<String> voices = new ArrayList<>();

    @Option(names = "--bbox", paramLabel = "W,S,E,N", description = "this box, in degrees: only what touches it, or what a picture shows")
    String bbox;

    @Option(names = "--where", paramLabel = "ECQL", description = {"only events that are as asked, for example \"voice = 'sana' AND disputed = true\". Names: "
        + "event (its id), title, summary, says, category, place (also one that it lies in), place_name, voice, side, source, stance, tag; importance, "
        + "claim_count, voice_count, source_count; start, latest_start, earliest_end, end; disputed, single_voice, undated, unplaced "
        + "(true or false); shape; and each figure that is told, such as killed or buses_waiting. LIKE, ILIKE, IN, BETWEEN, IS NULL, AFTER, "
        + "BEFORE, DURING, BBOX, AND, OR, NOT as in ECQL; of several values one that fits is enough"})
    String where;

    /** Gives the view with what was asked for put into it, the box as a filter; what was not asked for stays. */
    ViewState apply(ViewState view, Dataset d) {
        ViewState v = applyTimes(view, d);
        return box().map(b -> v.withFilter(v.filter().withExtent(b))).orElse(v);
    }

    /** Gives the view with times and voices put into it. */
    ViewState applyTimes(ViewState view, Dataset d) {
        ViewState v = view;
        if (at != null) {
            v = v.withPlayhead(closed("--at", at, d.zone()));
        }
        if (from != null || to != null) {
            v = v.withWindow(window(d.zone()));
        }
        if (knownBy != null) {
            v = v.withKnownBy(end("--known-by", knownBy, d.zone()));
        }
        if (!voices.isEmpty()) {
            voices.forEach(id -> known(id, d));
            v = v.withBeside(Beside.NONE).withVoices(voices);
        }
        if (where != null) {
            Where.fault(d, where).ifPresent(f -> {
                throw new Misuse("--where, character " + (f.position() + 1) + ": " + f.getMessage(), f.pointer(where));
            });
            v = v.withFilter(v.filter().withWhere(where));
        }
        v = v.withMode(mode(v.mode()));
        return needed(v);
    }

    private Mode mode(Mode otherwise) {
        if (mode == null) {
            return from != null || to != null ? Mode.WINDOW : at != null ? Mode.MOMENT : otherwise;
        }
        try {
            return Mode.of(mode);
        } catch (IllegalArgumentException e) {
            throw new Misuse("--mode: " + e.getMessage());
        }
    }

    private static ViewState needed(ViewState v) {
        if ((v.mode() == Mode.MOMENT || v.mode() == Mode.SINCE_START) && v.playhead() == null) {
            throw new Misuse("mode " + v.mode().word() + " needs --at T, for example --at 2018-05-20");
        }
        if (v.mode() == Mode.WINDOW && v.window() == null) {
            throw new Misuse("mode window needs --from T or --to T, for example --from 2018-05-19 --to 2018-05-21");
        }
        return v;
    }

    private Interval window(ZoneId zone) {
        Instant a = from == null ? null : span("--from", from, zone).earliestStart();
        Instant b = to == null ? null : end("--to", to, zone);
        if (a != null && b != null && !a.isBefore(b)) {
            throw new Misuse("--from " + from + " lies after --to " + to + "; write the earlier time after --from");
        }
        return new Interval(a, b);
    }

    private static Interval closed(String option, String text, ZoneId zone) {
        TimeSpan s = span(option, text, zone);
        if (s.earliestStart() == null || s.latestEnd() == null) {
            throw new Misuse(option + ": '" + text + "' has an open end; write a day or a minute, for example 2018-05-20");
        }
        return new Interval(s.earliestStart(), s.latestEnd());
    }

    private static Instant end(String option, String text, ZoneId zone) {
        Instant end = span(option, text, zone).latestEnd();
        if (end == null) {
            throw new Misuse(option + ": '" + text + "' has no end; write a day or a minute, for example 2018-05-20");
        }
        return end;
    }

    private static TimeSpan span(String option, String text, ZoneId zone) {
        try {
            return Edtf.parse(text, zone);
        } catch (IllegalArgumentException e) {
            throw new Misuse(option + ": " + e.getMessage());
        }
    }

    private static void known(String id, Dataset d) {
        if (d.voice(id).isEmpty()) {
            List<String> ids = d.voices().stream().map(Voice::id).toList();
            throw new Misuse("--voice: '" + id + "' is no voice of this dataset; " + Nearest.to(id, ids)
                .map(n -> "did you mean " + n + "? There are: ").orElse("there are: ")
                + (ids.isEmpty() ? "none" : ids.stream().collect(Collectors.joining(", "))));
        }
    }

    /** Gives the box asked for. */
    Optional<Extent> box() {
        return bbox == null ? Optional.empty() : Optional.of(readBox());
    }

    private Extent readBox() {
        String[] parts = bbox.split(",", -1);
        try {
            if (parts.length == 4) {
                return new Extent(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]));
            }
        } catch (IllegalArgumentException e) {
            throw new Misuse("--bbox: '" + bbox + "' is no box: " + e.getMessage() + "; write W,S,E,N in degrees, for example 36.2,33.4,36.4,33.6");
        }
        throw new Misuse("--bbox: '" + bbox + "' is no box; write four numbers W,S,E,N in degrees, for example 36.2,33.4,36.4,33.6");
    }
}
