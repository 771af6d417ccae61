package org.masar.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** Reads text given in a test and gives back what was said of it. */
public final class Texts {
    private Texts() {
    }

    public static Opened read(String json) {
        try {
            return Readers.all().open(input(json));
        } catch (NoDataset e) {
            throw new AssertionError(lines(e.problems()), e);
        }
    }

    public static Input input(String json) {
        return new Input("t.json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Gives the problems of a file that is refused as a whole. */
    public static String refusal(byte[] bytes, String name) {
        try {
            Readers.all().open(new Input(name, bytes));
        } catch (NoDataset e) {
            return lines(e.problems());
        }
        throw new AssertionError(name + " was read");
    }

    public static String lines(Problems problems) {
        return problems.list().stream().map(Problem::text).collect(Collectors.joining("\n"));
    }

    public static String firstDataset() {
        try {
            return Files.readString(Path.of("src/docs/first-dataset.json"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
