package org.masar.keep;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.masar.model.Media;
import org.masar.read.Input;
import org.masar.read.Opened;
import org.masar.read.bundle.BundleEntry;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.store.BundleFile;
import org.masar.store.DatasetText;
import org.masar.store.NotebookText;

/** Puts a dataset with its media and what the user made of it together in a new bundle. */
public final class Bundles {
    private Bundles() {
    }

    /**
     * Writes the bundle: the dataset's own file where it has one in Masar's format, else the dataset as it was read; files of media that lie
     * beside it; the notebook.
     *
     * @param name by which the dataset was opened
     */
    public static void write(Path bundle, String name, Opened opened, Notebook n, Origin origin) throws IOException {
        Map<String, BundleFile.Source> entries = new LinkedHashMap<>();
        Path file = name.startsWith("builtin:") ? null : Path.of(name);
        Optional<Input> source = file == null ? Optional.empty() : Optional.of(Input.of(file));
        boolean zip = source.isPresent() && BundleEntry.isZip(source.get().bytes());
        byte[] dataset = dataset(source, zip, opened);
        entries.put("dataset.json", () -> new ByteArrayInputStream(dataset));
        for (Media m : opened.dataset().media()) {
            Optional<byte[]> bytes = m.file() == null || file == null ? Optional.empty()
                : zip ? BundleEntry.read(source.get(), m.file()) : beside(file, m.file());
            bytes.ifPresent(b -> entries.put(m.file(), () -> new ByteArrayInputStream(b)));
        }
        byte[] views = NotebookText.of(n.withWalkthroughs(n.walkthroughs().stream().filter(w -> !opened.notebook().walkthroughs().contains(w)).toList()),
            origin).getBytes(StandardCharsets.UTF_8);
        entries.put("views.json", () -> new ByteArrayInputStream(views));
        BundleFile.write(bundle, entries);
    }

    private static byte[] dataset(Optional<Input> source, boolean zip, Opened opened) throws IOException {
        if (zip) {
            Optional<byte[]> inside = BundleEntry.read(source.get(), "dataset.json");
            if (inside.isPresent()) {
                return inside.get();
            }
        }
        boolean own = source.isPresent() && !zip && opened.format().toLowerCase(Locale.ROOT).contains("masar");
        return own ? source.get().bytes() : DatasetText.of(opened.dataset(), opened.notebook(), opened.start()).getBytes(StandardCharsets.UTF_8);
    }

    /** Gives a file that the dataset names, if it lies in the dataset's folder or below it. */
    private static Optional<byte[]> beside(Path dataset, String name) throws IOException {
        Path folder = dataset.toAbsolutePath().getParent().normalize();
        Path file = folder.resolve(name).normalize();
        return file.startsWith(folder) && Files.isRegularFile(file) ? Optional.of(Input.of(file).bytes()) : Optional.empty();
    }
}
