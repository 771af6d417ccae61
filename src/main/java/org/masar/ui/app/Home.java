package org.masar.ui.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** Finds the folder where settings and the log are kept for this user. */
public final class Home {
    private Home() {
    }

    /**
     * Finds it by the system's custom: {@code %APPDATA%\Masar}, {@code ~/Library/Application Support/Masar} or
     * {@code $XDG_CONFIG_HOME/masar} (XDG Base Directory Specification 0.8; a relative path there is ignored); the property
     * {@code masar.home} overrides all.
     */
    public static Path of(Properties system, Map<String, String> environment) {
        String own = system.getProperty("masar.home", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String os = system.getProperty("os.name", "");
        Path user = Path.of(system.getProperty("user.home", "."));
        if (os.startsWith("Windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? user.resolve("AppData").resolve("Roaming") : Path.of(roaming)).resolve("Masar");
        }
        if (os.startsWith("Mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Masar");
        }
        String xdg = environment.getOrDefault("XDG_CONFIG_HOME", "");
        return (xdg.startsWith("/") ? Path.of(xdg) : user.resolve(".config")).resolve("masar");
    }
}
