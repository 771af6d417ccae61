package org.masar.draw.note;

import java.io.IOException;
import java.util.List;
import org.masar.check.Opener;
import org.masar.draw.Fonts;
import org.masar.draw.Frame;
import org.masar.draw.Looks;
import org.masar.draw.SvgPen;
import org.masar.draw.Text;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.read.NoDataset;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;
import org.masar.state.Dash;
import org.masar.state.Fill;
import org.masar.state.Ink;
import org.masar.state.NoteStyle;
import org.masar.state.Offset;
import org.masar.state.PagePoint;
import org.masar.state.Scribbles;
import org.masar.state.ViewState;
import org.masar.view.Visible;

/** Draws annotations of every kind round the south of Damascus, 640 by 400 pixels. */
final class Easel {
    static final Text TEXT = new Text(new Fonts());
    static final NoteLayers LAYERS = new NoteLayers(TEXT);
    static final Viewport VIEW = Viewport.at(LonLat.of(36.3, 33.48), 12, 640, 400);
    private static final NoteStyle PLAIN = NoteStyle.PLAIN;

    private Easel() {
    }

    static Frame frame(ViewState v) {
        try {
            return new Frame(Visible.of(Opener.standard().open("builtin:south-damascus-2018").dataset(), v), VIEW, Looks.of(v.theme()), 1);
        } catch (IOException | NoDataset e) {
            throw new IllegalStateException(e);
        }
    }

    static String drawn(List<Annotation> notes, String language) {
        Frame f = frame(ViewState.START.withLanguage(language));
        SvgPen pen = new SvgPen();
        LAYERS.paintShapes(notes, f, pen, new java.awt.geom.Area(), lower -> org.masar.draw.Canvas.blank(640, 400));
        return pen.picture(640, 400);
    }

    /** Makes one of each kind that stands on the page, with words in a language. */
    static List<Annotation> page(String language) {
        boolean arabic = language.equals("ar");
        return List.of(
            Annotation.of("n1", Kind.HIGHLIGHTER, page(0.05, 0.1, 0.2, 0.12, 0.3, 0.08), PLAIN.with(Ink.YELLOW).lined(18)),
            Annotation.of("n2", Kind.TEXT, page(0.16, 0.1), PLAIN.sized(18).with(NoteStyle.Heft.BOLD))
                .withText(arabic ? "أول دفعة\nخرجت فجر 20 أيار" : "The first batch\nleft before dawn"),
            Annotation.of("n3", Kind.TEXT, page(0.5, 0.1), PLAIN.with(Ink.BLUE).with(Fill.TINT)).withText(arabic ? "قافلة (24 حافلة)" : "24 buses").turned(350),
            Annotation.of("n4", Kind.TEXT, page(0.8, 0.1), PLAIN.with(Ink.GREEN).with(Fill.SOLID)).withText(arabic ? "هدنة" : "Truce"),
            Annotation.of("n5", Kind.CALLOUT, page(0.3, 0.45), PLAIN).with(new Offset(-70, -60)).withText(arabic ? "من هنا خرجوا" : "They left from here"),
            Annotation.of("n6", Kind.CALLOUT, page(0.55, 0.45), PLAIN.with(Ink.PURPLE).with(Fill.SOLID)).with(new Offset(60, -50)).withText("SANA: \"سانا\""),
            Annotation.of("n7", Kind.ARROW, page(0.05, 0.6, 0.15, 0.55, 0.25, 0.62), PLAIN),
            Annotation.of("n8", Kind.LINE, page(0.3, 0.6, 0.45, 0.6), PLAIN.with(Dash.DASHED).with(Ink.BLUE)),
            Annotation.of("n9", Kind.PEN, page(0.5, 0.6, 0.55, 0.52, 0.6, 0.64, 0.65, 0.6), PLAIN.with(Ink.GREEN).lined(4)),
            Annotation.of("n10", Kind.RECTANGLE, page(0.7, 0.5, 0.8, 0.65), PLAIN.with(Fill.TINT)).turned(20),
            Annotation.of("n11", Kind.ELLIPSE, page(0.96, 0.66, 0.84, 0.52), PLAIN.with(Dash.DOTTED).with(Ink.PURPLE)),
            Annotation.of("n12", Kind.POLYGON, page(0.1, 0.75, 0.2, 0.72, 0.22, 0.9, 0.08, 0.88), PLAIN.with(Ink.TEXT).with(Fill.SOLID)),
            Annotation.numbered("n13", page(0.3, 0.8), 1, PLAIN), Annotation.numbered("n14", page(0.37, 0.8), 128, PLAIN.with(Ink.YELLOW)),
            Annotation.of("n15", Kind.RULER, page(0.45, 0.8, 0.62, 0.75), PLAIN.with(Ink.TEXT).lined(2)),
            Annotation.image("n16", page(0.66, 0.72, 0.76, 0.9), Scribbles.PICTURE, PLAIN),
            Annotation.of("n17", Kind.COVER, page(0.8, 0.75, 0.86, 0.9), PLAIN.with(Ink.PAPER)),
            Annotation.of("n18", Kind.BLUR, page(0.9, 0.75, 0.97, 0.9), PLAIN));
    }

    static Anchor page(double... xy) {
        return new Anchor.OnPage(java.util.stream.IntStream.range(0, xy.length / 2).mapToObj(i -> new PagePoint(xy[2 * i], xy[2 * i + 1])).toList());
    }

    static Anchor map(double... lonLat) {
        return new Anchor.OnMap(java.util.stream.IntStream.range(0, lonLat.length / 2).mapToObj(i -> LonLat.of(lonLat[2 * i], lonLat[2 * i + 1])).toList());
    }
}
