package org.masar.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.masar.model.Extent;
import org.masar.model.Interval;
import org.masar.state.Camera;
import org.masar.state.Cartography;
import org.masar.state.Detail;
import org.masar.state.Facet;
import org.masar.state.Filter;
import org.masar.state.Gaps;
import org.masar.state.Grouping;
import org.masar.state.Labels;
import org.masar.state.Lock;
import org.masar.state.Playing;
import org.masar.state.ViewState;
import org.masar.state.Way;
import org.masar.time.AtEnd;

/**
 * Writes a view as JSON: what a saved view, a walkthrough's step and a {@code --view} file hold.
 *
 * <p>Times are written as intervals of instants in UTC, so that they mean the same in every zone; {@code knownBy} as
 * {@code ../T}, whose end is T itself. What is as in {@link ViewState#START} is left out, but for mode and language.
 */
public final class ViewText {
    private ViewText() {
    }

    /** Prints the view. */
    public static String of(ViewState v) {
        return JsonText.of(map(v));
    }

    static Map<String, Object> map(ViewState v) {
        return new Keys()
            .put("camera", camera(v.camera()))
            .put("mode", v.mode().word())
            .put("playhead", interval(v.playhead()))
            .put("window", interval(v.window()))
            .put("knownBy", v.knownBy() == null ? null : interval(new Interval(null, v.knownBy())))
            .put("voices", v.voices())
            .put("filter", filter(v.filter()))
            .put("selection", new Keys().put("event", v.selection().event()).put("place", v.selection().place())
                .put("voice", v.selection().voice()).map())
            .put("look", v.theme() == ViewState.START.theme() ? null : v.theme().word())
            .put("language", v.language())
            .put("basemap", v.cartography().basemap().equals(Cartography.EMBEDDED) ? null : v.cartography().basemap())
            .put("labels", v.cartography().labels() == Labels.AUTO ? null : v.cartography().labels().word())
            .put("detail", detail(v.detail()))
            .put("lanes", v.timeline().lanes() == Grouping.CATEGORY ? null : v.timeline().lanes().word())
            .put("gaps", v.timeline().gaps() == Gaps.FOLDED ? null : v.timeline().gaps().word())
            .put("lock", v.timeline().lock() == Lock.NONE ? null : v.timeline().lock().word())
            .put("playing", playing(v.timeline().playing()))
            .put("beside", v.beside().voices())
            .map();
    }

    private static Map<String, Object> playing(Playing p) {
        return new Keys().put("way", p.way() == Way.STORY ? null : p.way().word())
            .put("speed", p.speed() == null ? null : p.speed().millis() / 1_000.0)
            .put("pace", p.pace() == 1 ? null : p.pace())
            .put("end", p.atEnd() == AtEnd.STOP ? null : p.atEnd().word())
            .put("backwards", p.turn() == Playing.Turn.BACKWARDS ? Boolean.TRUE : null)
            .put("range", interval(p.range())).map();
    }

    private static Map<String, Object> camera(Camera c) {
        return c == null ? null
            : new Keys().put("center", List.of(c.centre().lon(), c.centre().lat())).put("zoom", c.zoom()).map();
    }

    private static Map<String, Object> detail(Detail d) {
        return new Keys().put("state", d.state() == Detail.State.AUTO ? null : d.state().word())
            .put("place", d.place())
            .put("at", Double.isNaN(d.x()) ? null : List.of(d.x(), d.y()))
            .put("size", d.width() == 0 && d.height() == 0 ? null : List.of(d.width(), d.height()))
            .put("swapped", d.swapped() ? Boolean.TRUE : null).map();
    }

    private static String interval(Interval i) {
        return i == null ? null : end(i.from()) + "/" + end(i.to());
    }

    private static String end(Instant t) {
        return t == null ? ".." : t.toString();
    }

    private static Map<String, Object> filter(Filter f) {
        Extent e = f.extent();
        return new Keys().put("categories", sorted(f.categories())).put("places", sorted(f.places()))
            .put("voices", sorted(f.voices())).put("sources", sorted(f.sources())).put("sides", sorted(f.sides()))
            .put("stances", sorted(f.chosen(Facet.STANCE))).put("accounts", sorted(f.chosen(Facet.ACCOUNTS)))
            .put("figures", sorted(f.figures())).put("tags", sorted(f.tags()))
            .put("bbox", e == null ? null : List.of(e.west(), e.south(), e.east(), e.north())).put("where", f.where()).map();
    }

    private static List<String> sorted(java.util.Set<String> ids) {
        return ids.stream().sorted().toList();
    }
}
