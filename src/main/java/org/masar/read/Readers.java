package org.masar.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.read.bundle.BundleReader;
import org.masar.read.csv.DelimitedReader;
import org.masar.read.geojson.GeoJsonReader;
import org.masar.read.gpx.GpxReader;
import org.masar.read.json.JsonReader;
import org.masar.read.kepler.KeplerReader;
import org.masar.read.kml.KmlReader;
import org.masar.read.linked.LinkedPlacesReader;
import org.masar.read.packed.PackedReader;
import org.masar.read.storymapjs.StoryMapJsReader;
import org.masar.read.table.MappingChoice;
import org.masar.read.timelinejs.TimelineJsReader;
import org.masar.read.timemap.TimemapReader;

/** Finds the reader for a file: by its content first, by its suffix second. */
public final class Readers {
    private final List<Reader> readers;

    /** Chooses among the readers given; the first that fits is taken. */
    public Readers(List<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Knows every format that Masar reads; tables are read as their columns look. */
    public static Readers all() {
        return all(MappingChoice.GUESSED);
    }

    /** Knows every format that Masar reads: a new one is one line here. What is surest by its content stands first. */
    public static Readers all(MappingChoice tables) {
        List<Reader> plain = List.of(
            new JsonReader(),
            new LinkedPlacesReader(),
            new KeplerReader(),
            new StoryMapJsReader(),
            new TimelineJsReader(),
            new TimemapReader(),
            new GeoJsonReader(),
            new KmlReader(),
            new GpxReader(),
            new DelimitedReader(tables));
        List<Reader> all = new ArrayList<>(List.of(new BundleReader(), new PackedReader(plain)));
        all.addAll(plain);
        return new Readers(all);
    }

    /** Reads the file; see {@link Input#of} and {@link Reader#read} for what is thrown when. */
    public Opened open(Path file) throws IOException, NoDataset {
        return open(Input.of(file));
    }

    /** Reads what is given. */
    public Opened open(Input input) throws NoDataset {
        Optional<Reader> byContent = readers.stream().filter(r -> r.recognises(input)).findFirst();
        Optional<Reader> chosen = byContent.isPresent() ? byContent
            : readers.stream().filter(r -> r.suffixes().contains(input.suffix())).findFirst();
        if (chosen.isEmpty() || Likeness.foreign(input).isPresent() && byContent.isEmpty()) {
            throw Likeness.refusal(input);
        }
        return chosen.get().read(input);
    }
}
