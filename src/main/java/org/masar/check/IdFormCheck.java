package org.masar.check;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.masar.read.Message;
import org.masar.read.Opened;

/** Finds ids that are not lower-case kebab-case. */
final class IdFormCheck implements Check {

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        one(o.dataset().id(), "id", found);
        Ids.of(o.dataset()).byList().forEach((list, ids) -> {
            for (int i = 0; i < ids.size(); i++) {
                if (!org.masar.model.Ids.isKebab(ids.get(i))) {
                    one(ids.get(i), o.locator().path(list, i) + ".id", found);
                }
            }
        });
        Claims.walk(o, (event, claim, path) -> {
            if (claim.id() != null) {
                one(claim.id(), () -> path.get() + ".id", found);
            }
        });
        List<org.masar.state.Walkthrough> tours = o.notebook().walkthroughs();
        for (int i = 0; i < tours.size(); i++) {
            one(tours.get(i).id(), o.locator().path("walkthroughs", i) + ".id", found);
        }
    }

    private static void one(String id, String path, Consumer<Finding> found) {
        one(id, () -> path, found);
    }

    private static void one(String id, java.util.function.Supplier<String> path, Consumer<Finding> found) {
        if (!org.masar.model.Ids.isKebab(id)) {
            String better = Normalizer.normalize(id, Normalizer.Form.NFD).toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
            found.accept(Finding.warning(path.get(), id, Message.of("id.form", id),
                better.isEmpty() ? Message.of("id.form.example") : Message.of("id.form.advice", better)));
        }
    }
}
