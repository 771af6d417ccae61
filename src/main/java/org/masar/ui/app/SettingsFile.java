package org.masar.ui.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.masar.state.Annotation;
import org.masar.state.Theme;
import org.masar.ui.session.Aids;
import org.masar.ui.session.Grip;
import org.masar.ui.session.NoteStyles;
import org.masar.ui.session.Settings;

/** Keeps settings in a text file; a missing, unreadable or half-spoilt one gives the defaults for what it does not say. */
final class SettingsFile {
    private static final String NOTE = "note.";
    private static final String PANEL = "panel.";
    private final Path file;

    SettingsFile(Path home) {
        this.file = home.resolve("settings.properties");
    }

    /** Reads what is kept. */
    Kept read(Settings otherwise) {
        Properties p = new Properties();
        try (Reader r = Files.newBufferedReader(file)) {
            p.load(r);
        } catch (IOException | IllegalArgumentException e) {
            p.clear();
        }
        Settings s = otherwise;
        s = part(p, "language", s, v -> List.of("en", "ar").contains(v) ? v : null, Settings::withLanguage);
        s = part(p, "look", s, Theme::of, Settings::withTheme);
        s = part(p, "digits", s, Settings.Numerals::valueOf, Settings::withDigits);
        s = part(p, "text", s, Integer::valueOf, Settings::withTextPercent);
        s = part(p, "motion", s, Settings.Motion::valueOf, Settings::withMotion);
        s = part(p, "second-zone", s, ZoneId::of, Settings::withSecondZone);
        s = part(p, "time-flow", s, Settings.Flow::valueOf, Settings::withFlow);
        s = part(p, "coordinates", s, Aids.Coordinates::valueOf, (now, c) -> now.withAids(now.aids().withCoordinates(c)));
        s = part(p, "overview", s, Aids.Overview::valueOf, (now, o) -> now.withAids(now.aids().withOverview(o)));
        s = part(p, "legend", s, Aids.Legend::valueOf, (now, l) -> now.withAids(now.aids().withLegend(l)));
        s = part(p, "step", s, ChronoUnit::valueOf, (now, u) -> now.withGrip(now.grip().with(u)));
        s = part(p, "snap", s, Grip.Snap::valueOf, (now, n) -> now.withGrip(now.grip().with(n)));
        s = part(p, "letters", s, Settings.Letters::valueOf, Settings::withLetters);
        for (Annotation.Kind k : Annotation.Kind.values()) {
            s = part(p, NOTE + k.word(), s, NoteStyles::parse, (now, style) -> now.withNotes(now.notes().with(k, style)));
        }
        List<String> recent = new ArrayList<>();
        for (int i = 0; i < Kept.MOST && p.getProperty("recent." + i) != null; i++) {
            recent.add(p.getProperty("recent." + i));
        }
        return new Kept(s, recent, Boolean.parseBoolean(p.getProperty("hints-closed")), map(p.getProperty("map-size")), panels(p));
    }

    private static MapSize map(String text) {
        try {
            return text == null ? MapSize.FIRST : MapSize.parse(text);
        } catch (IllegalArgumentException e) {
            return MapSize.FIRST;
        }
    }

    private static Map<String, Double> panels(Properties p) {
        Map<String, Double> sizes = new HashMap<>();
        for (String key : p.stringPropertyNames()) {
            if (key.startsWith(PANEL) && p.getProperty(key).matches("[0-9]{1,5}([.][0-9]{1,9})?")) {
                sizes.put(key.substring(PANEL.length()), Double.valueOf(p.getProperty(key)));
            }
        }
        return sizes;
    }

    private static <T> Settings part(Properties p, String key, Settings s, Function<String, T> read, Setter<T> with) {
        String text = p.getProperty(key);
        try {
            T value = text == null ? null : read.apply(text);
            return value == null ? s : with.set(s, value);
        } catch (IllegalArgumentException | DateTimeException e) {
            return s;
        }
    }

    /**
     * Writes all beside the old file, then puts it in the old one's place, so that a crash leaves one or the other whole.
     *
     * @throws IOException where the folder cannot be written; the program goes on without keeping
     */
    void write(Kept kept) throws IOException {
        Properties p = new Properties();
        Settings s = kept.settings();
        p.setProperty("language", s.language());
        p.setProperty("look", s.theme().word());
        p.setProperty("digits", s.digits().name());
        p.setProperty("text", Integer.toString(s.textPercent()));
        p.setProperty("motion", s.motion().name());
        p.setProperty("time-flow", s.flow().name());
        p.setProperty("coordinates", s.aids().coordinates().name());
        p.setProperty("overview", s.aids().overview().name());
        p.setProperty("legend", s.aids().legend().name());
        p.setProperty("snap", s.grip().snap().name());
        p.setProperty("letters", s.letters().name());
        s.notes().own().forEach((k, style) -> p.setProperty(NOTE + k.word(), NoteStyles.text(style)));
        if (s.grip().step() != null) {
            p.setProperty("step", s.grip().step().name());
        }
        if (s.secondZone() != null) {
            p.setProperty("second-zone", s.secondZone().getId());
        }
        for (int i = 0; i < kept.recent().size(); i++) {
            p.setProperty("recent." + i, kept.recent().get(i));
        }
        kept.panels().forEach((panel, size) -> p.setProperty(PANEL + panel, Double.toString(size)));
        p.setProperty("hints-closed", Boolean.toString(kept.hints()));
        p.setProperty("map-size", kept.map().toString());
        Files.createDirectories(file.getParent());
        Path fresh = Files.createTempFile(file.getParent(), "settings", ".new");
        try {
            try (Writer w = Files.newBufferedWriter(fresh)) {
                p.store(w, "Masar's settings");
            }
            try {
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private interface Setter<T> {
        Settings set(Settings s, T value);
    }
}
