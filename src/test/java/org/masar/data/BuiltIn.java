package org.masar.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.state.ViewState;
import org.masar.time.Edtf;
import org.masar.view.Telling;
import org.masar.view.Visible;

/** Opens the dataset that the program brings with it, as the program does, for the tests of this package. */
final class BuiltIn {
    static final Opened OPENED = open();
    static final Dataset DATASET = OPENED.dataset();

    private BuiltIn() {
    }

    private static Opened open() {
        try {
            return Opener.standard().open("builtin:south-damascus-2018");
        } catch (IOException | NoDataset e) {
            throw new IllegalStateException(e);
        }
    }

    /** Gives a file of {@code data/} as text, as it is packed. */
    static String text(String name) {
        try (InputStream in = BuiltIn.class.getClassLoader().getResourceAsStream("data/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the unit of time that the text names, in the dataset's zone. */
    static Interval unit(String text) {
        TimeSpan s = Edtf.parse(text, DATASET.zone());
        return new Interval(s.earliestStart(), s.latestEnd());
    }

    /** Lists what shows as the command line does: ids in time order, "denied" behind those that are only denied or doubted. */
    static String shown(ViewState view) {
        Visible v = Visible.of(DATASET, view);
        return Arrays.stream(v.events())
            .mapToObj(e -> DATASET.events().get(e).id() + (v.told().telling(e) == Telling.DENIED ? " denied" : ""))
            .collect(Collectors.joining(", "));
    }
}
