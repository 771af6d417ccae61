package org.masar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.LogManager;

/**
 * Keeps the libraries from writing to standard error what no user can act on.
 *
 * <p>JavaFX warns at every start that it is not run as modules, GeoTools that functions of libraries we leave out are
 * missing. Java calls this class, named in a system property, when something first logs; hence public.
 */
public final class Logs {
    private static final String QUIET = "handlers=java.util.logging.ConsoleHandler\n.level=SEVERE\n";

    /**
     * Sets the levels.
     *
     * @throws IOException never, as the settings are read from memory
     */
    public Logs() throws IOException {
        LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(QUIET.getBytes(StandardCharsets.US_ASCII)));
    }
}
