package org.masar.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.masar.model.Dataset;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.ui.control.Texts;
import org.masar.view.Compared;

/** Words what the table says, for the screen, for who hears it, and as rows of text. */
final class CompareWords {
    private final Dataset dataset;
    private final Texts texts;

    CompareWords(Dataset dataset, Texts texts) {
        this.dataset = dataset;
        this.texts = texts;
    }

    String in(Words w) {
        return w.in(texts.language());
    }

    String name(Voice v) {
        return v.label().isEmpty() ? v.id() : in(v.label());
    }

    String side(Voice v) {
        return v.side() == null ? "" : texts.orElse("side." + v.side().replace(' ', '-'), v.side());
    }

    /** Names how the voice stands to what it answers: "denies"; empty where the file names no claim. */
    String stance(Compared.Answer a) {
        return a.stances().stream().map(s -> texts.get("stance." + s.name().toLowerCase(Locale.ROOT))).collect(Collectors.joining(texts.get("list.comma")));
    }

    /** Says all that is known of an answer's sources, one a line. */
    String sources(Compared.Answer a) {
        return a.sources().stream().map(id -> texts.get("compare.source", id, dataset.source(id).map(s -> List.of(in(s.publisher()), in(s.title())).stream()
            .filter(t -> !t.isEmpty()).collect(Collectors.joining(". "))).filter(t -> !t.isEmpty()).orElseGet(() -> texts.get("card.source-unknown"))))
            .collect(Collectors.joining("\n"));
    }

    /** Says an answer with stance and sources in one line. */
    String line(Compared.Answer a) {
        String sources = String.join(" ", a.sources());
        return a.stances().isEmpty() ? texts.get("compare.line-plain", in(a.label()), sources)
            : texts.get("compare.line", in(a.label()), stance(a), sources);
    }

    /** Says where the keyboard stands: question, voice, answer. */
    String spoken(Compared table, Spot s) {
        Compared.Row row = table.rows().get(s.row());
        if (s.column() < 0) {
            return in(row.question().label());
        }
        Compared.Cell cell = row.cells().get(s.column());
        return texts.get("compare.spoken", in(row.question().label()), name(cell.voice()),
            cell.silent() ? texts.get("compare.silent") : line(cell.answers().get(s.answer())));
    }

    /** Gives the table as rows of text, the head first; several answers of one voice stand under each other in their cell. */
    List<List<String>> rows(Compared table) {
        List<List<String>> rows = new ArrayList<>();
        boolean nobody = table.rows().stream().anyMatch(r -> !r.unanswered().isEmpty());
        List<String> head = new ArrayList<>(List.of(texts.get("compare.question")));
        table.voices().forEach(v -> head.add(side(v).isEmpty() ? name(v) : texts.get("compare.voice", name(v), side(v))));
        if (nobody) {
            head.add(texts.get("compare.nobody"));
        }
        rows.add(head);
        for (Compared.Row r : table.rows()) {
            List<String> row = new ArrayList<>(List.of(in(r.question().label())));
            r.cells().forEach(c -> row.add(c.silent() ? texts.get("compare.silent") : c.answers().stream().map(this::line).collect(Collectors.joining("\n"))));
            if (nobody) {
                row.add(r.unanswered().stream().map(this::in).collect(Collectors.joining("\n")));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Gives the stance by which an answer is marked: what it denies counts before what it tells instead. */
    static Stance mark(Compared.Answer a) {
        return a.stances().contains(Stance.DENIES) ? Stance.DENIES : a.stances().isEmpty() ? Stance.REPORTS : a.stances().get(0);
    }
}
