package org.masar.ui.annotate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.masar.draw.Box;
import org.masar.draw.note.NotePlan;
import org.masar.draw.note.Placed;
import org.masar.geo.Viewport;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.state.Annotation;
import org.masar.state.Annotation.Kind;
import org.masar.state.Mode;
import org.masar.state.NoteStyle;
import org.masar.state.ViewState;
import org.masar.time.Edtf;
import org.masar.ui.session.Session;

/**
 * Holds which tool is at hand and which annotations are chosen, and does to these what buttons, menu and keys ask for: each one step of Undo.
 * FX thread only.
 */
public final class NoteDesk {
    private static final double ASIDE = 14;
    private final Session session;
    private final NotePlan plan;
    private final Supplier<Viewport> viewport;
    private final BooleanProperty open = new SimpleBooleanProperty(this, "open");
    private final ObjectProperty<Kind> tool = new SimpleObjectProperty<>(this, "tool");
    private final ObjectProperty<Hold> hold = new SimpleObjectProperty<>(this, "hold", Hold.MAP);
    private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(this, "chosen", Set.of());

    /**
     * Begins with nothing chosen.
     *
     * @param viewport gives where the map looks; null before there is one
     */
    public NoteDesk(Session session, NotePlan plan, Supplier<Viewport> viewport) {
        this.session = session;
        this.plan = plan;
        this.viewport = viewport;
        session.notebookProperty().addListener(o -> keepToWhatIs());
        open.addListener((o, was, is) -> {
            if (!is) {
                tool.set(null);
                chosen.set(Set.of());
            }
        });
    }

    private void keepToWhatIs() {
        Set<String> there = new HashSet<>(chosen.get());
        there.retainAll(all().stream().map(Annotation::id).toList());
        if (there.size() < chosen.get().size()) {
            chosen.set(there);
        }
    }

    Session session() {
        return session;
    }

    /** Holds whether people are drawing. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Holds the kind that is drawn next; null chooses what is there. */
    public ObjectProperty<Kind> toolProperty() {
        return tool;
    }

    /** Holds to what new annotations hold. */
    public ObjectProperty<Hold> holdProperty() {
        return hold;
    }

    /** Holds the ids of those that are chosen. */
    public ObjectProperty<Set<String>> chosenProperty() {
        return chosen;
    }

    /** Lists all annotations, the lowest first. */
    public List<Annotation> all() {
        return session.notebook().annotations();
    }

    /** Lists those that are chosen, the lowest first. */
    public List<Annotation> selected() {
        return all().stream().filter(a -> chosen.get().contains(a.id())).toList();
    }

    /** Lists those that show now, where they stand, the lowest first. */
    List<Placed> placed() {
        Viewport v = viewport.get();
        return v == null || session.visible() == null ? List.of()
            : all().stream().filter(a -> session.visible().shows(a.when())).sorted(java.util.Comparator.comparing(NoteMoves::hold))
                .map(a -> plan.place(a, v)).toList();
    }

    Placed place(Annotation a) {
        return plan.place(a, viewport.get());
    }

    Viewport viewport() {
        return viewport.get();
    }

    /** Opens with a tool at hand. */
    public void take(Kind k) {
        open.set(true);
        chosen.set(Set.of());
        tool.set(k);
    }

    /** Chooses those with the ids, with the whole of their groups. */
    void choose(Set<String> ids) {
        chosen.set(Set.copyOf(Arranging.whole(all(), ids)));
    }

    /** Chooses all that are not locked. */
    public void chooseAll() {
        open.set(true);
        choose(Set.copyOf(all().stream().filter(a -> !a.locked()).map(Annotation::id).toList()));
    }

    /** Chooses the one above the one that is chosen, or below it for less than 0; round and round. */
    void chooseNext(int step) {
        List<Annotation> all = all();
        if (!all.isEmpty()) {
            int now = selected().isEmpty() ? step > 0 ? -1 : all.size() : all.indexOf(selected().get(0));
            chosen.set(Set.of(all.get(Math.floorMod(now + step, all.size())).id()));
        }
    }

    // ---- changes

    private void list(UnaryOperator<List<Annotation>> change) {
        session.note(n -> n.withAnnotations(change.apply(n.annotations())));
    }

    /** Adds one on top of all and chooses it. */
    void add(Annotation a) {
        session.note(n -> n.withAnnotations(plus(n.annotations(), a)));
        chosen.set(Set.of(a.id()));
    }

    /** Shows one that is being drawn. */
    void sketch(Annotation a) {
        session.sketch(n -> n.withAnnotations(plus(n.annotations().stream().filter(b -> !b.id().equals(a.id())).toList(), a)));
    }

    private static List<Annotation> plus(List<Annotation> all, Annotation a) {
        List<Annotation> more = new ArrayList<>(all);
        int at = more.stream().map(Annotation::id).toList().indexOf(a.id());
        if (at >= 0) {
            more.set(at, a);
        } else {
            more.add(a);
        }
        return more;
    }

    /** Changes the chosen ones that are not locked. */
    public void change(UnaryOperator<Annotation> how) {
        list(all -> all.stream().map(a -> chosen.get().contains(a.id()) && !a.locked() ? how.apply(a) : a).toList());
    }

    /** Gives the style that buttons show: of what is chosen, else of the tool at hand. */
    NoteStyle style() {
        List<Annotation> some = selected();
        return some.isEmpty() ? session.settings().notes().of(tool.get() == null ? Kind.TEXT : tool.get()) : some.get(some.size() - 1).style();
    }

    /** Changes the style of what is chosen, and of what is drawn next of the same kinds. */
    void restyle(UnaryOperator<NoteStyle> how) {
        Set<Kind> kinds = new HashSet<>(selected().stream().map(Annotation::kind).toList());
        if (kinds.isEmpty()) {
            kinds.add(tool.get() == null ? Kind.TEXT : tool.get());
        }
        NoteStyle next = how.apply(style());
        change(a -> a.with(how.apply(a.style())));
        session.set(s -> {
            var notes = s.notes();
            for (Kind k : kinds) {
                notes = notes.with(k, chosen.get().isEmpty() ? next : how.apply(notes.of(k)));
            }
            return s.withNotes(notes);
        });
    }

    /** Takes the chosen ones away. */
    public void delete() {
        list(all -> Arranging.without(all, chosen.get()));
    }

    /** Copies the chosen ones a little aside, and chooses the copies. */
    public void duplicate() {
        int before = all().size();
        Viewport v = viewport.get();
        if (selected().isEmpty() || v == null) {
            return;
        }
        list(all -> {
            List<Annotation> more = Arranging.doubled(all, chosen.get());
            return java.util.stream.IntStream.range(0, more.size()).mapToObj(i -> i < before ? more.get(i)
                : NoteMoves.moved(plan.place(more.get(i), v), ASIDE, ASIDE, v)).toList();
        });
        chosen.set(Set.copyOf(all().subList(before, all().size()).stream().map(Annotation::id).toList()));
    }

    /** Lays the chosen ones higher or lower. */
    void order(Arranging.Way way) {
        list(all -> Arranging.ordered(all, chosen.get(), way));
    }

    /** Locks the chosen ones, or unlocks them where all are locked. */
    public void toggleLock() {
        boolean locked = selected().stream().allMatch(Annotation::locked);
        list(all -> all.stream().map(a -> !chosen.get().contains(a.id()) ? a : locked ? a.unlock() : a.lock()).toList());
    }

    /** Makes one group of the chosen ones. */
    public void group() {
        if (chosen.get().size() > 1) {
            list(all -> {
                String name = Arranging.freshId(all, "group-");
                return all.stream().map(a -> chosen.get().contains(a.id()) ? a.grouped(name) : a).toList();
            });
        }
    }

    /** Takes the chosen ones out of their groups. */
    public void ungroup() {
        list(all -> all.stream().map(a -> chosen.get().contains(a.id()) ? a.grouped(null) : a).toList());
    }

    /** Moves the chosen ones by pixels, as one step. */
    void nudge(double dx, double dy) {
        Viewport v = viewport.get();
        if (v != null && !selected().isEmpty()) {
            change(a -> NoteMoves.moved(plan.place(a, v), dx, dy, v));
        }
    }

    /** Names an edge or a middle by which annotations are set in line. */
    enum Side { LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM }

    /** Sets the chosen ones in line by the outermost of them; one alone by the picture. */
    void align(Side side) {
        Viewport v = viewport.get();
        List<Annotation> some = selected();
        if (v == null || some.isEmpty()) {
            return;
        }
        Box all = some.size() == 1 ? new Box(0, 0, v.width(), v.height())
            : some.stream().map(a -> plan.place(a, v).bounds()).reduce(Box::with).orElseThrow();
        change(a -> {
            Placed p = plan.place(a, v);
            Box b = p.bounds();
            double dx = side == Side.LEFT ? all.x() - b.x() : side == Side.RIGHT ? all.right() - b.right()
                : side == Side.CENTRE ? all.x() + all.width() / 2 - b.x() - b.width() / 2 : 0;
            double dy = side == Side.TOP ? all.y() - b.y() : side == Side.BOTTOM ? all.bottom() - b.bottom()
                : side == Side.MIDDLE ? all.y() + all.height() / 2 - b.y() - b.height() / 2 : 0;
            return NoteMoves.moved(p, dx, dy, v);
        });
    }

    /** Holds the chosen ones to the map or to the page, where they stand now; new ones too. */
    void holdTo(Hold h) {
        hold.set(h);
        Viewport v = viewport.get();
        if (v != null) {
            change(a -> a.with(NoteMoves.anchor(NotePlan.pixels(a.anchor(), v), v, h)));
        }
    }

    /** Names when annotations show, seen from the time that shows now. */
    enum When { ALWAYS, NOW, FROM_NOW, UNTIL_NOW }

    /** Lets the chosen ones show always or in a span about the time that shows now; nothing where no time is chosen. */
    void show(When when) {
        Optional<TimeSpan> span = when == When.ALWAYS ? Optional.empty() : span(session.view(), when);
        if (when == When.ALWAYS || span.isPresent()) {
            change(a -> a.when(span.orElse(null)));
        }
    }

    /** Makes a span of the time that a view shows; empty where it shows all of time. */
    static Optional<TimeSpan> span(ViewState v, When when) {
        Interval now = v.mode() == Mode.WINDOW && v.window() != null ? v.window() : v.playhead();
        if (now == null || now.from() == null && when != When.UNTIL_NOW || now.to() == null && when != When.FROM_NOW) {
            return Optional.empty();
        }
        Instant from = when == When.UNTIL_NOW ? null : now.from(), to = when == When.FROM_NOW ? null : now.to();
        return Optional.of(Edtf.parse((from == null ? ".." : from) + "/" + (to == null ? ".." : to), ZoneOffset.UTC));
    }

    /** Sets a text; one that is nothing without it goes when it is empty. */
    void write(String id, String text) {
        Optional<Annotation> a = all().stream().filter(b -> b.id().equals(id)).findFirst();
        if (a.isPresent() && a.get().kind().isText() && text.isBlank()) {
            list(all -> all.stream().filter(b -> !b.id().equals(id)).toList());
        } else {
            list(all -> all.stream().map(b -> b.id().equals(id) ? b.withText(text) : b).toList());
        }
    }
}
