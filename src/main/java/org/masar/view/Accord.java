package org.masar.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.PlaceRef;
import org.masar.model.Stance;
import org.masar.time.WallClock;

/**
 * Says how the claims of one event stand to each other: how many voices say what, in how many ways its start, place and figures are
 * told, and which voices differ with themselves. What is told less finely only is not a way of its own.
 *
 * <p>Pure; a voice counts once, however many sources carry it: among those who report, else who confirm; and, whatever else it
 * says, among those who deny, else who doubt.
 */
public final class Accord {
    private final List<Claim> claims;
    private final Places places;
    private final WallClock clock;
    private final List<Beginning> starts;
    private final List<Set<String>> wheres;
    private final Map<String, List<Bounds>> numbers = new LinkedHashMap<>();

    private Accord(Dataset d, List<Claim> claims) {
        this.claims = List.copyOf(claims);
        this.places = new Places(d);
        this.clock = WallClock.of(d.zone());
        List<Claim> affirming = this.claims.stream().filter(c -> c.stance().affirms()).toList();
        starts = starts(affirming);
        wheres = wheres(affirming);
        numbers.putAll(numbers(affirming));
    }

    /** Looks at the claims of one event. */
    public static Accord of(Dataset d, List<Claim> claims) {
        return new Accord(d, claims);
    }

    private List<Beginning> starts(List<Claim> of) {
        return Ways.of(of.stream().map(Claim::when).filter(Beginning::told).map(s -> Beginning.of(s, clock)).toList(), Beginning::lessFineThan);
    }

    private List<Set<String>> wheres(List<Claim> of) {
        return Ways.of(of.stream().map(Accord::where).filter(w -> !w.isEmpty()).toList(),
            (a, b) -> b.containsAll(a) || b.stream().allMatch(p -> places.upwards(p).stream().anyMatch(a::contains)));
    }

    private static Map<String, List<Bounds>> numbers(List<Claim> of) {
        Map<String, Set<Bounds>> told = new LinkedHashMap<>();
        of.stream().flatMap(c -> c.figures().stream()).forEach(f -> told.computeIfAbsent(key(f), k -> new LinkedHashSet<>()).add(Bounds.of(f)));
        Map<String, List<Bounds>> ways = new LinkedHashMap<>();
        told.forEach((measure, all) -> ways.put(measure, Ways.of(List.copyOf(all), Bounds::holds)));
        return ways;
    }

    private static String key(Figure f) {
        return f.measure() + "\n" + f.of().byLanguage();
    }

    /** Names where it happened or began; where it led to is the way's concern. */
    private static Set<String> where(Claim c) {
        Set<String> ids = new HashSet<>();
        c.places().stream().filter(p -> p.role() == PlaceRef.Role.AT || p.role() == PlaceRef.Role.FROM).forEach(p -> ids.add(p.place()));
        return ids;
    }

    /** Lists the claims, as given. */
    public List<Claim> claims() {
        return claims;
    }

    /** Counts the voices that report. */
    public int reporting() {
        return voices(Stance.REPORTS).size();
    }

    /** Counts the voices that confirm without reporting. */
    public int confirming() {
        return without(voices(Stance.CONFIRMS), voices(Stance.REPORTS));
    }

    /** Counts the voices that deny. */
    public int denying() {
        return voices(Stance.DENIES).size();
    }

    /** Counts the voices that doubt without denying. */
    public int doubting() {
        return without(voices(Stance.DOUBTS), voices(Stance.DENIES));
    }

    private Set<String> voices(Stance stance) {
        Set<String> ids = new LinkedHashSet<>();
        claims.stream().filter(c -> c.stance() == stance).forEach(c -> ids.add(c.voice()));
        return ids;
    }

    private static int without(Set<String> some, Set<String> others) {
        return (int) some.stream().filter(v -> !others.contains(v)).count();
    }

    /** Counts the voices. */
    public int voices() {
        return (int) claims.stream().map(Claim::voice).distinct().count();
    }

    /** Counts the sources that carry them. */
    public int sources() {
        return (int) claims.stream().map(Claim::source).distinct().count();
    }

    /** Counts the ways in which those who affirm it tell its start; 0 where none does. */
    public int startWays() {
        return starts.size();
    }

    /** Counts the ways in which those who affirm it tell where; 0 where none does. */
    public int placeWays() {
        return wheres.size();
    }

    /** Lists a figure for each measure that is told in several ways: the first told of it. */
    public List<Figure> differingFigures() {
        Set<String> seen = new HashSet<>();
        return claims.stream().filter(c -> c.stance().affirms()).flatMap(c -> c.figures().stream())
            .filter(f -> numbers.get(key(f)).size() > 1 && seen.add(key(f))).toList();
    }

    /** Counts the ways in which a figure's measure is told. */
    public int figureWays(Figure f) {
        return numbers.getOrDefault(key(f), List.of()).size();
    }

    /** Lists the voices, in order, that alone tell it in more than one way, or both affirm it and do not. */
    public List<String> split() {
        Map<String, List<Claim>> byVoice = new LinkedHashMap<>();
        claims.forEach(c -> byVoice.computeIfAbsent(c.voice(), v -> new ArrayList<>()).add(c));
        List<String> split = new ArrayList<>();
        byVoice.forEach((voice, own) -> {
            List<Claim> affirming = own.stream().filter(c -> c.stance().affirms()).toList();
            boolean bothWays = !affirming.isEmpty() && affirming.size() < own.size();
            if (bothWays || starts(affirming).size() > 1 || wheres(affirming).size() > 1
                || numbers(affirming).values().stream().anyMatch(w -> w.size() > 1)) {
                split.add(voice);
            }
        });
        return split;
    }

    /** Tells whether the claim's start is one of several told. */
    public boolean startDiffers(Claim c) {
        return c.stance().affirms() && Beginning.told(c.when()) && starts.size() > 1 && starts.contains(Beginning.of(c.when(), clock));
    }

    /** Tells whether where the claim says it was is one of several places told. */
    public boolean placeDiffers(Claim c) {
        return c.stance().affirms() && wheres.size() > 1 && wheres.contains(where(c));
    }

    /** Tells whether the figure is one of several told of its measure. */
    public boolean figureDiffers(Figure f) {
        return figureWays(f) > 1 && numbers.get(key(f)).contains(Bounds.of(f));
    }

    /** Tells whether nothing in the claims stands against anything else in them. */
    public boolean agrees() {
        return denying() == 0 && doubting() == 0 && starts.size() < 2 && wheres.size() < 2
            && numbers.values().stream().allMatch(w -> w.size() < 2);
    }
}
