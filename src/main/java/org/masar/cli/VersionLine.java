package org.masar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of this program, from what Maven packs into the jar. */
final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        String version = VersionLine.class.getPackage().getImplementationVersion();
        try (InputStream in = VersionLine.class.getResourceAsStream("/META-INF/maven/org.masar/masar/pom.properties")) {
            if (version == null && in != null) {
                Properties p = new Properties();
                p.load(in);
                version = p.getProperty("version");
            }
        }
        return new String[] {"Masar " + (version == null ? "(not packed)" : version)};
    }
}
