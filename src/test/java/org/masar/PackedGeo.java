package org.masar;

import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.concurrent.Callable;

/** Runs a probe where it sees the packed jar through the loader that the launcher opens: a program of its own. */
final class PackedGeo {
    private PackedGeo() {
    }

    /** Takes the jar, the folder of test classes, and the name of the probe. */
    public static void main(String[] args) throws Exception {
        JarLoader packed = new JarLoader(new File(args[0]), ClassLoader.getPlatformClassLoader(), "natives/none/");
        URL[] probes = {new File(args[1]).toURI().toURL()};
        try (URLClassLoader loader = new URLClassLoader(probes, packed)) {
            Thread.currentThread().setContextClassLoader(loader);
            System.out.print(((Callable<?>) loader.loadClass(args[2]).getConstructor().newInstance()).call());
        }
        System.exit(0);
    }
}
