package org.masar.data;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Place;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.state.Step;

/**
 * Checks what a step tells against the claims that it names: every figure, time and place must be theirs, every sentence must name the
 * voice whose word it is, and nobody may be said to deny what they do not deny.
 */
final class Proof {
    private static final String LETTER = "[\\p{L}\\p{N}]";
    private static final Pattern NUMBER = Pattern.compile("(?<!" + LETTER + ")\\d[\\d,]*");
    private static final List<String> EN = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozen", "hundred",
        "thousand", "first", "second", "third", "noon", "midnight", "dawn", "morning", "afternoon", "evening", "night", "week", "month", "year",
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March", "April", "May", "June", "July",
        "Iraqi", "American", "French", "Western");
    private static final List<String> AR = List.of("ألف", "مئات", "ثلاث", "أربع", "خمس", "ست", "سبع", "عشر", "أولى", "ثانية", "ثالثة", "ظهر", "فجر", "صباح", "مساء",
        "ليل", "أسبوع", "شهر", "اثنين", "ثلاثاء", "أربعاء", "خميس", "جمعة", "سبت", "أحد", "آذار", "نيسان", "أيار", "حزيران", "عراق", "أميركية", "فرنسية", "غربية");
    private static final Pattern DENIAL = Pattern.compile("(?i)\\bden(y|ies|ied|ial)\\b|(?<!\\p{L})[وف]?[يت]?نفي(?!\\p{L})");
    /** A voice's own denial, in the words of a claim; others' denials are told there in the past. */
    private static final Pattern OWN_DENIAL = Pattern.compile("\\bdenies\\b|(?<!\\p{L})[يت]نفي(?!\\p{L})");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?\u061f])\\s+|\\n\\s*");

    private final Dataset dataset;
    private final Step step;
    private final String language;
    private final String text;
    private final List<Claim> claims;
    private final Set<Event> events = new LinkedHashSet<>();

    private Proof(Dataset dataset, Step step, String text, String language) {
        this.dataset = dataset;
        this.step = step;
        this.language = language;
        this.text = text.replace("*", "").replaceAll("(?m)^- ", "");
        this.claims = new ArrayList<>();
        for (Event e : dataset.events()) {
            e.claims().stream().filter(c -> step.claims().contains(c.id())).forEach(c -> {
                claims.add(c);
                events.add(e);
            });
        }
    }

    /** Lists what the text of the step in the language says and its claims do not; empty where all is theirs. */
    static List<String> faults(Dataset d, Step step, String text, String language) {
        Proof p = new Proof(d, step, text, language);
        List<String> faults = new ArrayList<>();
        p.claimsAreThere(faults);
        p.figuresAndTimes(faults);
        p.places(faults);
        p.voices(faults);
        p.denials(faults);
        int words = (int) Stream.of(p.text.split("\\s+")).filter(w -> !w.isBlank()).count();
        if (words > 40) {
            faults.add(words + " words");
        }
        return faults;
    }

    /** Lists the places that the text names. */
    static List<Place> placesOf(Dataset d, Step step, String language) {
        Proof p = new Proof(d, step, step.text().in(language), language);
        return p.named();
    }

    private void claimsAreThere(List<String> faults) {
        Set<String> missing = new TreeSet<>(step.claims());
        claims.forEach(c -> missing.remove(c.id()));
        missing.forEach(m -> faults.add("no claim " + m));
        if (step.claims().isEmpty()) {
            faults.add("rests on nothing");
        }
    }

    /** Gives all that the claims and their events say in the language. */
    private String evidence() {
        return Stream.concat(claims.stream().map(c -> c.says().in(language) + " " + to(c) + " " + c.figures().stream()
                .map(f -> f.value() == null ? "" : String.format(Locale.ROOT, "%.0f", f.value())).collect(joining(" "))),
            events.stream().map(e -> e.title().in(language) + " " + e.summary().in(language))).collect(joining(" \n"));
    }

    private String to(Claim c) {
        return c.to() == null ? "" : c.to().in(language);
    }

    private void figuresAndTimes(List<String> faults) {
        String evidence = evidence().replace(",", "");
        Matcher m = NUMBER.matcher(text);
        while (m.find()) {
            String number = m.group().replace(",", "");
            if (!Pattern.compile("(?<!\\d)" + number + "(?!\\d)").matcher(evidence).find()) {
                faults.add("figure " + number);
            }
        }
        for (String word : language.equals("ar") ? AR : EN) {
            Pattern p = whole(word + (language.equals("ar") ? "(ات|اً)?" : "s?"));
            if (p.matcher(text).find() && !p.matcher(evidence).find()) {
                faults.add("'" + word + "'");
            }
        }
    }

    /** Finds a word standing alone, but for what Arabic joins to its beginning. */
    private static Pattern whole(String word) {
        return Pattern.compile("(?<!" + LETTER + ")([وفبلك]{0,2}(ال|لل)?)?" + word + "(?!" + LETTER + ")", Pattern.CASE_INSENSITIVE);
    }

    private void places(List<String> faults) {
        Set<String> told = new TreeSet<>();
        claims.forEach(c -> c.places().forEach(r -> told.add(r.place())));
        events.forEach(e -> e.places().forEach(r -> told.add(r.place())));
        String evidence = evidence();
        for (Place p : named()) {
            if (!told.contains(p.id()) && names(p).stream().noneMatch(n -> whole(Pattern.quote(n)).matcher(evidence).find())) {
                faults.add("place " + p.id());
            }
        }
    }

    /** Finds the places in the text, the longest name first: southern Damascus is not Damascus. */
    private List<Place> named() {
        record Name(String name, Place place) { }
        List<Place> found = new ArrayList<>();
        String rest = text;
        for (Name n : dataset.places().stream().flatMap(p -> names(p).stream().map(s -> new Name(s, p)))
            .sorted(Comparator.comparingInt((Name n) -> -n.name().length())).toList()) {
            Matcher m = whole(Pattern.quote(n.name())).matcher(rest);
            if (m.find()) {
                found.add(n.place());
                rest = m.replaceAll(" ");
            }
        }
        return found;
    }

    private static Set<String> names(Place p) {
        Set<String> names = new LinkedHashSet<>(p.label().byLanguage().values());
        names.addAll(p.variants());
        return names;
    }

    private void voices(List<String> faults) {
        String evidence = evidence();
        for (Voice v : dataset.voices()) {
            boolean speaks = claims.stream().anyMatch(c -> c.voice().equals(v.id()));
            boolean named = isNamed(v, text);
            if (speaks && !named) {
                faults.add("does not name " + v.id());
            }
            if (named && !speaks && !isNamed(v, evidence)) {
                faults.add("puts words in the mouth of " + v.id());
            }
        }
        for (String sentence : SENTENCES.split(text)) {
            if (dataset.voices().stream().noneMatch(v -> isNamed(v, sentence))) {
                faults.add("whose word: " + sentence);
            }
        }
    }

    private static boolean isNamed(Voice v, String text) {
        return Stream.concat(v.label().byLanguage().values().stream(), v.variants().stream()).anyMatch(n -> whole(Pattern.quote(n)).matcher(text).find());
    }

    private void denials(List<String> faults) {
        for (String sentence : SENTENCES.split(text)) {
            if (DENIAL.matcher(sentence).find() && claims.stream().noneMatch(c -> denies(c) && isNamed(dataset.voice(c.voice()).orElseThrow(), sentence))) {
                faults.add("nobody denies: " + sentence);
            }
        }
        claims.stream().filter(c -> c.stance() == Stance.DENIES).filter(c -> !DENIAL.matcher(text).find())
            .forEach(c -> faults.add(c.id() + " denies"));
    }

    private boolean denies(Claim c) {
        return c.stance() == Stance.DENIES || OWN_DENIAL.matcher(c.says().in(language)).find();
    }
}
