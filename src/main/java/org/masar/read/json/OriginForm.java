package org.masar.read.json;

import org.masar.read.Message;
import org.masar.state.Origin;

/** Reads which dataset something was made from. */
final class OriginForm {
    private OriginForm() {
    }

    /** Gives the dataset named under {@code dataset}; null, with a report, where there is none. */
    static Origin read(Part p) {
        Part d = p.part("dataset", "dataset");
        String id = d == null ? null : d.text("id");
        String hash = d == null ? null : d.text("hash");
        if (d != null) {
            d.finish();
        }
        if (id == null || id.isBlank()) {
            p.context.error(d == null ? p.node.at() : d.node.at(), p.pathOf("dataset"), "", Message.of("notebook.dataset"),
                Message.of("notebook.dataset.advice"));
            return null;
        }
        return new Origin(id, hash);
    }
}
