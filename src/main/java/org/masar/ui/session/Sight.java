package org.masar.ui.session;

import java.util.Objects;
import org.masar.model.Dataset;
import org.masar.state.ViewState;
import org.masar.view.Told;
import org.masar.view.Visible;

/**
 * Holds what shows: to list, card and timeline, and on each of two maps where two stand side by side; else the same for all.
 *
 * @param whole  as told by all chosen voices together
 * @param first  on the first map
 * @param second on the second map; null where there is one map
 */
record Sight(Visible whole, Visible first, Visible second) {

    /** Finds it, taking from an earlier answer, which may be null, the tellings that are still the same. */
    static Sight of(Sight before, Dataset d, ViewState v) {
        Visible whole = visible(before == null ? null : before.whole, d, v);
        return v.isSplit() ? new Sight(whole, visible(before == null ? null : before.first, d, v.first()),
            visible(before == null ? null : before.second, d, v.second())) : new Sight(whole, whole, null);
    }

    private static Visible visible(Visible before, Dataset d, ViewState v) {
        boolean fits = before != null && before.dataset() == d && before.told().voices().equals(v.voices())
            && Objects.equals(before.told().knownBy(), v.knownBy());
        return Visible.of(fits ? before.told() : Told.by(d, v.voices(), v.knownBy()), v);
    }

    Dataset dataset() {
        return whole.dataset();
    }

    /** Tells whether a view asks for the same events at the same time, on as many maps. */
    boolean answers(ViewState v) {
        return whole.answers(v) && v.isSplit() == (second != null) && (second == null || first.answers(v.first()) && second.answers(v.second()));
    }

    /** Gives the same under a view that it answers, without looking again. */
    Sight under(ViewState v) {
        Visible all = whole.under(v);
        return second == null ? new Sight(all, all, null) : new Sight(all, first.under(v.first()), second.under(v.second()));
    }
}
