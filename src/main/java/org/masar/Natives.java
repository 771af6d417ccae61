package org.masar;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.ui.app.Home;

/**
 * Finds a folder where this computer lets JavaFX unpack and load its native libraries.
 *
 * <p>JavaFX itself knows one folder, in the user's home, and gives up where that is read-only or where nothing stored
 * may run. JavaFX's own loader is asked, by reflection, to load one small library that needs no other.
 */
final class Natives {
    private static final String FOLDER = "javafx.cachedir";
    private static final String SMALL = "decora_sse";

    private final String platform;
    private final List<Path> folders;

    Natives(String platform, List<Path> folders) {
        this.platform = platform;
        this.folders = List.copyOf(folders);
    }

    /** Takes the folders of this run in order: JavaFX's own, then in the user's folder of Masar, then the temporary folder. */
    static Natives ofThisJava(String platform) {
        List<Path> folders = new ArrayList<>();
        String chosen = System.getProperty(FOLDER);
        folders.add(chosen != null ? Path.of(chosen) : Path.of(System.getProperty("user.home"), ".openjfx", "cache", "masar"));
        folders.add(Home.of(System.getProperties(), System.getenv()).resolve("natives"));
        folders.add(Path.of(System.getProperty("java.io.tmpdir"), "masar-" + System.getProperty("user.name")));
        return new Natives(platform, folders);
    }

    /** Leaves JavaFX set to the first folder that works, or says why none does. */
    Optional<Trouble> trouble() {
        if (Natives.class.getResource("/" + System.mapLibraryName(SMALL)) == null) {
            return Optional.of(Trouble.unknownPlatform(platform));
        }
        PrintStream err = System.err;
        // JavaFX prints a stack trace for each folder that fails; ours is one sentence at the end.
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        try {
            return firstThatLoads();
        } finally {
            System.setErr(err);
        }
    }

    private Optional<Trouble> firstThatLoads() {
        List<String> tried = new ArrayList<>();
        for (Path folder : folders) {
            try {
                // JavaFX would go on in a folder of its own choice where it cannot write to ours.
                if (!Files.isWritable(Files.createDirectories(folder))) {
                    throw new AccessDeniedException(folder.toString());
                }
                System.setProperty(FOLDER, folder.toString());
                if (Files.exists(folder.resolve(System.mapLibraryName(SMALL)))) {
                    return Optional.empty(); // loaded from here before: asking again would hold up every start
                }
                Class.forName("com.sun.glass.utils.NativeLibLoader").getMethod("loadLibrary", String.class)
                        .invoke(null, SMALL);
                return Optional.empty();
            } catch (IOException | ReflectiveOperationException refused) {
                tried.add(folder.toString());
            }
        }
        return Optional.of(Trouble.noNatives(String.join(", ", tried)));
    }
}
