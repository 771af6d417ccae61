package org.masar.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps for each word the things in which it stands: words sorted, their numbers of things in one array. Finds words by how they begin,
 * by what is in them, and by how they sound. Built once, then read-only.
 */
final class Postings {
    private final String[] words;
    private final String[] sounds;
    private final Integer[] bySound;
    private final int[] first;
    private final int[] things;

    private Postings(String[] words, int[] first, int[] things) {
        this.words = words;
        this.first = first;
        this.things = things;
        sounds = new String[words.length];
        bySound = new Integer[words.length];
        for (int i = 0; i < words.length; i++) {
            sounds[i] = Letters.sound(words[i]);
            bySound[i] = i;
        }
        Arrays.sort(bySound, (a, b) -> sounds[a].compareTo(sounds[b]));
    }

    /** Takes words with the things in which they stand. */
    static final class Builder {
        private final Map<String, Bag> bags = new HashMap<>();

        /** Adds a text's words to a thing; things come in rising order. */
        void add(String text, int thing) {
            for (String word : Letters.words(text)) {
                bags.computeIfAbsent(word, w -> new Bag()).add(thing);
            }
        }

        Postings build() {
            String[] words = bags.keySet().toArray(String[]::new);
            Arrays.sort(words);
            int[] first = new int[words.length + 1];
            for (int i = 0; i < words.length; i++) {
                first[i + 1] = first[i] + bags.get(words[i]).size;
            }
            int[] things = new int[first[words.length]];
            for (int i = 0; i < words.length; i++) {
                System.arraycopy(bags.get(words[i]).things, 0, things, first[i], first[i + 1] - first[i]);
            }
            return new Postings(words, first, things);
        }
    }

    private static final class Bag {
        private int[] things = new int[2];
        private int size;

        void add(int thing) {
            if (size > 0 && things[size - 1] == thing) {
                return;
            }
            if (size == things.length) {
                things = Arrays.copyOf(things, size * 2);
            }
            things[size++] = thing;
        }
    }

    /**
     * Raises the score of each thing that a word finds, to at least: 4 the whole word, 3 how one begins, 2 how one sounds or begins to,
     * 1 what is inside one. A short word finds no insides, and no sounds.
     */
    void score(String word, byte[] scores, int factor) {
        for (int i = lower(words, word); i < words.length && words[i].startsWith(word); i++) {
            raise(i, words[i].length() == word.length() ? 4 : 3, scores, factor);
        }
        if (word.length() < 3) {
            return;
        }
        String sound = Letters.sound(word);
        for (int i = lowerSound(sound); i < bySound.length && sounds[bySound[i]].startsWith(sound); i++) {
            raise(bySound[i], 2, scores, factor);
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i].indexOf(word, 1) > 0) {
                raise(i, 1, scores, factor);
            }
        }
    }

    private void raise(int word, int score, byte[] scores, int factor) {
        byte s = (byte) (score * factor);
        for (int i = first[word]; i < first[word + 1]; i++) {
            if (scores[things[i]] < s) {
                scores[things[i]] = s;
            }
        }
    }

    private static int lower(String[] sorted, String word) {
        int at = Arrays.binarySearch(sorted, word);
        return at >= 0 ? at : -at - 1;
    }

    private int lowerSound(String sound) {
        int low = 0, high = bySound.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (sounds[bySound[middle]].compareTo(sound) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
