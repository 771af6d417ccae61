package org.masar.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.PlaceRef;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;

/**
 * Holds a dataset as the chosen voices tell it, with what was known by a moment (dataset format, "Known by", "As told by",
 * "Disputed"). Built once for a choice of voices and moment, then read by every frame; immutable and safe on any thread.
 */
public final class Told {
    private final Dataset dataset;
    private final List<String> voices;
    private final Instant knownBy;
    private final List<Account> accounts;
    private final Order index;

    private Told(Dataset dataset, List<String> voices, Instant knownBy) {
        this.dataset = dataset;
        this.voices = List.copyOf(voices);
        this.knownBy = knownBy;
        Disputes disputes = new Disputes(dataset);
        List<Account> all = new ArrayList<>(dataset.events().size());
        List<TimeSpan> spans = new ArrayList<>(dataset.events().size());
        for (Event e : dataset.events()) {
            Account a = Account.of(dataset, disputes, e, this.voices, knownBy);
            all.add(a);
            spans.add(a.when());
        }
        this.accounts = all;
        this.index = Order.of(spans);
    }

    /**
     * Tells the dataset by the voices, with what was known by a moment.
     *
     * @param voices  ids; empty for all
     * @param knownBy first instant that is not yet known of, or null for everything
     */
    public static Told by(Dataset dataset, List<String> voices, Instant knownBy) {
        return new Told(dataset, voices, knownBy);
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

    /** Gives the events in time order as they are told. */
    public Order index() {
        return index;
    }

    /** Gives when the event was, as told. */
    public TimeSpan when(int event) {
        return accounts.get(event).when();
    }

    /** Gives where the event was, as told. */
    public List<PlaceRef> places(int event) {
        return accounts.get(event).places();
    }

    /** Gives the figures of the event, as told. */
    public List<Figure> figures(int event) {
        return accounts.get(event).figures();
    }

    /** Says how the chosen voices tell the event. */
    public Telling telling(int event) {
        return accounts.get(event).telling();
    }

    /** Sums up the stances of the chosen voices in one word: reports, confirms, denies, doubts or mixed; empty where nobody speaks. */
    public String stance(int event) {
        return accounts.get(event).stance();
    }

    /** Lists the claims of the chosen voices that are known, affirming ones first as in the file. */
    public List<Claim> claims(int event) {
        return accounts.get(event).claims();
    }

    /** Tells whether the event is left out because nothing of it was known yet. */
    public boolean hidden(int event) {
        return accounts.get(event).hidden();
    }

    /** Tells whether what is known of it may have been said only after the moment asked for. */
    public boolean knownInDoubt(int event) {
        return accounts.get(event).knownInDoubt();
    }

    /** Tells whether accounts of the event differ, among all voices' claims known. */
    public boolean disputed(int event) {
        return accounts.get(event).disputed();
    }

    /** Tells whether all that is known of the event comes from one voice. */
    public boolean singleVoice(int event) {
        return accounts.get(event).singleVoice();
    }

    /** Tells whether the chosen voices differ among themselves in time or place, so that their hull is drawn. */
    public boolean differs(int event) {
        return accounts.get(event).differs();
    }

    /** Tells whether a claim of the stance is among those known of the chosen voices. */
    public boolean has(int event, Stance stance) {
        return accounts.get(event).claims().stream().anyMatch(c -> c.stance() == stance);
    }
}
