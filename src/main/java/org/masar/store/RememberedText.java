package org.masar.store;

import java.util.List;
import org.masar.state.Remembered;

/** Writes what a picture shows as JSON, for the picture to carry: version 1. */
public final class RememberedText {
    private RememberedText() {
    }

    /** Prints it; equal ones give equal texts. */
    public static String of(Remembered r) {
        return JsonText.of(new Keys().put("masar", 1).put("dataset", NotebookText.origin(r.origin())).put("view", ViewText.map(r.view()))
            .each("annotations", r.annotations(), AnnotationText::map).put("page", NotebookText.page(r.page()))
            .put("size", r.width() == 0 ? null : List.of(r.width(), r.height())).put("scale", r.scale() == 1 ? null : (Object) r.scale()).map());
    }
}
