package org.masar.read.json;

import java.time.ZoneId;
import org.masar.read.Encoding;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Problems;
import org.masar.read.SourceText;
import org.masar.state.ViewState;
import tools.jackson.core.JacksonException;

/** Reads a view from a file of its own: the object that a dataset holds as its {@code start}. */
public final class ViewReader {
    private ViewReader() {
    }

    /**
     * Reads the view; times without an offset are meant in the zone.
     *
     * @return the view with what was wrong; {@link ViewState#START} where nothing could be read
     */
    public static Read read(Input input, ZoneId zone) {
        ProblemLog log = new ProblemLog(input.name());
        SourceText text = Mender.mend(Encoding.decode(input, log), log);
        Context context = new Context(text, log, zone);
        ViewState view = ViewState.START;
        try (Tokens t = new Tokens(text.text())) {
            try {
                if (t.next() != null && t.value() instanceof Node.Obj o) {
                    view = ViewForm.read(new Part(context, "view", "", o));
                } else {
                    context.error(0, "", "", Message.of("view.none"), Message.of("view.none.advice"));
                }
            } catch (JacksonException e) {
                Fault fault = Fault.of(text.text(), e, t);
                context.error(fault.at(), fault.path(), "", Message.of("view.not-json", Reason.of(text.text(), fault)),
                    Message.of("view.not-json.advice"));
            }
        }
        return new Read(view, log.toProblems());
    }

    /**
     * Holds a view as it was read.
     *
     * @param problems what was wrong
     */
    public record Read(ViewState view, Problems problems) {
    }
}
