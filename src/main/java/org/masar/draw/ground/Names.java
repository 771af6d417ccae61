package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.masar.draw.Box;
import org.masar.draw.Plate;
import org.masar.draw.Recent;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.geo.Basemap;
import org.masar.geo.Caption;
import org.masar.geo.Town;
import org.masar.geo.Viewport;
import org.masar.geo.World;

/**
 * Places the names of the ground. Where a name stands on the earth is decided for a band of zooms and no picture in particular; a picture
 * shows those that lie wholly inside it and under nothing else, towns at their spare seat if need be. So the same plate always gives the same
 * names, whatever was shown before, and a name stays for as long as it fits while the map pans and time moves. Safe on any thread.
 */
final class Names {
    /** Bands are a quarter of a zoom. */
    private static final double BANDS = 4;
    private static final double REACH = 220;
    /** Zoom from which countries inside the finer basemap are named by it alone. */
    private static final double FINE = 5.5;
    private static final long GROUP = 1L << 40;

    private final Atlas atlas;
    private final Text text;
    private final Furniture furniture;
    private final List<Town> towns;
    private final Lands fine;
    private Lands coarse;
    private final Recent<Key, Band> bands = new Recent<>(6);

    Names(Atlas atlas, Text text, Furniture furniture) {
        this.atlas = atlas;
        this.text = text;
        this.furniture = furniture;
        this.fine = new Lands(atlas.near(), null);
        this.towns = TownLabels.byWeight(atlas.near().towns());
    }

    List<Name> place(Plate plate) {
        Viewport v = plate.viewport();
        Box picture = new Box(0, 0, v.width(), v.height());
        if (plate.taken().stream().anyMatch(b -> b.holds(picture))) {
            return List.of();
        }
        Room room = new Room(plate);
        furniture.boxes(plate).forEach(room::take);
        double zoom = Math.floor(v.zoom() * BANDS + 1e-9) / BANDS;
        Band band = bands.get(new Key(zoom, Letters.Tongues.of(plate), atlas.beyond(plate)), this::band);
        List<Found> found = new ArrayList<>();
        synchronized (band) {
            for (Window w : Window.copies(plate)) {
                int copy = (int) Math.rint(v.centre().x() - w.view().centre().x());
                for (Label l : band.near(view(w.view(), band.world()))) {
                    band.seat(l).ifPresent(p -> found.add(new Found(l, p, copy)));
                }
            }
            found.sort(java.util.Comparator.<Found>comparingLong(f -> f.label().order()).thenComparingInt(Found::copy));
            List<Name> placed = new ArrayList<>();
            Set<Object> once = new HashSet<>();
            for (Found f : found) {
                Object same = f.label().once() == null ? f : List.of(f.label().once(), f.copy());
                Optional<Name> name = once.contains(same) ? Optional.empty() : fitting(f, band, v, room);
                name.ifPresent(n -> {
                    n.boxes().forEach(room::take);
                    placed.add(n);
                    once.add(same);
                });
            }
            return placed;
        }
    }

    private static Optional<Name> fitting(Found f, Band band, Viewport v, Room room) {
        Name first = f.placed().seat().in(v, f.copy());
        if (room.free(first.boxes())) {
            return Optional.of(first);
        }
        boolean seen = first.dot() != null && first.boxes().stream().anyMatch(room.inside()::touches);
        return seen ? band.spare(f.label()).map(p -> p.seat().in(v, f.copy())).filter(n -> room.free(n.boxes())) : Optional.empty();
    }

    private static Box view(Viewport v, double world) {
        double s = world / v.pixelsPerUnit();
        Box picture = new Box(v.centre().x() * world - v.width() / 2.0 * s, v.centre().y() * world - v.height() / 2.0 * s, v.width() * s, v.height() * s);
        return picture.grown(REACH);
    }

    /** Prepares all that would like to be named: first what the finer basemap names, so that the world round it changes nothing there. */
    private Band band(Key key) {
        double zoom = key.zoom();
        Letters letters = new Letters(key.tongues(), text);
        Basemap near = atlas.near();
        World far = key.beyond() ? atlas.far() : null;
        TownLabels setting = new TownLabels(zoom, letters);
        Crossings crossings = new Crossings(zoom, List.of(new Crossings.Line(near.rivers(), part -> near.rivers().kind(part) <= 2),
            new Crossings.Line(near.borders(), part -> near.borders().kind(part) > 0)));
        List<LabelSource> sources = new ArrayList<>();
        sources.add(new PointLabels(setting.near(towns, 0, 0, 0, crossings)));
        sources.add(new AreaLabels(of(near.captions(), Caption.Kind.HOME), AreaLabels.Detail.FINE, zoom, GROUP, letters, fine, List.of()));
        sources.add(new PointLabels(setting.near(towns, 1, 1, 2 * GROUP, crossings)));
        sources.add(new AreaLabels(of(near.captions(), Caption.Kind.COUNTRY), AreaLabels.Detail.FINE, zoom, 3 * GROUP, letters, fine, List.of()));
        sources.add(new AreaLabels(of(near.captions(), Caption.Kind.SEA), AreaLabels.Detail.FINE, zoom, 4 * GROUP, letters, fine, List.of()));
        sources.add(new PointLabels(setting.near(towns, 2, 2, 5 * GROUP, crossings)));
        sources.add(new LineLabels(near.rivers(), part -> shown(near, part, zoom), zoom, 6 * GROUP, new LineLabels.Setting(letters,
            name -> List.of(letters.along(name)), "water", part -> letters.style(near.rivers().kind(part) == 1 ? 12.5 : 11, Weight.ITALIC))));
        if (RoadLayer.strength(zoom) >= RoadLayer.NAMED) {
            String bare = org.masar.draw.Texts.in(key.tongues().first()).get("road.schematic");
            sources.add(new LineLabels(near.roads(), part -> true, zoom, 7 * GROUP, new LineLabels.Setting(letters,
                name -> List.of(letters.in(name), bare), "label2", part -> letters.style(10.5, Weight.REGULAR))));
        }
        sources.add(new PointLabels(LakeLabels.of(near.lakes(), zoom, 8 * GROUP, letters)));
        sources.add(new PointLabels(setting.near(towns, 3, 4, 9 * GROUP, crossings)));
        if (far != null) {
            Lands coarse = coarse(far);
            sources.add(new AreaLabels(of(far.captions(), Caption.Kind.COUNTRY).stream().filter(c -> zoom < FINE || !coarse.covered(c.at().x(), c.at().y())).toList(), AreaLabels.Detail.COARSE, zoom, 10 * GROUP, letters, coarse, near.captions()));
            sources.add(new AreaLabels(of(far.captions(), Caption.Kind.SEA), AreaLabels.Detail.COARSE, zoom, 11 * GROUP, letters, coarse, near.captions()));
            sources.add(new PointLabels(setting.world(far.towns(), 12 * GROUP)));
        }
        return new Band(zoom, sources);
    }

    private synchronized Lands coarse(World far) {
        if (coarse == null) {
            coarse = new Lands(atlas.near(), far);
        }
        return coarse;
    }

    private static List<Caption> of(List<Caption> all, Caption.Kind kind) {
        return all.stream().filter(c -> c.kind() == kind).toList();
    }

    private static boolean shown(Basemap b, int part, double zoom) {
        return !b.rivers().name(part).isEmpty() && zoom > (b.rivers().kind(part) == 1 ? 6.2 : b.rivers().kind(part) == 2 ? 7.2 : 8.2);
    }

    private record Key(double zoom, Letters.Tongues tongues, boolean beyond) {
    }

    private record Found(Label label, Band.Placed placed, int copy) {
    }
}
