package org.masar.read.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.masar.geo.Basemap;
import org.masar.geo.Caption;
import org.masar.geo.MapPoint;
import org.masar.geo.Mercator;
import org.masar.geo.Relief;
import org.masar.geo.Town;

/** Reads the embedded basemap. Takes some tens of milliseconds; call it off the window's thread. */
public final class BasemapReader {
    private static final String FOLDER = "/data/basemap/packed/";

    /** Reads all layers; throws UncheckedIOException where one is missing from the program's own files. */
    public Basemap read() {
        return new Basemap(extent(), open("countries").shapes(), open("shore").shapes(), open("borders").shapes(),
            open("governorates").shapes(), open("rivers").shapes(), open("lakes").shapes(), open("urban").shapes(),
            open("provinces").shapes(), open("roads").shapes(), towns("towns"), captions("captions"), relief());
    }

    static Basemap.Extent extent() {
        PackedReader in = open("extent");
        double west = in.step() / PackedReader.UNITS, south = in.step() / PackedReader.UNITS;
        double east = in.step() / PackedReader.UNITS, north = in.step() / PackedReader.UNITS;
        return new Basemap.Extent(Mercator.x(west), Mercator.y(north), Mercator.x(east), Mercator.y(south));
    }

    static List<Town> towns(String layer) {
        PackedReader in = open(layer);
        int n = in.count();
        List<Town> towns = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            towns.add(new Town(in.words(), at(in), in.count(), in.count(), in.count() == 1));
        }
        return towns;
    }

    static List<Caption> captions(String layer) {
        PackedReader in = open(layer);
        int n = in.count();
        List<Caption> captions = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            captions.add(new Caption(Caption.Kind.values()[in.count()], in.text(), in.words(), at(in),
                in.count() / PackedReader.UNITS / 360, in.count() / 4.0, in.count() / 4.0));
        }
        return captions;
    }

    private static MapPoint at(PackedReader in) {
        return new MapPoint(Mercator.x(in.step() / PackedReader.UNITS), Mercator.y(in.step() / PackedReader.UNITS));
    }

    private static Relief relief() {
        PackedReader in = open("relief");
        Basemap.Extent box = extent();
        int width = in.count(), height = in.count();
        byte[] shade = inflate(in.bytes(in.count()), width * height);
        for (int row = 0; row < height; row++) {
            for (int i = row * width + 1; i < (row + 1) * width; i++) {
                shade[i] += shade[i - 1];
            }
        }
        return new Relief(width, height, box.left(), box.top(), box.right(), box.bottom(), shade);
    }

    private static byte[] inflate(byte[] packed, int size) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] out = new byte[size];
            int got = 0;
            for (int n = -1; got < size && n != 0; got += n) {
                n = inflater.inflate(out, got, size - got);
            }
            return out;
        } catch (DataFormatException e) {
            throw new IllegalStateException("the basemap's relief is damaged", e);
        } finally {
            inflater.end();
        }
    }

    static PackedReader open(String layer) {
        return new PackedReader(bytes(layer + ".bin"));
    }

    static byte[] bytes(String file) {
        try (InputStream in = BasemapReader.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IOException("the basemap's file '" + file + "' is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
