package org.masar.read.json;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.masar.model.Words;
import org.masar.read.Encoding;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Problems;
import org.masar.read.SourceText;
import org.masar.state.Annotation;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.state.Page;
import org.masar.state.SavedView;
import org.masar.state.Unsaved;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;

/** Reads a views file: what the user made of a dataset. */
public final class NotebookReader {
    /** Newest version that is understood. */
    private static final int VERSION = 1;

    private NotebookReader() {
    }

    /** Says whether this Masar understands the file. */
    public enum Age { KNOWN, NEWER }

    /**
     * Holds what was read.
     *
     * @param origin  names the dataset that it was made from; null where the file does not
     * @param unsaved where it belongs, of a file for recovery; else null
     * @param age     of the file; of a newer one nothing was read
     */
    public record Read(Notebook notebook, Origin origin, Unsaved unsaved, Problems problems, Age age) {
    }

    /** Reads what is sound; times without an offset are meant in the zone. Never throws for bad data. */
    public static Read read(Input input, ZoneId zone) {
        ProblemLog log = new ProblemLog(input.name());
        SourceText text = Mender.mend(Encoding.decode(input, log), log);
        Context context = new Context(text, log, zone);
        Kinds kinds = new Kinds();
        HeadScan scan = new HeadScan(text.text(), kinds.keys());
        if (scan.version instanceof Node.Num n && n.value() > VERSION) {
            context.error(n.at(), "masar", n.shown(), Message.of("version.newer", n.shown(), VERSION), Message.of("version.newer.advice"));
            return new Read(Notebook.EMPTY, null, null, log.toProblems(), Age.NEWER);
        }
        if (!scan.object) {
            context.error(0, "", "", Message.of("notebook.none"), Message.of("notebook.none.advice"));
            return new Read(Notebook.EMPTY, null, null, log.toProblems(), Age.KNOWN);
        }
        Document document = new Document(context, kinds);
        document.read();
        if (document.cut != null) {
            Cut.report(context, document);
        }
        Part head = new Part(context, "views file", "", new Node.Obj(0, document.head));
        kinds.rest(head);
        if (head.number("masar") == null && document.complete) {
            context.error(0, "masar", "", Message.of("notebook.version"), Message.of("version.missing.advice"));
        }
        Origin origin = OriginForm.read(head);
        Unsaved unsaved = unsaved(head.part("unsaved", "recovery"));
        head.finish();
        return new Read(new Notebook(kinds.walkthroughs.kept, kinds.views.kept, kinds.annotations.kept), origin, unsaved, log.toProblems(), Age.KNOWN);
    }

    private static Unsaved unsaved(Part p) {
        if (p == null) {
            return null;
        }
        String name = p.text("opened"), place = p.text("place");
        p.finish();
        return name == null || name.isBlank() ? null : new Unsaved(name, place == null ? "" : place);
    }

    /** Collects the lists of a views file. */
    private static final class Kinds extends Lists {
        private final Set<String> ids = new HashSet<>();
        private final ListOf<SavedView> views = list("views", "saved view", this::view);
        private final ListOf<Annotation> annotations = list("annotations", "annotation", AnnotationForm.distinct());
        private final ListOf<Walkthrough> walkthroughs = list("walkthroughs", "walkthrough", WalkthroughForm::read);

        /** Keeps a view of an id that is taken under another, since it may be all that is left of someone's work. */
        private SavedView view(Part p) {
            String id = PartForms.id(p);
            Words title = p.words("title");
            Part view = p.part("view", "view");
            if (view == null) {
                p.context.error(p.node.at(), p.path, "", Message.of("notebook.view", id), Message.of("notebook.view.advice"));
            }
            String own = id;
            for (int n = 2; !ids.add(own); n++) {
                own = id + "-" + n;
            }
            if (!own.equals(id)) {
                p.context.error(p.node.at(), p.pathOf("id"), id, Message.of("notebook.twice", id, own), Message.of("notebook.twice.advice"));
            }
            Part page = p.part("page", "page");
            return new SavedView(own, title.isEmpty() ? Words.of("und", own) : title, view == null ? ViewState.START : ViewForm.read(view),
                AnnotationForm.list(p, "annotations"), page == null ? Page.SCREEN : PageForm.read(page));
        }
    }
}
