package org.masar.read.packed;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Reader;
import org.masar.read.Spot;

/** Reads a file of another format inside gzip or zip: of several the first that may be data, the others being named. */
public final class PackedReader implements Reader {
    private final List<Reader> inner;

    /** Opens what these readers read; a pack in a pack is not opened. */
    public PackedReader(List<Reader> inner) {
        this.inner = List.copyOf(inner);
    }

    @Override
    public String format() {
        return "packed (zip or gzip)";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".kmz", ".zip", ".gz");
    }

    @Override
    public boolean recognises(Input input) {
        return Unpacked.isGzip(input.bytes()) || Unpacked.isZip(input.bytes());
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        ProblemLog log = new ProblemLog(input.name());
        List<Input> found;
        try {
            found = Unpacked.of(input, log, this::readable);
        } catch (IOException e) {
            throw NoDataset.of(input, Spot.START, Message.of("packed.damaged", String.valueOf(e.getMessage())), Message.of("packed.damaged.advice"));
        }
        List<Input> data = found.stream().filter(i -> reader(i) != null).sorted(Comparator.comparing(PackedReader::rank)).toList();
        if (data.isEmpty()) {
            throw NoDataset.of(input, Spot.START, Message.of("packed.nothing"), Message.of("packed.nothing.advice"));
        }
        Input first = data.get(0);
        Reader reader = reader(first);
        Opened opened = reader.read(first);
        data.stream().skip(1).forEach(i -> log.warning(Spot.START, "", i.name(), Message.of("packed.other", i.name()), Message.of("packed.other.advice")));
        return new Opened(opened.dataset(), opened.notebook(), opened.start(), opened.problems().and(log.toProblems()),
            reader.format() + (Unpacked.isZip(input.bytes()) ? " in zip" : " in gzip"), opened.rejected(), opened.locator(), opened.reach(), opened.form(), opened.tray());
    }

    /** Tells by the name whether an entry is worth its bytes. */
    private boolean readable(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return !lower.startsWith("__macosx/") && !lower.endsWith("/") && (lower.endsWith(".json") || inner.stream().flatMap(r -> r.suffixes().stream()).anyMatch(lower::endsWith));
    }

    private Reader reader(Input input) {
        return inner.stream().filter(r -> r.recognises(input)).findFirst()
            .orElse(inner.stream().filter(r -> !input.suffix().equals(".json") && r.suffixes().contains(input.suffix())).findFirst().orElse(null));
    }

    /** Puts the main file of a KMZ first, and files at the root before those in folders. */
    private static Integer rank(Input i) {
        String name = i.name().substring(i.name().indexOf('!') + 1);
        return name.equalsIgnoreCase("doc.kml") ? 0 : (int) name.chars().filter(c -> c == '/').count() + 1;
    }
}
