package org.masar.state;

import java.time.Instant;
import java.util.List;
import org.masar.model.Interval;

/**
 * Says everything that can be seen. Immutable; every change gives a new one.
 *
 * @param camera    where the map looks, or null for "fit to places"
 * @param mode      which events show by time
 * @param playhead  the unit [a, b) of time at which we stand, or null for none
 * @param window    the window of time, or null; ends may be open
 * @param knownBy   keep only what had been said by then, or null for all
 * @param voices    ids of the voices as told by whom we look; empty for all
 * @param filter    what is kept
 * @param selection what is selected
 * @param theme     look of map and page
 * @param language  BCP 47 tag of labels and texts
 * @param cartography what lies under the events
 * @param detail    how the detail map stands
 * @param timeline  how the timeline stands
 * @param beside    by whom a second map beside the first is told; its voices are among the view's, of which others are left for the first
 */
public record ViewState(Camera camera, Mode mode, Interval playhead, Interval window, Instant knownBy,
                        List<String> voices, Filter filter, Selection selection, Theme theme, String language,
                        Cartography cartography, Detail detail, Timeline timeline, Beside beside) {
    /** Shows everything, fitted, in light English. */
    public static final ViewState START = new ViewState(null, Mode.ALL, null, null, null, List.of(), Filter.NONE,
        Selection.NONE, Theme.LIGHT, "en", Cartography.PLAIN, Detail.AUTO, Timeline.PLAIN, Beside.NONE);

    public ViewState {
        if (mode == null || filter == null || selection == null || theme == null || language == null
            || cartography == null || detail == null || timeline == null || beside == null) {
            throw new IllegalArgumentException("a view needs mode, filter, selection, look, language, basemap, detail map, timeline and what stands beside");
        }
        if (playhead != null && (playhead.from() == null || playhead.to() == null)) {
            throw new IllegalArgumentException("a playhead needs both ends: " + playhead);
        }
        voices = beside.joined(voices);
        beside = beside.voices().containsAll(voices) ? Beside.NONE : beside;
    }

    public ViewState withCamera(Camera c) {
        return new ViewState(c, mode, playhead, window, knownBy, voices, filter, selection, theme, language, cartography, detail, timeline, beside);
    }

    public ViewState withMode(Mode m) {
        return new ViewState(camera, m, playhead, window, knownBy, voices, filter, selection, theme, language, cartography, detail, timeline, beside);
    }

    public ViewState withPlayhead(Interval p) {
        return new ViewState(camera, mode, p, window, knownBy, voices, filter, selection, theme, language, cartography, detail, timeline, beside);
    }

    public ViewState withWindow(Interval w) {
        return new ViewState(camera, mode, playhead, w, knownBy, voices, filter, selection, theme, language, cartography, detail, timeline, beside);
    }

    public ViewState withKnownBy(Instant k) {
        return new ViewState(camera, mode, playhead, window, k, voices, filter, selection, theme, language, cartography, detail, timeline, beside);
    }

    public ViewState withVoices(List<String> v) {
        return new ViewState(camera, mode, playhead, window, knownBy, v, filter, selection, theme, language, cartography, detail, timeline, beside);
    }

    public ViewState withFilter(Filter f) {
        return new ViewState(camera, mode, playhead, window, knownBy, voices, f, selection, theme, language, cartography, detail, timeline, beside);
    }

    public ViewState withSelection(Selection s) {
        return new ViewState(camera, mode, playhead, window, knownBy, voices, filter, s, theme, language, cartography, detail, timeline, beside);
    }

    public ViewState withTheme(Theme t) {
        return new ViewState(camera, mode, playhead, window, knownBy, voices, filter, selection, t, language, cartography, detail, timeline, beside);
    }

    public ViewState withLanguage(String tag) {
        return new ViewState(camera, mode, playhead, window, knownBy, voices, filter, selection, theme, tag, cartography, detail, timeline, beside);
    }

    public ViewState withCartography(Cartography c) {
        return new ViewState(camera, mode, playhead, window, knownBy, voices, filter, selection, theme, language, c, detail, timeline, beside);
    }

    public ViewState withDetail(Detail d) {
        return new ViewState(camera, mode, playhead, window, knownBy, voices, filter, selection, theme, language, cartography, d, timeline, beside);
    }

    public ViewState withTimeline(Timeline t) {
        return new ViewState(camera, mode, playhead, window, knownBy, voices, filter, selection, theme, language, cartography, detail, t, beside);
    }

    /** Gives the same with a second map beside, or with one map for {@link Beside#NONE}. */
    public ViewState withBeside(Beside b) {
        return new ViewState(camera, mode, playhead, window, knownBy, voices, filter, selection, theme, language, cartography, detail, timeline, b);
    }

    /** Tells whether two maps stand side by side. */
    public boolean isSplit() {
        return !beside.voices().isEmpty();
    }

    /** Gives what the first of two maps shows: as told by the voices that are not the second's. This view where there is one map. */
    public ViewState first() {
        return isSplit() ? withBeside(Beside.NONE).withVoices(voices.stream().filter(v -> !beside.voices().contains(v)).toList()) : this;
    }

    /** Gives what the second of two maps shows. This view where there is one map. */
    public ViewState second() {
        return isSplit() ? withBeside(Beside.NONE).withVoices(beside.voices()) : this;
    }
}
