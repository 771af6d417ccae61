package org.masar.check;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.masar.model.Words;
import org.masar.read.Message;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;

/** Finds texts that lack a language which the dataset has: one of its title, or one in which half of its texts are written. */
final class MissingTranslationCheck implements Check {
    /** Tag under which the reader keeps a text whose language the file does not say; it has reported that already. */
    private static final String UNKNOWN = "und";

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        Map<String, Integer> counts = new HashMap<>();
        int[] texts = {0};
        Wordings.walk(o, (words, path) -> {
            texts[0]++;
            words.byLanguage().keySet().forEach(l -> counts.merge(l, 1, Integer::sum));
        });
        TreeSet<String> languages = new TreeSet<>(o.dataset().title().byLanguage().keySet());
        counts.forEach((l, n) -> {
            if (n * 2 > texts[0]) {
                languages.add(l);
            }
        });
        languages.remove(UNKNOWN);
        Wordings.walk(o, (words, path) -> {
            for (String language : languages) {
                if (lacks(words, language)) {
                    String shown = ProblemLog.shortened(words.in("en"));
                    found.accept(Finding.warning(path.get(), shown,
                        Message.of("text.untranslated", language, shown), Message.of("text.untranslated.advice", language)));
                }
            }
        });
    }

    private static boolean lacks(Words words, String language) {
        String there = words.byLanguage().get(language);
        return (there == null || there.isBlank()) && !words.byLanguage().containsKey(UNKNOWN);
    }
}
