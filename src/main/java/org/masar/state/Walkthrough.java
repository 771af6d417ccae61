package org.masar.state;

import java.util.List;
import org.masar.model.Words;

/** Leads a class through a dataset, step by step. */
public record Walkthrough(String id, Words title, List<Step> steps) {
    public Walkthrough {
        steps = List.copyOf(steps);
    }
}
