package org.masar.draw.time;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.masar.draw.Fonts;
import org.masar.draw.Looks;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.read.Texts;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.Axis;
import org.masar.time.Digits;
import org.masar.time.Direction;
import org.masar.time.Folding;
import org.masar.time.TimeWords;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Makes frames of a small dataset in which every kind of time occurs once. */
final class Harbour {
    static final Fonts FONTS = new Fonts();
    static final Text TEXT = new Text(FONTS);

    private Harbour() {
    }

    static Dataset dataset() {
        try (InputStream in = Harbour.class.getResourceAsStream("harbour.json")) {
            return Texts.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)).dataset();
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Interval between(String from, String to) {
        return Interval.of(Instant.parse(from), Instant.parse(to));
    }

    /** Gives the axis that shows all in a picture of a width. */
    static Axis whole(Dataset d, ViewState v, int width) {
        Told told = Told.by(d, v.voices(), v.knownBy());
        return Axis.folded(Folding.of(told.index(), d.zone()), TimelineFrame.length(width), Direction.RIGHTWARDS);
    }

    static TimelineFrame frame(Dataset d, ViewState v, int width, int height) {
        return frame(d, v, whole(d, v, width), width, height);
    }

    static TimelineFrame frame(Dataset d, ViewState v, Axis axis, int width, int height) {
        Told told = Told.by(d, v.voices(), v.knownBy());
        boolean arabic = v.language().equals("ar");
        TimeWords words = TimeWords.of(v.language(), arabic ? Digits.ARABIC_INDIC : Digits.WESTERN, d.zone());
        Lanes lanes = Lanes.of(told, v.timeline().lanes(), new AxisRuler(axis.fit(), words, TEXT), TimelineFrame.room(height),
            e -> TEXT.width(e.title().in(v.language()), Style.of(10.5, Weight.REGULAR)));
        return new TimelineFrame(Visible.of(told, v), Visible.of(told, v.withMode(Mode.ALL)), new AxisRuler(axis, words, TEXT), lanes,
            arabic ? Flow.RIGHT_TO_LEFT : Flow.LEFT_TO_RIGHT, Looks.of(v.theme()), v.language(), Flags.of(v.playhead(), words), 0,
            width, height, 1);
    }
}
