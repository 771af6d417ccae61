package org.masar.read.gather;

import java.util.Optional;
import org.masar.model.LonLat;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Spot;

/** Reads positions written as texts; what is none is reported. Not for several threads at once. */
public final class Positions {
    private final ProblemLog log;

    /** Reports to the log. */
    public Positions(ProblemLog log) {
        this.log = log;
    }

    /** Reads longitude and latitude, in degrees with a decimal point; what follows them (a height) is left out. */
    public Optional<LonLat> of(String[] lonLat, String path, Spot at) {
        String shown = ProblemLog.shortened(String.join(",", lonLat));
        Double lon = lonLat.length < 2 ? null : number(lonLat[0]), lat = lonLat.length < 2 ? null : number(lonLat[1]);
        if (lon == null || lat == null) {
            log.error(at, path, shown, Message.of("position.words", shown), Message.of("position.words.advice"));
        } else if (Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
            return Optional.of(new LonLat(lon, lat));
        } else if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
            log.error(at, path, shown, Message.of("position.swapped", lat), Message.of("position.swapped.advice", lat, lon));
        } else {
            log.error(at, path, shown, Message.of("position.off-earth", shown), Message.of("position.off-earth.advice"));
        }
        return Optional.empty();
    }

    private static Double number(String text) {
        try {
            Double d = text.length() > 60 ? null : Double.valueOf(text.strip());
            return d == null || !Double.isFinite(d) || !text.strip().matches("[-+0-9.eE]+") ? null : d;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
