package org.masar.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.Holding;
import org.masar.model.PlaceRef;
import org.masar.model.Sited;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.state.Filter;
import org.masar.time.TimeIndex;

/**
 * Holds a dataset as the chosen voices tell it, with what was known by a moment (dataset format, "Known by", "As told by",
 * "Disputed"). Kept for a choice of voices and moment and
 * read by every frame; safe on any thread.
 */
public final class Told {
    private final Dataset dataset;
    private final List<String> voices;
    private final Instant knownBy;
    private final Disputes disputes;
    private final Account[] accounts;
    private final TimeIndex index;
    private final Map<String, List<Holding>> holdings;
    private final boolean untold;
    private Facets facets;
    private Asking asking;

    private Told(Dataset dataset, List<String> voices, Instant knownBy, TimeIndex index) {
        this.dataset = dataset;
        this.voices = List.copyOf(voices);
        this.knownBy = knownBy;
        this.disputes = new Disputes(dataset);
        this.holdings = Held.byPlace(dataset);
        this.accounts = new Account[dataset.events().size()];
        this.untold = voices.isEmpty() && dataset.events() instanceof Sited sited && sited.isUntold();
        this.index = index != null ? index : voices.isEmpty() ? TimeIndex.of(dataset.events()) : TimeIndex.ofSpans(spans());
    }

    /**
     * Tells the dataset by the voices, with what was known by a moment.
     *
     * @param voices  ids; empty for all
     * @param knownBy first instant that is not yet known of, or null for everything
     */
    public static Told by(Dataset dataset, List<String> voices, Instant knownBy) {
        return new Told(dataset, voices, knownBy, null);
    }

    /** Tells the dataset by all voices, with an index of its events' own times that was made before. */
    public static Told plainly(Dataset dataset, TimeIndex index) {
        if (index.size() != dataset.events().size()) {
            throw new IllegalArgumentException("an index of " + index.size() + " events for " + dataset.events().size());
        }
        return new Told(dataset, List.of(), null, index);
    }

    private List<TimeSpan> spans() {
        List<TimeSpan> spans = new ArrayList<>(accounts.length);
        for (int e = 0; e < accounts.length; e++) {
            spans.add(when(e));
        }
        return spans;
    }

    /** Works an account out when it is first asked for; two threads may do so at once and find the same. */
    private Account account(int event) {
        Account a = accounts[event];
        if (a == null) {
            a = Account.of(dataset, disputes, dataset.events().get(event), voices, knownBy);
            accounts[event] = a;
        }
        return a;
    }

    /** Lists who is said to hold each place at any time, by the place's id; every frame asks for it. */
    Map<String, List<Holding>> holdings() {
        return holdings;
    }

    /** Tells whether nobody tells of any event, so that no account of a million rows need be kept. */
    private boolean plain() {
        return untold && knownBy == null;
    }

    /** Tells whether every event is told and none is hidden: all voices, nothing held back as not yet known. */
    boolean tellsAll() {
        return voices.isEmpty() && knownBy == null;
    }

    public Dataset dataset() {
        return dataset;
    }

    /** Gives the ids of the voices as told by whom; empty for all. */
    public List<String> voices() {
        return voices;
    }

    /** Gives the moment by which things must have been said, or null. */
    public Instant knownBy() {
        return knownBy;
    }

    /** Gives the index of the events' times as they are told. */
    public TimeIndex index() {
        return index;
    }

    /** Gives when the event was, as told. */
    public TimeSpan when(int event) {
        return voices.isEmpty() ? dataset.events().get(event).when() : account(event).when();
    }

    /** Gives where the event was, as told. */
    public List<PlaceRef> places(int event) {
        return plain() ? dataset.events().get(event).places() : account(event).places();
    }

    /** Gives the figures of the event, as told. */
    public List<Figure> figures(int event) {
        return plain() ? List.of() : account(event).figures();
    }

    /** Says how the chosen voices tell the event. */
    public Telling telling(int event) {
        return plain() ? Telling.TOLD : account(event).telling();
    }

    /** Sums up the stances of the chosen voices in one word: reports, confirms, denies, doubts or mixed; empty where nobody speaks. */
    public String stance(int event) {
        return plain() ? "" : account(event).stance();
    }

    /** Lists the claims of the chosen voices that are known, affirming ones first as in the file. */
    public List<Claim> claims(int event) {
        return plain() ? List.of() : account(event).claims();
    }

    /** Lists the claims of all voices, chosen or not, that are known, as in the file. */
    public List<Claim> known(int event) {
        return plain() ? List.of() : account(event).known();
    }

    /** Gives what events can be filtered by, worked out when it is first asked for. */
    synchronized Facets facets() {
        if (facets == null) {
            facets = Facets.of(this);
        }
        return facets;
    }

    /** Gives the numbers of the events that a filter keeps at whatever time; kept until another filter is asked for, as time moves more often. */
    BitSet kept(Filter f) {
        return sieve(f).kept();
    }

    /** Gives what asks the events by a filter; kept until another filter is asked for. */
    synchronized Sieve sieve(Filter f) {
        if (asking == null || !asking.filter.equals(f)) {
            asking = new Asking(f, new Sieve(this, f));
        }
        return asking.sieve;
    }

    /** Tells whether the event is left out because nothing of it was known yet. */
    public boolean hidden(int event) {
        return !plain() && account(event).hidden();
    }

    /** Tells whether what is known of it may have been said only after the moment asked for. */
    public boolean knownInDoubt(int event) {
        return !plain() && account(event).knownInDoubt();
    }

    /** Tells whether accounts of the event differ, among all voices' claims known. */
    public boolean disputed(int event) {
        return !plain() && account(event).disputed();
    }

    /** Tells whether all that is known of the event comes from one voice. */
    public boolean singleVoice(int event) {
        return !plain() && account(event).singleVoice();
    }

    /** Tells whether the chosen voices differ among themselves in time or place, so that their hull is drawn. */
    public boolean differs(int event) {
        return !plain() && account(event).differs();
    }

    /** Tells whether a claim of the stance is among those known of the chosen voices. */
    public boolean has(int event, Stance stance) {
        return !plain() && account(event).claims().stream().anyMatch(c -> c.stance() == stance);
    }

    /** Pairs a filter with what asks by it. */
    private record Asking(Filter filter, Sieve sieve) {
    }
}
