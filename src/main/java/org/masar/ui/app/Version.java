package org.masar.ui.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/**
 * Names this version of the program.
 *
 * @param text the number, or {@code dev} where the program was not packed
 */
record Version(String text) {

    /** Reads what Maven packs into the jar. */
    static Version of() {
        Properties p = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/META-INF/maven/org.masar/masar/pom.properties")) {
            if (in != null) {
                p.load(in);
            }
        } catch (IOException e) {
            p.clear();
        }
        return new Version(p.getProperty("version", "dev"));
    }
}
