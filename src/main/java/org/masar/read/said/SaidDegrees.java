package org.masar.read.said;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masar.model.LonLat;

/**
 * Reads degrees as people write them: {@code 33.5138}, {@code 33,5138}, {@code N 34.27°}, {@code 33°30'49"N}, {@code 33 30 49 S},
 * {@code ٣٣٫٥}, {@code −28.1}.
 *
 * @param value degrees, north and east positive
 * @param axis  which axis a letter names
 */
public record SaidDegrees(double value, Axis axis) {
    private static final int LONGEST = 60;
    private static final String LETTER = "(n|s|e|w|north|south|east|west|nord|sud|est|ouest|norte|sur|este|oeste|شمالا?|جنوبا?|شرقا?|غربا?)?";
    private static final Pattern WHOLE = Pattern.compile(LETTER + " *([+-]?\\d{1,3}(?:[.,]\\d+)?) *(?:[°ºd˚]|deg\\.?)? *(?:(\\d{1,2}(?:[.,]\\d+)?) *(?:['′’m]|min\\.?)? *)?"
        + "(?:(\\d{1,2}(?:[.,]\\d+)?) *(?:[\"″”]|''|′′|’’|sec\\.?)? *)?" + LETTER);

    /** Says which axis degrees belong to. */
    public enum Axis { LATITUDE, LONGITUDE, UNSAID }

    /** Reads the text; empty where it is no angle. */
    public static Optional<SaidDegrees> of(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.empty();
        }
        OptionalDouble plain = SaidNumber.of(text.indexOf(',') >= 0 ? text.replace(',', '.') : text, NumberHabit.POINT);
        if (plain.isPresent()) {
            return Optional.of(new SaidDegrees(plain.getAsDouble(), Axis.UNSAID));
        }
        Matcher m = WHOLE.matcher(Folded.of(text.replace('\u066b', '.').replace("''", "\"").replace("′′", "\"").replace('″', '"').replace('′', '\'')).replaceAll("\\s+", " "));
        if (!m.matches() || m.group(1) != null && m.group(5) != null) {
            return Optional.empty();
        }
        double degrees = number(m.group(2)), minutes = number(m.group(3)), seconds = number(m.group(4));
        String letter = m.group(1) != null ? m.group(1) : m.group(5);
        boolean minus = m.group(2).startsWith("-");
        if (minutes >= 60 || seconds >= 60 || minus && letter != null) {
            return Optional.empty();
        }
        double size = Math.abs(degrees) + minutes / 60 + seconds / 3600;
        boolean south = letter != null && letter.matches("s.*|w.*|ouest|oeste|جنوب.*|غرب.*");
        Axis axis = letter == null ? Axis.UNSAID : letter.matches("n.*|s.*|شمال.*|جنوب.*") ? Axis.LATITUDE : Axis.LONGITUDE;
        return Optional.of(new SaidDegrees(minus || south ? -size : size, axis));
    }

    /**
     * Reads two angles in one text, {@code 33.5, 36.3}; letters decide which is which, else latitude stands first, as people write it.
     *
     */
    public static Optional<LonLat> pair(String text) {
        if (text.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String s = text.strip().replaceAll("^[(\\[]|[)\\]]$", "");
        String[] parts = s.contains(";") ? s.split(";") : s.contains("/") ? s.split("/") : s.contains(", ") ? s.split(", +") : s.split(",");
        if (parts.length != 2 && !s.contains(",")) {
            parts = s.strip().split("(?<=[NSns]) +(?=[\\d-])|(?<=[\\d.°]) +(?=[-+−]?\\d+[.])|(?<=[\"″NSns]),? +(?=[\\dEWew])");
        }
        return parts.length != 2 ? Optional.empty() : point(of(parts[0]).orElse(null), of(parts[1]).orElse(null));
    }

    /** Puts two angles together, latitude first unless their letters say otherwise; empty where they are no point. */
    static Optional<LonLat> point(SaidDegrees first, SaidDegrees second) {
        if (first == null || second == null) {
            return Optional.empty();
        }
        boolean turned = first.axis == Axis.LONGITUDE || second.axis == Axis.LATITUDE;
        double lat = turned ? second.value : first.value, lon = turned ? first.value : second.value;
        return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? Optional.of(LonLat.of(lon, lat)) : Optional.empty();
    }

    private static double number(String s) {
        return s == null ? 0 : Double.parseDouble(s.replace(',', '.'));
    }
}
