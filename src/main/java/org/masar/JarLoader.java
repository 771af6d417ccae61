package org.masar;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads everything from the one jar, and answers for a name without a folder with this platform's native library.
 *
 * <p>JavaFX asks for {@code /libglass.so} beside its classes. The libraries of both Linux kinds, and of both macOS
 * kinds, carry the same names, so the jar keeps each platform's in a folder and this loader picks the folder.
 */
final class JarLoader extends URLClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final String natives;

    JarLoader(URL jar, ClassLoader parent, String natives) {
        super(new URL[] {jar}, parent);
        this.natives = natives;
    }

    @Override
    public URL findResource(String name) {
        if (name.indexOf('/') < 0) {
            URL library = super.findResource(natives + name);
            if (library != null) {
                return library;
            }
        }
        return super.findResource(name);
    }
}
