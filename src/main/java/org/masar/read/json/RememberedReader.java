package org.masar.read.json;

import java.time.ZoneOffset;
import java.util.List;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.Problems;
import org.masar.state.Annotation;
import org.masar.state.Origin;
import org.masar.state.Page;
import org.masar.state.Remembered;
import org.masar.state.ViewState;

/** Reads what a picture says of what it shows. */
public final class RememberedReader {
    private static final int VERSION = 1;

    private RememberedReader() {
    }

    /**
     * Holds what was read.
     *
     * @param remembered null where it names no dataset, or is of a newer Masar
     */
    public record Read(Remembered remembered, Problems problems) {
    }

    /** Reads what is sound. */
    public static Read read(Input input) {
        return SingleObject.read(input, ZoneOffset.UTC, "picture", RememberedReader::form, null, Read::new);
    }

    private static Remembered form(Part p) {
        Double version = p.number("masar");
        if (version != null && version > VERSION) {
            p.context.error(p.get("masar").at(), "masar", p.get("masar").shown(), Message.of("version.newer", p.get("masar").shown(), VERSION),
                Message.of("version.newer.advice"));
            return null;
        }
        Origin origin = OriginForm.read(p);
        Part view = p.part("view", "view");
        ViewState seen = view == null ? ViewState.START : ViewForm.read(view);
        List<Annotation> drawn = AnnotationForm.list(p, "annotations");
        Part page = p.part("page", "page");
        Page laid = page == null ? Page.SCREEN : PageForm.read(page);
        double[] size = ViewForm.numbers(p, "size", 2);
        double scale = p.positive("scale", 1);
        p.finish();
        boolean sized = size != null && size[0] >= 1 && size[1] >= 1;
        return origin == null ? null : new Remembered(origin, seen, drawn, laid, sized ? (int) size[0] : 0, sized ? (int) size[1] : 0, scale > 0 ? scale : 1);
    }
}
