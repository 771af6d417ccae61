package org.masar.ui.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.masar.keep.Orphan;
import org.masar.keep.Recovery;
import org.masar.model.Words;
import org.masar.state.Annotation;
import org.masar.state.SavedView;
import org.masar.state.Walkthrough;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Times;
import org.masar.ui.panel.RecoveryStrip;
import org.masar.ui.session.Session;

/** Looks at the start for work that was not saved when a window ended, and offers one after the other in a strip. FX thread only. */
final class Recovering {
    private final Stage stage;
    private final Session session;
    private final Texts texts;
    private final Window window;
    private final Saving saving;
    private final Desk desk;
    private RecoveryStrip strip;

    Recovering(Stage stage, Session session, Texts texts, Window window, Saving saving, Desk desk) {
        this.stage = stage;
        this.session = session;
        this.texts = texts;
        this.window = window;
        this.saving = saving;
        this.desk = desk;
    }

    /** Looks in the user's folder; without one that can be used nothing is kept or offered. */
    void look(Path home) {
        session.work().run("recovery-open", () -> Recovery.open(home), found -> {
            saving.recovery(found);
            offer(new ArrayList<>(found.orphans()));
        }, saving::noRecovery);
    }

    private void offer(List<Orphan> left) {
        if (strip != null) {
            window.remove(strip);
            strip = null;
        }
        if (left.isEmpty()) {
            return;
        }
        Orphan o = left.remove(0);
        strip = new RecoveryStrip(texts, List.of(name(o), when(o), o.notebook().views().size(), o.notebook().annotations().size()), () -> show(o), () -> {
            offer(left);
            if (saving.shelf() != null && saving.shelf().name().equals(o.unsaved().name())) {
                saving.restore(o);
            } else {
                saving.leaving(() -> desk.open(o.unsaved().name(), () -> saving.restore(o)));
            }
        }, () -> new Asking(stage, texts).ask("recovery.throw.title", "recovery.throw.ask", List.of("recovery.throw.away", "recovery.throw.cancel"), answer -> {
            if (answer.equals("recovery.throw.away")) {
                saving.forget(o);
                offer(left);
            }
        }, name(o)));
        window.strip(strip);
    }

    private String name(Orphan o) {
        return o.unsaved().name().equals(Desk.FIRST) ? texts.get("menu.built-in") : Desk.shortName(o.unsaved().name());
    }

    private String when(Orphan o) {
        return new Times(texts, ZoneId.systemDefault()).shortInstant(o.kept());
    }

    /** Lists what it is. */
    private void show(Orphan o) {
        VBox all = Sheet.column();
        all.getChildren().add(Sheet.paragraph(texts.get("recovery.of", name(o), when(o), o.unsaved().place())));
        list(all, "recovery.views", o.notebook().views().stream().map(SavedView::title).toList());
        list(all, "recovery.annotations", o.notebook().annotations().stream().map(Annotation::text).filter(t -> !t.isBlank())
            .map(t -> Words.of("und", t)).toList());
        list(all, "recovery.walkthroughs", o.notebook().walkthroughs().stream().map(Walkthrough::title).toList());
        new Sheet(stage, texts).show("recovery-sheet", "recovery.title", all);
    }

    private void list(VBox all, String key, List<Words> names) {
        if (!names.isEmpty()) {
            all.getChildren().add(Sheet.paragraph(texts.get(key, names.size()), "strong"));
            all.getChildren().add(Sheet.paragraph(names.stream().map(w -> "• " + w.in(texts.language())).collect(Collectors.joining("\n"))));
        }
    }
}
