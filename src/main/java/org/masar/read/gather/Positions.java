package org.masar.read.gather;

import java.util.Optional;
import java.util.regex.Pattern;
import org.masar.model.LonLat;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Spot;

/** Reads positions written as texts; what is none is reported. Not for several threads at once. */
public final class Positions {
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,2})?");
    /** Positions of one element that are reported one by one; of more it is said that there are more. */
    private static final int MOST = 20;
    private final ProblemLog log;
    private Spot last = Spot.START;
    private int here;

    /** Reports to the log. */
    public Positions(ProblemLog log) {
        this.log = log;
    }

    /** Reads longitude and latitude, in degrees with a decimal point; what follows them (a height) is left out. */
    public Optional<LonLat> of(String[] lonLat, String path, Spot at) {
        Double lon = lonLat.length < 2 ? null : number(lonLat[0]), lat = lonLat.length < 2 ? null : number(lonLat[1]);
        if (lon != null && lat != null && Math.abs(lon) <= 180 && Math.abs(lat) <= 90) {
            return Optional.of(new LonLat(lon, lat));
        }
        here = at.equals(last) ? here + 1 : 1;
        last = at;
        String shown = here > MOST ? "" : ProblemLog.shortened(String.join(",", lonLat));
        if (here > MOST) {
            if (here == MOST + 1) {
                log.error(at, path, "", Message.of("position.more"), Message.of("position.words.advice"));
            }
        } else if (lon == null || lat == null) {
            log.error(at, path, shown, Message.of("position.words", shown), Message.of("position.words.advice"));
        } else if (Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
            log.error(at, path, shown, Message.of("position.swapped", lat), Message.of("position.swapped.advice", lat, lon));
        } else {
            log.error(at, path, shown, Message.of("position.off-earth", shown), Message.of("position.off-earth.advice"));
        }
        return Optional.empty();
    }

    private static Double number(String text) {
        return text.length() <= 60 && NUMBER.matcher(text.strip()).matches() ? Double.valueOf(text.strip()) : null;
    }
}
