package org.masar;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.security.CodeSource;
import java.util.Locale;

/**
 * Starts Masar from the jar on whatever Java it was double-clicked with.
 *
 * <p>This class and those it names are Java 8 bytecode, so that an older Java says what is missing instead of dying
 * on the first class. Everything else is reached by reflection, through a loader that gives this platform its own
 * native libraries.
 */
public final class Launcher {
    private static final int OLDEST_JAVA = 17;

    private Launcher() {
    }

    /**
     * Runs the program with the arguments as typed; on a Java older than 17 says so and ends with status 3.
     *
     * @throws Throwable what the program itself threw
     */
    public static void main(String[] args) throws Throwable {
        String java = System.getProperty("java.specification.version", "");
        if (feature(java) < OLDEST_JAVA) {
            Notice.show(Trouble.oldJava(OLDEST_JAVA, java));
            System.exit(Trouble.STATUS);
        }
        int status = relaunched(args);
        if (status >= 0) {
            System.exit(status);
        }
        // AWT only paints for us; headless it asks for no display and starts no toolkit beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        ClassLoader loader = loader();
        Thread.currentThread().setContextClassLoader(loader);
        System.setProperty("java.util.logging.config.class", Logs.class.getName());
        System.setProperty("java.util.concurrent.ForkJoinPool.common.threadFactory", Threads.class.getName());
        try {
            Class.forName("org.masar.Main", true, loader).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Opens the window in a Java of its own and gives its exit status; less than 0 where all must run in this one. */
    private static int relaunched(String[] args) throws ReflectiveOperationException {
        Method window = Class.forName("org.masar.Relaunch").getDeclaredMethod("window", String[].class);
        return (Integer) window.invoke(null, (Object) args);
    }

    /** Gives the number that matters of a specification version: 8 for "1.8", 17 for "17", 0 for what is no version. */
    static int feature(String version) {
        String number = version.startsWith("1.") ? version.substring(2) : version;
        int end = 0;
        while (end < number.length() && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end == 0 ? 0 : Integer.parseInt(number.substring(0, end));
    }

    /** Names the folder under {@code natives/} for an operating system and a processor as Java names them. */
    static String platform(String os, String processor) {
        String name = os.toLowerCase(Locale.ROOT);
        String system = name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "macos" : name;
        String machine = processor.equals("amd64") || processor.equals("x86_64") ? "x64" : processor;
        return system + "-" + machine;
    }

    private static ClassLoader loader() throws IOException, URISyntaxException {
        ClassLoader own = Launcher.class.getClassLoader();
        CodeSource source = Launcher.class.getProtectionDomain().getCodeSource();
        File jar = source == null ? null : new File(source.getLocation().toURI());
        if (jar == null || !jar.isFile() || own.getResource(System.mapLibraryName("glass")) != null) {
            return own; // run from a folder of classes, or with a jar of natives beside the one jar: all is on the class path
        }
        ClassLoader platform = ClassLoader.getSystemClassLoader().getParent(); // getPlatformClassLoader() is younger than this bytecode
        String folder = platform(System.getProperty("os.name"), System.getProperty("os.arch"));
        return new JarLoader(jar, platform, "natives/" + folder + "/");
    }
}
