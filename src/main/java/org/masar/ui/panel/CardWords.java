package org.masar.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.Group;
import org.masar.model.Holding;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Question;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.ui.control.Texts;
import org.masar.view.Accord;
import org.masar.view.Telling;

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
        return voiceName(c.voice());
    }

    String side(Claim c) {
        String side = dataset.voice(c.voice()).map(Voice::side).orElse(null);
        return side == null ? "" : side(side);
    }

    /** Names a side: monitor, government, armed group, official, press; or what the dataset calls it. */
    String side(String side) {
        return texts.orElse("side." + side.replace(' ', '-'), side);
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

    /** Names the stance: reports, confirms, doubts, denies. */
    String stance(Claim c) {
        return texts.get("stance." + c.stance().word());
    }

    /** Names the voice with its side. */
    String whole(Claim c) {
        String side = side(c);
        return side.isEmpty() ? voice(c) : texts.get("tip.voice", voice(c), side);
    }

    /** Says a figure with what it counts. */
    String figure(Figure f) {
        return texts.get("figure.line", measure(f), value(f));
    }

    /** Gives a claim's own words, else its time and places. */
    String gist(Claim c) {
        return c.says().isEmpty() ? where(c.places()) : in(c.says());
    }

    /** Says a claim in one line, with voice, side, stance, words, whom it was told, and source. */
    String claim(Claim c) {
        String said = c.to().isEmpty() ? gist(c) : texts.get("card.said-to", gist(c), in(c.to()));
        return texts.get("card.claim-text", whole(c), stance(c), said, c.source());
    }

    /** Says an answer to a question with who gives it and where it stands; "no voice" where nobody does. */
    String answer(Question.Answer a) {
        String who = String.join(texts.get("list.comma"), a.voices().stream().map(this::voiceName).toList());
        String sources = String.join(texts.get("list.comma"), a.sources());
        return texts.get("card.answer", who.isEmpty() ? texts.get("card.no-voice") : sources.isEmpty() ? who : texts.get("tip.voice", who, sources), in(a.label()));
    }

    /** Says who holds a place in a state: "Held by IS and army together". */
    String held(Holding h) {
        List<String> groups = h.groups().stream().map(g -> dataset.group(g).map(Group::label).map(this::in).orElse(g)).toList();
        String names = String.join(texts.get(h.shared() ? "list.and" : "list.or"), groups);
        return texts.get("tip.held", names);
    }

    /** Says by whom the event is told here, and that they deny or do not mention it where that is so. */
    String toldBy(List<String> voices, Telling telling) {
        String who = String.join(texts.get("list.comma"), voices.stream().map(this::voiceName).toList());
        return texts.get("card.told-by." + telling.name().toLowerCase(java.util.Locale.ROOT), who);
    }

    private String voiceName(String id) {
        return dataset.voice(id).map(Voice::label).map(this::in).filter(n -> !n.isEmpty()).orElse(id);
    }

    /** Says in plain words how the accounts stand to each other: who reports, who denies, and in what they differ. */
    String accounts(Accord a) {
        if (a.claims().isEmpty()) {
            return texts.get("accounts.none");
        }
        List<String> who = new ArrayList<>();
        boolean alone = a.voices() == 1;
        add(who, alone ? "accounts.alone" : "accounts.report", a.reporting());
        add(who, who.isEmpty() ? "accounts.only-confirm" : "accounts.confirm", a.confirming());
        add(who, who.isEmpty() ? "accounts.only-doubt" : "accounts.doubt", a.doubting());
        add(who, who.isEmpty() ? "accounts.only-deny" : "accounts.deny", a.denying());
        List<String> ways = new ArrayList<>();
        add(ways, "accounts.start", a.startWays() > 1 ? a.startWays() : 0);
        add(ways, "accounts.place", a.placeWays() > 1 ? a.placeWays() : 0);
        a.differingFigures().forEach(f -> ways.add(texts.get("accounts.figure", a.figureWays(f), measure(f))));
        String comma = texts.get("list.comma");
        List<String> sentences = new ArrayList<>();
        sentences.add(ways.isEmpty() ? texts.get("accounts.sentence", String.join(comma, who))
            : texts.get("accounts.sentence-ways", String.join(comma, who), String.join(comma, ways)));
        if (!a.split().isEmpty() && !alone) {
            sentences.add(texts.get("accounts.split", String.join(comma, a.split().stream().map(this::voiceName).toList()), a.split().size()));
        }
        sentences.add(texts.get("accounts.sources", a.sources()));
        return String.join(" ", sentences);
    }

    private void add(List<String> parts, String key, int n) {
        if (n > 0) {
            parts.add(texts.get(key, n));
        }
    }
}
