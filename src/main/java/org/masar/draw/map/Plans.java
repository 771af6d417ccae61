package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.Ground;
import org.masar.draw.Inset;
import org.masar.draw.Part;
import org.masar.draw.Recent;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.state.Detail;

/** Keeps the plans of the last few pictures, and where their detail maps stand: neither changes with time. Safe on any thread. */
final class Plans {
    private static final int KEPT = 8;
    private final Ground ground;
    private final Text text;
    private final Recent<Dataset, Spots> spots = new Recent<>(3);
    private final Recent<Key, Steady> plans = new Recent<>(KEPT);
    private final Recent<Key, Optional<Inset>> insets = new Recent<>(KEPT);
    private final Recent<Key, Optional<String>> notices = new Recent<>(KEPT);
    private final Recent<String, Texts> words = new Recent<>(6);

    Plans(Ground ground, Text text) {
        this.ground = ground;
        this.text = text;
    }

    /** Gives the words of the frame's language. */
    Texts words(Frame f) {
        return words.get(f.language(), Texts::in);
    }

    /** Gives what the picture says at its top of who tells it; empty where all voices do. */
    Optional<Teller> teller(Frame f) {
        return Teller.of(f, text, words(f));
    }

    /** Gives the detail map of a picture; empty where it has none. */
    Optional<Inset> inset(Frame f) {
        Dataset d = f.visible().dataset();
        Detail want = f.visible().view().detail();
        return insets.get(new Key(d, f.viewport(), f.language(), List.of(want, f.legend(), f.furnishing(), teller(f).map(Teller::box))), k ->
            new Insets(d, spots(d), words(f).language()).on(f.viewport(), want, furnished(f)));
    }

    /** Gives what stays on a picture with its detail map, or on that itself; null for none. */
    Steady of(Frame f, Inset inset) {
        Dataset d = f.visible().dataset();
        return plans.get(new Key(d, f.viewport(), f.language(), Arrays.asList(f.part(), inset, f.legend(), f.furnishing(), teller(f).map(Teller::box))), k -> steady(f, inset));
    }

    private Steady steady(Frame f, Inset inset) {
        Spots all = spots(f.visible().dataset());
        Plan plan = plan(f, inset, all);
        List<Box> taken = new ArrayList<>(plan.taken());
        taken.addAll(plan.ways());
        taken.addAll(plan.words());
        if (f.part() == Part.WHOLE) {
            taken.addAll(panels(f, inset));
        }
        Outline outline = new Outline(f.viewport());
        return new Steady(plan, taken,
            ids(plan, s -> plan.sign(s.place().id()).isPresent() || AreaLayer.extent(s, outline).isPresent()), ids(plan, s -> s.broad() && !s.region()));
    }

    private static Set<String> ids(Plan plan, Predicate<Spot> such) {
        return plan.spots().stream().filter(such).map(s -> s.place().id()).collect(Collectors.toSet());
    }

    private Plan plan(Frame f, Inset inset, Spots all) {
        Viewport v = f.viewport();
        Dataset d = f.visible().dataset();
        if (all.crowded(v)) {
            return Plan.CROWDED;
        }
        List<Spot> on = all.on(v);
        Plan plan = f.part() == Part.WHOLE ? whole(f, inset, all, on)
            : new DetailPlanner(v, text, words(f).language(), DetailBox.furniture(v)).plan(d, on, all.routes(), Optional.of(inset).filter(Inset::swapped));
        Plan laid = plan.with(all.movements(), Ways.among(v, ground, all.movements(), plan), new Box(0, 0, v.width(), v.height()));
        return laid.with(Doubts.of(v, laid, all.movements(), new RouteWords(d, words(f)), text, f.part()));
    }

    /** Plans a whole picture: pointers have the edge, then everything inside finds its room. */
    private Plan whole(Frame f, Inset inset, Spots all, List<Spot> on) {
        Viewport v = f.viewport();
        List<Box> panels = panels(f, inset), marks = on.stream().filter(s -> !s.broad() && !Outside.beyond(s, v)).map(Grouping::footprint).toList();
        List<Signpost> posts = new Signposts(v, panels, marks).of(Outside.of(on, v), o -> PointerLayer.longest(o, v, text, words(f)));
        List<Box> reserved = new ArrayList<>(panels);
        posts.forEach(p -> reserved.add(p.box()));
        return new Planner(v, text, words(f).language(), reserved).plan(f.visible().dataset(), on, all.routes(), Optional.ofNullable(inset)).with(posts);
    }

    private List<Box> panels(Frame f, Inset inset) {
        List<Box> all = furnished(f);
        if (inset != null) {
            all.add(inset.box().grown(4));
        }
        return all;
    }

    /** Lists what always has its place, and the notice where there is one. */
    private List<Box> furnished(Frame f) {
        Dataset d = f.visible().dataset();
        List<Box> all = new ArrayList<>(EventLayers.reserved(f.viewport(), d, f.legend(), f.furnishing()));
        Caveat.room(spots(d), f.viewport(), text, words(f)).ifPresent(all::add);
        teller(f).ifPresent(t -> all.add(t.box()));
        return all;
    }

    /** Gives the key of what must be said of a picture that looks sharper than what is known, or null. */
    String notice(Frame f) {
        return notices.get(new Key(f.visible().dataset(), f.viewport(), "", ""), k -> Optional.ofNullable(Caveat.of(spots(k.dataset()), k.viewport())))
            .orElse(null);
    }

    private Spots spots(Dataset d) {
        return spots.get(d, Spots::of);
    }

    /** Holds by what a plan is found again; datasets are compared by identity. */
    private record Key(Dataset dataset, Viewport viewport, String language, Object more) {
    }
}
