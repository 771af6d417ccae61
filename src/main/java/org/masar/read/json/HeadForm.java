package org.masar.read.json;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.masar.model.Dataset;
import org.masar.model.Words;
import org.masar.read.Nearest;

/** Reads what is said of the dataset as a whole. */
final class HeadForm {
    private HeadForm() {
    }

    /** Reads the head; {@code stem} (the file's name) stands in for a missing id. What is missing may stand behind a cut. */
    static Dataset.Head read(Part p, String stem, Document document) {
        p.get("masar");
        String id = p.text("id");
        if (id == null || id.isBlank()) {
            String made = stem.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            id = made.isEmpty() ? "dataset" : made;
            missing(document, p, "the dataset has no \"id\"; it is taken as \"" + id + "\"",
                "add \"id\": \"" + id + "\" after \"masar\": 1");
        }
        Words title = p.words("title");
        if (title.isEmpty() && (p.get("title") == null || p.get("title") instanceof Node.Obj)) {
            missing(document, p, "the dataset has no \"title\"",
                "add \"title\": {\"en\": \"...\"} after the id");
        }
        zoneProblem(p, document);
        return new Dataset.Head(1, id, title, p.words("summary"), p.context.zone, p.text("licence"), p.text("attribution"));
    }

    /** Gives the zone that the word names, or UTC. */
    static ZoneId zone(String word) {
        try {
            return word == null ? ZoneOffset.UTC : ZoneId.of(word);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }

    private static void zoneProblem(Part p, Document document) {
        String word = p.text("timeZone");
        if (word == null && document.complete) {
            p.context.warning(p.node.at(), "timeZone", "", "the dataset has no \"timeZone\"; times without an offset are taken as UTC",
                "add \"timeZone\": \"Asia/Damascus\", or the zone that is meant");
        }
        if (word == null) {
            return;
        }
        try {
            ZoneId.of(word);
        } catch (DateTimeException e) {
            p.context.error(p.get("timeZone").at(), "timeZone", word, "\"" + word + "\" is no time zone; UTC is taken",
                Nearest.to(word, ZoneId.getAvailableZoneIds()).map(z -> "did you mean \"" + z + "\"?")
                    .orElse("write a name such as Asia/Damascus or Europe/Berlin"));
        }
    }

    private static void missing(Document document, Part p, String what, String advice) {
        if (document.complete) {
            p.context.error(p.node.at(), "", "", what, advice);
        }
    }
}
