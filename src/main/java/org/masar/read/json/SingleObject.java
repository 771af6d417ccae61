package org.masar.read.json;

import java.time.ZoneId;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.masar.read.Encoding;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Problems;
import org.masar.read.SourceText;
import tools.jackson.core.JacksonException;

/** Reads a file that holds one object of a kind, such as a view. */
final class SingleObject {
    private SingleObject() {
    }

    /**
     * Reads it; times without an offset are meant in the zone.
     *
     * @param kind      names it in problems
     * @param otherwise what there is where nothing could be read
     */
    static <T, R> R read(Input input, ZoneId zone, String kind, Function<Part, T> form, T otherwise, BiFunction<T, Problems, R> result) {
        ProblemLog log = new ProblemLog(input.name());
        SourceText text = Mender.mend(Encoding.decode(input, log), log);
        Context context = new Context(text, log, zone);
        T found = otherwise;
        try (Tokens t = new Tokens(text.text())) {
            try {
                if (t.next() != null && t.value() instanceof Node.Obj o) {
                    found = form.apply(new Part(context, kind, "", o));
                } else {
                    context.error(0, "", "", Message.of(kind + ".none"), Message.of(kind + ".none.advice"));
                }
            } catch (JacksonException e) {
                Fault fault = Fault.of(text.text(), e, t);
                context.error(fault.at(), fault.path(), "", Message.of("view.not-json", Reason.of(text.text(), fault)),
                    Message.of("view.not-json.advice"));
            }
        }
        return result.apply(found, log.toProblems());
    }
}
