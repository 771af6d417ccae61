package org.masar.read.json;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.masar.model.Dataset;
import org.masar.model.Words;
import org.masar.read.Message;
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
            missing(document, p, Message.of("head.id", id), Message.of("head.id.advice", id));
        }
        Words title = p.words("title");
        if (title.isEmpty() && (p.get("title") == null || p.get("title") instanceof Node.Obj)) {
            missing(document, p, Message.of("head.title"), Message.of("head.title.advice"));
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
            p.context.warning(p.node.at(), "timeZone", "", Message.of("head.zone"), Message.of("head.zone.advice"));
        }
        if (word == null) {
            return;
        }
        try {
            ZoneId.of(word);
        } catch (DateTimeException e) {
            p.context.error(p.get("timeZone").at(), "timeZone", word, Message.of("head.zone.unknown", word),
                Nearest.to(word, ZoneId.getAvailableZoneIds()).map(z -> Message.of("advice.nearest", z)).orElse(Message.of("head.zone.unknown.advice")));
        }
    }

    private static void missing(Document document, Part p, Message what, Message advice) {
        if (document.complete) {
            p.context.error(p.node.at(), "", "", what, advice);
        }
    }
}
