package org.masar.read.json;

import java.time.ZoneId;
import java.util.List;
import org.masar.read.Input;
import org.masar.read.Problems;
import org.masar.state.Annotation;

/** Reads annotations from a file of their own: an object that holds them under {@code annotations}. */
public final class AnnotationReader {
    private AnnotationReader() {
    }

    /** Reads those that are sound; times without an offset are meant in the zone. */
    public static Read read(Input input, ZoneId zone) {
        return SingleObject.read(input, zone, "annotation", p -> {
            List<Annotation> all = AnnotationForm.list(p, "annotations");
            p.finish();
            return all;
        }, List.of(), Read::new);
    }

    /**
     * Holds what was read.
     *
     * @param annotations the lowest first
     * @param problems    what was wrong
     */
    public record Read(List<Annotation> annotations, Problems problems) {
        public Read {
            annotations = List.copyOf(annotations);
        }
    }
}
