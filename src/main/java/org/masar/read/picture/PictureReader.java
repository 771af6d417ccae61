package org.masar.read.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.Problem;
import org.masar.read.ProblemLog;
import org.masar.read.Problems;
import org.masar.read.Severity;
import org.masar.read.Spot;
import org.masar.read.json.RememberedReader;
import org.masar.state.Origin;
import org.masar.state.Remembered;

/** Reads what a PNG, JPEG, SVG or PDF shows, where Masar wrote it. Never throws for bad data. */
public final class PictureReader {
    private static final int HEAD = 4096;
    private static final Message ADVICE = Message.of("picture.silent.advice");

    private PictureReader() {
    }

    /**
     * Holds what was read.
     *
     * @param remembered what the picture shows; null where it does not say, or not so that this Masar understands
     * @param problems   why, or what of it could not be read
     */
    public record Read(Remembered remembered, Problems problems) {
        /** Gives why nothing can be shown again; the first error. */
        public Message why() {
            return problems.list().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().map(Problem::said)
                .orElse(Message.of("picture.silent"));
        }
    }

    /** Says whether the dataset that is to be shown is the one that the picture was made from, as it was then; nothing where it is. */
    public static Problems against(Input input, Remembered r, Origin of) {
        ProblemLog log = new ProblemLog(input.name());
        if (!r.origin().isOf(of)) {
            log.warning(Spot.START, "dataset.id", r.origin().id(), Message.of("picture.other", r.origin().id(), of.id()), Message.of("picture.other.advice"));
        } else if (r.origin().differs(of)) {
            log.warning(Spot.START, "dataset.hash", "", Message.of("picture.changed"), Message.of("picture.changed.advice"));
        }
        return log.toProblems();
    }

    /** Tells by its first bytes whether the file is a picture of one of the formats, and so no dataset. */
    public static boolean recognises(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Kind.of(in.readNBytes(HEAD)).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Reads what the picture says. */
    public static Read read(Input input) {
        Optional<Kind> kind = Kind.of(input.bytes());
        try {
            Optional<String> json = kind.isEmpty() ? Optional.empty() : kind.get().view(input.bytes());
            return json.map(text -> parsed(input, text)).orElseGet(() -> silent(input, Message.of("picture.silent")));
        } catch (IOException e) {
            return silent(input, Message.of("picture.damaged"));
        }
    }

    private static Read parsed(Input input, String json) {
        RememberedReader.Read read = RememberedReader.read(new Input(input.name(), json.getBytes(StandardCharsets.UTF_8)));
        return new Read(read.remembered(), read.problems());
    }

    private static Read silent(Input input, Message why) {
        ProblemLog log = new ProblemLog(input.name());
        log.error(Spot.START, "", "", why, ADVICE);
        return new Read(null, log.toProblems());
    }
}
