package org.masar.draw.time;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.masar.draw.Layer;
import org.masar.draw.Style;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.model.Dataset;

/** Names by whom the timeline is told, below the lanes' names, where the histogram has no bars; draws nothing where all voices tell it. */
final class TellingLayer implements Layer<TimelineFrame> {
    private static final double MARGIN = 4, PAD = 6;
    private static final Style NAME = Style.of(11, Weight.SEMIBOLD);

    private final Lettering text;

    TellingLayer(Lettering text) {
        this.text = text;
    }

    @Override
    public void paint(TimelineFrame f, Graphics2D g) {
        List<String> ids = f.visible().view().voices();
        if (ids.isEmpty()) {
            return;
        }
        Layout l = f.layout();
        boolean begin = f.flow() == Flow.LEFT_TO_RIGHT;
        double w = Layout.COLUMN - 2 * MARGIN, h = Math.min(18, l.height() - l.lanesEnd()), y = l.height() - h - (l.height() - l.lanesEnd() - h) / 2;
        double x = begin ? MARGIN : f.width() - MARGIN - w;
        g.setColor(f.look().colour("panel"));
        Ink.fill(g, begin ? 0 : f.width() - Layout.COLUMN, l.lanesEnd(), Layout.COLUMN, l.height() - l.lanesEnd());
        g.setColor(f.look().colour("accentSoft"));
        g.fill(new RoundRectangle2D.Double(x, y, w, h, 9, 9));
        String said = said(f.visible().dataset(), ids, Texts.in(f.language()), w - 2 * PAD);
        g.setColor(f.look().colour("accent"));
        text.draw(g, said, begin ? x + PAD : x + w - PAD - text.width(said, NAME), y + h / 2 + text.drop(NAME), NAME);
    }

    private String said(Dataset d, List<String> ids, Texts words, double room) {
        String names = ids.stream().map(id -> d.voice(id).map(v -> v.label().in(words.language())).orElse(id)).collect(Collectors.joining(words.get("legend.comma")));
        for (String s : List.of(words.get("legend.told", names), words.get("told.short", names))) {
            if (text.width(s, NAME) <= room) {
                return s;
            }
        }
        return ids.size() == 1 ? Words.shortened(text, words.get("told.short", names), NAME, room)
            : words.get("legend.told", words.get("told.count", words.digits(Integer.toString(ids.size()))));
    }
}
