package org.masar.read.json;

import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;

/** Reads walkthroughs with their steps. */
final class WalkthroughForm {
    private WalkthroughForm() {
    }

    static Walkthrough read(Part p) {
        return new Walkthrough(PartForms.id(p), p.words("title"), p.list("steps", "step", WalkthroughForm::step));
    }

    private static Step step(Part p) {
        Part view = p.part("view", "view");
        return new Step(p.words("title"), p.words("text"), p.words("notes"), p.words("question"),
            (int) Math.min(86_400, p.positive("seconds", 0)), p.text("transition"),
            view == null ? ViewState.START : ViewForm.read(view), p.texts("claims"), p.flag("hidden"));
    }
}
