package org.masar.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.masar.model.Claim;
import org.masar.model.Dataset;

/**
 * Tells what a voice says, event by event, and what others say against it: as far as it was known, whatever else the view asks for.
 *
 * @param lines by the beginning of the events, undated ones last; of one event in the order of the file
 */
public record VoiceStory(List<Line> lines) {
    public VoiceStory {
        lines = List.copyOf(lines);
    }

    /**
     * Holds one claim.
     *
     * @param event   number of the event
     * @param against what others say against it
     */
    public record Line(int event, Claim claim, List<Claim> against) {
        public Line {
            against = List.copyOf(against);
        }
    }

    /** Tells it of the voice with the id. */
    public static VoiceStory of(Told told, String voice) {
        Dataset d = told.dataset();
        Against against = new Against(d);
        List<Line> lines = new ArrayList<>();
        for (int e = 0; e < d.events().size(); e++) {
            List<Claim> known = Knowledge.known(d, d.events().get(e), told.knownBy()); // no account of each event need be made
            for (Claim c : known) {
                if (c.voice().equals(voice)) {
                    lines.add(new Line(e, c, against.of(c, known)));
                }
            }
        }
        lines.sort(Comparator.comparing((Line l) -> begins(d, l), Comparator.nullsLast(Comparator.naturalOrder())));
        return new VoiceStory(lines);
    }

    private static Instant begins(Dataset d, Line l) {
        return d.events().get(l.event()).when().earliestStart();
    }

    /** Counts the events of which the voice speaks. */
    public int events() {
        return (int) lines.stream().map(Line::event).distinct().count();
    }

    /** Counts the sources that carry it. */
    public int sources() {
        return (int) lines.stream().map(l -> l.claim().source()).distinct().count();
    }
}
