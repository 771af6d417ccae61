package org.masar.draw.page;

import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Frame;
import org.masar.draw.Painter;
import org.masar.state.Page;
import org.masar.view.Visible;

/** Gives in plain lines what stands behind a picture, for the notes of whoever shows it: time, events with who says so, sources, credits. */
public final class Spoken {
    private Spoken() {
    }

    /** Gives the lines in the language of the view; an empty one before each part. What something is hidden of tells no events: they may be it. */
    public static List<String> lines(Page page, Frame frame, Painter painter) {
        Visible visible = frame.visible();
        PageWords words = new PageWords(page, visible);
        Setting any = new Setting(1);
        int[] events = visible.events(), listed = java.util.Arrays.copyOf(events, Math.min(events.length, PageWords.MOST));
        List<String> lines = new ArrayList<>();
        words.when(any).forEach(p -> lines.add(p.text()));
        part(lines, words.notes(any));
        boolean veiled = frame.notes().stream().anyMatch(a -> a.kind().isVeil());
        if (listed.length > 0 && !veiled) {
            lines.add("");
            lines.add(words.listHeading());
            for (List<Paragraph> entry : words.list(listed, any)) {
                lines.add(entry.get(0).number() + ". " + entry.get(0).text());
                entry.stream().skip(1).map(Paragraph::text).forEach(lines::add);
            }
            if (listed.length < events.length) {
                lines.add(words.more(events.length - listed.length, any).text());
            }
        }
        part(lines, words.references(events, any));
        part(lines, words.credits(painter.credit(frame), any));
        return lines;
    }

    private static void part(List<String> lines, List<Paragraph> paragraphs) {
        if (!paragraphs.isEmpty()) {
            lines.add("");
            paragraphs.forEach(p -> lines.add(p.text()));
        }
    }
}
