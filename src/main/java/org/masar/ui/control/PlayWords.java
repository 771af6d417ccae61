package org.masar.ui.control;

import java.util.Locale;
import org.masar.state.Playing;
import org.masar.state.Way;
import org.masar.time.Speed;

/** Says in words how time is played. */
public final class PlayWords {
    private final Texts texts;

    public PlayWords(Texts texts) {
        this.texts = texts;
    }

    /** Says the speed of the clock: "6 hours a second". */
    public String speed(Speed s) {
        Speed.Amount a = s.amount();
        return texts.get("speed." + unit(a), a.count());
    }

    /** Writes the speed as it would be typed: "6 h/s". */
    public String typed(Speed s) {
        Speed.Amount a = s.amount();
        return texts.get("speed.typed." + unit(a), a.count());
    }

    private static String unit(Speed.Amount a) {
        return a.unit().name().toLowerCase(Locale.ROOT);
    }

    /** Says the pace of a story: "At the pace of reading", "Twice as fast as reading". */
    public String pace(double pace) {
        return pace == 1 ? texts.get("pace.usual") : pace == 2 ? texts.get("pace.twice") : pace == 0.5 ? texts.get("pace.half")
            : texts.get("pace.times", pace);
    }

    /** Names the way in a word or two, as a button shows it: "Story", "Story ×2", "6 h/s". */
    public String brief(Playing p, Speed s) {
        return p.way() == Way.CLOCK ? s == null ? texts.get("play-way.clock") : typed(s)
            : p.pace() == 1 ? texts.get("play-way.story") : texts.get("pace.brief", p.pace());
    }

    /** Says all of it, for who cannot see the marks: "Story, at the pace of reading; loops". */
    public String whole(Playing p, Speed s) {
        String how = p.way() == Way.CLOCK ? s == null ? texts.get("play-way.clock") : speed(s) : pace(p.pace());
        return texts.get("play.whole", texts.get("play-way." + p.way().word()), how, texts.get("play-end." + p.atEnd().word()),
            (p.sign() > 0 ? "" : texts.get("play.whole-backwards")) + (p.range() == null ? "" : texts.get("play.whole-part")));
    }
}
