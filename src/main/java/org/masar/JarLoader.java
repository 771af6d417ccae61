package org.masar;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.security.CodeSource;
import java.security.ProtectionDomain;
import java.security.cert.Certificate;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads everything from the one jar, and answers for a name without a folder with this platform's native library.
 *
 * <p>JavaFX asks for {@code /libglass.so} beside its classes. The libraries of both Linux kinds, and of both macOS
 * kinds, carry the same names, so the jar keeps each platform's in a folder and this loader picks the folder.
 *
 * <p>It reads the jar itself and is no URLClassLoader: some two thousand classes come through it before the first
 * frame, and a URL, a manifest look-up and a stack of streams for each cost a tenth of the start.
 */
final class JarLoader extends ClassLoader {
    static {
        registerAsParallelCapable();
    }

    private final JarFile jar;
    private final String root;
    private final String natives;
    private final ProtectionDomain domain;
    private final Set<String> described = ConcurrentHashMap.newKeySet();

    /** Opens the jar, which stays open as long as the program runs. */
    JarLoader(File file, ClassLoader parent, String natives) throws IOException {
        super(parent);
        URL location = file.toURI().toURL();
        this.jar = new JarFile(file, false);
        this.root = "jar:" + location + "!/";
        this.natives = natives;
        this.domain = new ProtectionDomain(new CodeSource(location, (Certificate[]) null), null, this, null);
    }

    /** Looks into the jar before it asks the parent: the two share no package, and to be told by the parent that it knows no such class is dear. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        JarEntry entry = name.startsWith("java.") ? null : jar.getJarEntry(name.replace('.', '/').concat(".class"));
        if (entry == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name, entry);
        }
    }

    private Class<?> define(String name, JarEntry entry) throws ClassNotFoundException {
        try {
            byte[] code = bytes(entry);
            if (name.startsWith("org.masar.")) {
                describe(name.substring(0, name.lastIndexOf('.')));
            }
            return defineClass(name, code, 0, code.length, domain);
        } catch (IOException broken) {
            throw new ClassNotFoundException(name, broken);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        JarEntry entry = entry(name);
        try {
            return entry == null ? super.getResourceAsStream(name) : jar.getInputStream(entry);
        } catch (IOException broken) {
            return null;
        }
    }

    @Override
    protected URL findResource(String name) {
        JarEntry entry = entry(name);
        try {
            return entry == null ? null : new URL(root + escaped(entry.getName()));
        } catch (MalformedURLException broken) {
            return null;
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? Collections.<URL>emptySet() : Collections.singleton(found));
    }

    /** Gives a package of ours its title and version from the manifest, for whoever asks the package. */
    private void describe(String name) throws IOException {
        if (!described.add(name)) {
            return;
        }
        Attributes main = jar.getManifest().getMainAttributes();
        try {
            definePackage(name, null, null, null, main.getValue(Attributes.Name.IMPLEMENTATION_TITLE),
                    main.getValue(Attributes.Name.IMPLEMENTATION_VERSION), null, null);
        } catch (IllegalArgumentException described) {
            return; // by an earlier class of the package
        }
    }

    private JarEntry entry(String name) {
        JarEntry library = name.indexOf('/') < 0 ? jar.getJarEntry(natives + name) : null;
        return library != null ? library : jar.getJarEntry(name);
    }

    private static String escaped(String name) {
        return name.replace("%", "%25").replace("#", "%23").replace(" ", "%20");
    }

    private byte[] bytes(JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] all = new byte[(int) entry.getSize()];
            int filled = 0;
            while (filled < all.length) {
                int more = in.read(all, filled, all.length - filled);
                if (more < 0) {
                    throw new IOException("cut short: " + entry.getName());
                }
                filled += more;
            }
            return all;
        }
    }
}
