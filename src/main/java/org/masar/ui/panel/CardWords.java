package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.ui.control.Texts;

/** Words what the card says of an event: places, figures, accounts, claims. Text only, so that it can be copied as well as shown. */
final class CardWords {
    private final Dataset dataset;
    private final Texts texts;

    CardWords(Dataset dataset, Texts texts) {
        this.dataset = dataset;
        this.texts = texts;
    }

    String in(Words w) {
        return w.in(texts.language());
    }

    /** Lists places with their roles: "from Yarmouk, to Tadmur". */
    String where(List<PlaceRef> places) {
        return places.stream().map(p -> {
            String name = dataset.place(p.place()).map(Place::label).map(this::in).orElse(p.place());
            return p.role() == PlaceRef.Role.AT ? name : texts.get("role." + p.role().name().toLowerCase(java.util.Locale.ROOT), name);
        }).distinct().collect(Collectors.joining(texts.get("list.comma")));
    }

    String voice(Claim c) {
        return dataset.voice(c.voice()).map(Voice::label).map(this::in).filter(s -> !s.isEmpty()).orElse(c.voice());
    }

    String side(Claim c) {
        String side = dataset.voice(c.voice()).map(Voice::side).orElse(null);
        return side == null ? "" : texts.orElse("side." + side.replace(' ', '-'), side);
    }

    /** Names the source by publisher, else title, else its handle alone. */
    String publisher(Claim c) {
        return dataset.source(c.source()).map(s -> s.publisher().isEmpty() ? s.title() : s.publisher()).map(this::in)
            .filter(s -> !s.isEmpty()).orElse("");
    }

    /** Says all that is known of a claim's source. */
    String source(Claim c) {
        return dataset.source(c.source()).map(s -> List.of(in(s.publisher()), in(s.title()), in(s.description())).stream()
            .filter(t -> !t.isEmpty()).collect(Collectors.joining(". "))).orElse(texts.get("card.source-unknown"));
    }

    Source sourceOf(Claim c) {
        return dataset.source(c.source()).orElse(null);
    }

    /** Writes a number as it was hedged: "about 1,500", "more than 250", "10–12". */
    String value(Figure f) {
        if (f.value() == null) {
            return f.low() != null && f.high() != null ? texts.get("figure.range", f.low(), f.high())
                : f.low() != null ? texts.get("figure.at-least", f.low()) : f.high() != null ? texts.get("figure.at-most", f.high())
                : texts.get("figure.unknown");
        }
        String number = texts.get("figure.number", f.value()) + (f.unit() == null ? "" : " " + f.unit());
        return f.qualifier() == null ? number
            : texts.get("figure." + f.qualifier().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-text", number);
    }

    /** Names what a figure counts. */
    String measure(Figure f) {
        String measure = texts.orElse("measure." + f.measure(), f.measure().replace('-', ' '));
        return f.of().isEmpty() ? measure : texts.get("figure.of", measure, in(f.of()));
    }

    /** Puts reports first, then confirms, doubts, denies; the oldest first, those without a day last. */
    static List<Claim> inOrder(List<Claim> claims) {
        List<Stance> order = List.of(Stance.REPORTS, Stance.CONFIRMS, Stance.DOUBTS, Stance.DENIES);
        List<Claim> sorted = new ArrayList<>(claims);
        sorted.sort(Comparator.comparing((Claim c) -> order.indexOf(c.stance()))
            .thenComparing(c -> c.stated().earliestStart(), Comparator.nullsLast(Comparator.naturalOrder())));
        return sorted;
    }

    /** Says in one sentence how the accounts stand to each other: who reports, who denies, and in what they differ. */
    String accounts(List<Claim> claims) {
        if (claims.isEmpty()) {
            return texts.get("accounts.none");
        }
        long affirm = voices(claims, Stance.REPORTS, Stance.CONFIRMS);
        long deny = voices(claims, Stance.DENIES);
        long doubt = voices(claims, Stance.DOUBTS);
        List<String> parts = new ArrayList<>();
        add(parts, "accounts.report", affirm);
        add(parts, "accounts.deny", deny);
        add(parts, "accounts.doubt", doubt);
        String sentence = texts.get("accounts.sentence", String.join(texts.get("list.comma"), parts));
        long times = claims.stream().filter(c -> c.stance().affirms() && c.when() != null && !c.when().undated())
            .map(c -> c.when().earliestStart()).distinct().count();
        long sources = claims.stream().map(Claim::source).distinct().count();
        return sentence + (times > 1 ? " " + texts.get("accounts.times", times) : "") + " " + texts.get("accounts.sources", sources);
    }

    private void add(List<String> parts, String key, long n) {
        if (n > 0) {
            parts.add(texts.get(key, n));
        }
    }

    private static long voices(List<Claim> claims, Stance... stances) {
        return claims.stream().filter(c -> List.of(stances).contains(c.stance())).map(Claim::voice).distinct().count();
    }
}
