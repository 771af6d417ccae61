package org.masar.read.mbtiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.masar.read.Message;
import org.masar.read.raster.NoMap;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;

/** Opens SQLite files for reading alone. Unpacks the native library into the first of the folders that lets it be loaded. */
final class Sqlite {
    private static final String FOLDER = "org.sqlite.tmpdir";

    private final List<Path> folders;

    Sqlite(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * Opens the file as it is: nothing is locked, and no journal is made or played back beside it.
     *
     * @throws NoMap where the library cannot be loaded on this computer
     */
    Connection open(Path file) throws IOException, SQLException {
        load();
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.enableLoadExtension(false);
        config.setCacheSize(-8_000);
        Properties p = config.toProperties();
        Connection c = JDBC.createConnection("jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?mode=ro&immutable=1", p);
        try (Statement s = c.createStatement()) {
            // a map made by others may hold views and functions that do more than they say
            s.execute("PRAGMA trusted_schema = OFF");
            s.execute("PRAGMA cell_size_check = ON");
        }
        return c;
    }

    private void load() throws NoMap {
        Throwable last = null;
        for (Path folder : folders) {
            try {
                System.setProperty(FOLDER, Files.createDirectories(folder).toString());
                if (SQLiteJDBCLoader.initialize()) {
                    return;
                }
            } catch (Exception | LinkageError refused) {
                last = refused;
            }
        }
        throw new NoMap(Message.of("map.library"), Message.of("map.library.advice"), last);
    }
}
