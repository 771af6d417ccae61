package org.masar.read.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.masar.model.Media;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.Nearest;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Reader;
import org.masar.read.Spot;
import org.masar.read.json.JsonReader;
import org.masar.read.packed.Zip;

/** Reads a bundle: {@code dataset.json} in a zip, with the files under {@code media/} that it names. */
public final class BundleReader implements Reader {
    private static final String DATASET = "dataset.json";
    private final JsonReader json = new JsonReader();

    @Override
    public String format() {
        return "Masar bundle (zip)";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".masar");
    }

    @Override
    public boolean recognises(Input input) {
        byte[] b = input.bytes();
        return Zip.is(b) && (input.suffix().equals(".masar") || Zip.mentions(b, DATASET));
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        if (!Zip.is(input.bytes())) {
            return json.read(input);
        }
        Zip zip;
        try {
            zip = Zip.of(input.bytes(), DATASET::equals);
            if (zip.broken() != null) {
                throw new IOException(zip.broken());
            }
        } catch (IOException e) {
            throw NoDataset.of(input, Spot.START, Message.of("bundle.unreadable", e.getMessage()), Message.of("bundle.unreadable.advice"));
        }
        if (zip.taken().isEmpty()) {
            throw NoDataset.of(input, Spot.START, Message.of("bundle.empty"),
                Nearest.advice(DATASET, zip.names(), Message.of("bundle.empty.advice")));
        }
        Opened opened = json.read(new Input(input.name(), zip.taken().get(DATASET)));
        ProblemLog log = new ProblemLog(input.name());
        zip.refused().forEach(name -> log.error(Spot.START, "", name, 
            Message.of("bundle.leads-out", ProblemLog.shortened(name)), Message.of("bundle.leads-out.advice")));
        List<Media> media = opened.dataset().media();
        for (int i = 0; i < media.size(); i++) {
            missing(media.get(i), opened.locator().path("media", i), zip.names(), opened, log);
        }
        return new Opened(opened.dataset(), opened.notebook(), opened.start(), opened.problems().and(log.toProblems()), format(),
            opened.rejected(), opened.locator(), opened.reach());
    }

    private static void missing(Media m, String path, Set<String> names, Opened opened, ProblemLog log) {
        if (m.file() != null && !names.contains(m.file())) {
            String at = path + ".file";
            log.error(opened.locator().spots(Set.of(at)).get(at), at, m.file(), Message.of("bundle.missing", m.file()),
                Nearest.to(m.file(), names).map(n -> Message.of("advice.nearest", n)).orElse(Message.of("bundle.missing.advice")));
        }
    }
}
