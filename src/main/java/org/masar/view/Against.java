package org.masar.view;

import java.util.List;
import org.masar.model.Claim;
import org.masar.model.Dataset;

/** Finds what stands against a claim among others of the same event. */
public final class Against {
    private final Disputes disputes;

    /** Looks at claims of the dataset. */
    public Against(Dataset d) {
        this.disputes = new Disputes(d);
    }

    /**
     * Lists the claims of other voices that cannot be true with it: one denies or doubts what the other says, or their times, places
     * or numbers do not overlap. In the order given.
     */
    public List<Claim> of(Claim claim, List<Claim> others) {
        return others.stream().filter(o -> !o.voice().equals(claim.voice()) && disputes.among(List.of(claim, o))).toList();
    }
}
