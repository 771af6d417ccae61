package org.masar.ui.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Place;
import org.masar.model.Words;
import org.masar.state.Facet;
import org.masar.ui.control.CategoryMark;
import org.masar.ui.control.Texts;

/** Names the choices of a filter in the window's language, places as a tree. */
final class FacetWords {
    private final Dataset dataset;
    private final Texts texts;

    FacetWords(Dataset dataset, Texts texts) {
        this.dataset = dataset;
        this.texts = texts;
    }

    /**
     * Names one choice.
     *
     * @param word  as the filter has it
     * @param depth how deep it lies in others of its kind
     * @param mark  its sign, or null
     */
    record Choice(String word, String label, int depth, Node mark) {
    }

    List<Choice> choices(Facet facet, Set<String> words) {
        return facet == Facet.PLACE ? places(words)
            : words.stream().map(w -> new Choice(w, label(facet, w), 0, facet == Facet.CATEGORY ? mark(w) : null)).toList();
    }

    private Node mark(String category) {
        return new CategoryMark(dataset.categories(), dataset.category(category).orElse(null), 20);
    }

    private String label(Facet facet, String word) {
        return switch (facet) {
            case CATEGORY -> dataset.category(word).map(Category::label).map(this::in).orElse(word);
            case ACCOUNTS -> texts.get("filter." + word);
            case PLACE -> dataset.place(word).map(Place::label).map(this::in).orElse(word);
            case VOICE -> dataset.voice(word).map(v -> in(v.label())).orElse(word);
            case SIDE -> texts.orElse("side." + word.replace(' ', '-'), word);
            case STANCE -> texts.get("stance." + word);
            case SOURCE -> dataset.source(word).map(s -> s.publisher().isEmpty() ? s.title() : s.publisher()).map(this::in).filter(n -> !n.isBlank())
                .map(n -> texts.get("filter.source-name", word, n)).orElse(word);
            case FIGURE -> texts.orElse("measure." + word, word);
            case TAG -> word;
        };
    }

    private String in(Words words) {
        return words.in(texts.language());
    }

    /** Lists the places that events are told of, each below the one that it lies in. */
    private List<Choice> places(Set<String> words) {
        Map<String, List<String>> inside = new HashMap<>();
        List<String> outermost = new ArrayList<>();
        for (String w : words) {
            String within = dataset.place(w).map(Place::within).filter(words::contains).orElse(null);
            if (within == null) {
                outermost.add(w);
            } else {
                inside.computeIfAbsent(within, k -> new ArrayList<>()).add(w);
            }
        }
        List<Choice> tree = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        descend(outermost, 0, inside, placed, tree);
        Set<String> ring = new LinkedHashSet<>(words);
        ring.removeAll(placed);
        descend(ring, 0, Map.of(), placed, tree);
        return tree;
    }

    private void descend(Collection<String> places, int depth, Map<String, List<String>> inside, Set<String> placed, List<Choice> tree) {
        for (String p : places) {
            if (placed.add(p)) {
                tree.add(new Choice(p, label(Facet.PLACE, p), depth, null));
                descend(inside.getOrDefault(p, List.of()), depth + 1, inside, placed, tree);
            }
        }
    }
}
