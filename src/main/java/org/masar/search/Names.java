package org.masar.search;

import java.util.Arrays;
import java.util.List;

/** Holds the spellings of places, voices or groups, and finds which fit. Read-only once built. */
final class Names {
    private final List<List<String>> spellings;
    private final Postings postings;

    /** Takes the spellings of each thing, its own name in each language first. */
    Names(List<List<String>> spellings) {
        this.spellings = spellings;
        Postings.Builder b = new Postings.Builder();
        for (int i = 0; i < spellings.size(); i++) {
            for (String s : spellings.get(i)) {
                b.add(s, i);
            }
        }
        postings = b.build();
    }

    List<String> spellings() {
        return spellings.stream().flatMap(List::stream).toList();
    }

    /** Gives what a word is worth for each thing, 0 to 4. */
    byte[] scores(String word) {
        byte[] scores = new byte[spellings.size()];
        postings.score(word, scores, 1);
        return scores;
    }

    /** Finds the things that all words fit; of those that fit as well, the one whose name is closest in length first. */
    List<Hit> find(Hit.Kind kind, List<String> words, int most) {
        int[] total = new int[spellings.size()];
        for (int w = 0; w < words.size(); w++) {
            byte[] scores = scores(words.get(w));
            for (int i = 0; i < total.length; i++) {
                total[i] = scores[i] == 0 || w > 0 && total[i] == 0 ? 0 : total[i] + scores[i];
            }
        }
        int[] best = SearchIndex.best(total, i -> Math.max(0, 100 - spare(spellings.get(i), words)), most);
        return Arrays.stream(best).mapToObj(i -> new Hit(kind, i, as(i, words))).toList();
    }

    /** Counts the letters that the closest spelling has beyond the words. */
    private static int spare(List<String> names, List<String> words) {
        int typed = words.stream().mapToInt(String::length).sum();
        return names.stream().filter(n -> fits(n, words)).mapToInt(n -> Letters.words(n).stream().mapToInt(String::length).sum() - typed)
            .map(Math::abs).min().orElse(100);
    }

    /** Gives the first spelling that the words fit; an empty string where that is the thing's own name, or several make it up. */
    private String as(int thing, List<String> words) {
        List<String> names = spellings.get(thing);
        return names.stream().filter(n -> fits(n, words)).findFirst().filter(n -> !n.equals(names.get(0))).orElse("");
    }

    private static boolean fits(String name, List<String> words) {
        List<String> own = Letters.words(name);
        return words.stream().allMatch(w -> own.stream().anyMatch(o -> o.startsWith(w)))
            || words.stream().allMatch(w -> own.stream().anyMatch(o -> Letters.sound(o).startsWith(Letters.sound(w))));
    }

    /** Lists the things that texts name: by one of their spellings as it is written, with no letter before or after it. */
    int[] named(List<String> texts) {
        int[] found = new int[spellings.size()];
        int n = 0;
        for (int i = 0; i < found.length; i++) {
            List<String> own = spellings.get(i);
            if (texts.stream().anyMatch(t -> own.stream().anyMatch(s -> holds(t, s)))) {
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private static boolean holds(String text, String name) {
        for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || !Character.isLetter(text.charAt(at - 1))) && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
