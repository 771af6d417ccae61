package org.masar.ui.map;

import java.text.NumberFormat;
import java.util.Locale;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Aids;

/** Writes where a point of the map lies, no finer than a pixel of the view supports. Pure. */
final class Coordinates {
    private static final double METRES_PER_DEGREE = 111_320;
    private static final int FINEST = 6;

    private Coordinates() {
    }

    /** Gives the decimals of a degree that one pixel supports. */
    static int decimals(double metresPerPixel) {
        return (int) Math.max(0, Math.min(FINEST, Math.ceil(Math.log10(METRES_PER_DEGREE / metresPerPixel) - 0.3)));
    }

    /** Writes latitude, then longitude, in plain digits with a point: for other programs. */
    static String plain(LonLat p, Viewport v) {
        int n = decimals(v.metresPerPixel(p.lat()));
        return String.format(Locale.ROOT, "%." + n + "f, %." + n + "f", p.lat(), p.lon());
    }

    /** Writes a point for people, in the window's language and digits. */
    static String say(LonLat p, Viewport v, Aids.Coordinates form, Texts texts) {
        double metres = v.metresPerPixel(p.lat());
        return texts.get("coordinates.point", part(p.lat(), p.lat() < 0 ? "coordinates.south" : "coordinates.north", metres, form, texts),
            part(p.lon(), p.lon() < 0 ? "coordinates.west" : "coordinates.east", metres, form, texts));
    }

    private static String part(double degrees, String side, double metres, Aids.Coordinates form, Texts texts) {
        double d = Math.abs(degrees);
        if (form != Aids.Coordinates.MINUTES) {
            return texts.get(side, texts.get("coordinates.degrees", number(d, decimals(metres), 1, texts)));
        }
        int decimals = metres < 3 ? 1 : 0;
        double unit = Math.pow(10, decimals), seconds = Math.round(d * 3600 * unit) / unit;
        long whole = (long) (seconds / 3600), minutes = (long) (seconds / 60) % 60;
        return texts.get(side, texts.get("coordinates.minutes", number(whole, 0, 1, texts), number(minutes, 0, 2, texts),
            number(seconds - whole * 3600 - minutes * 60, decimals, 2, texts)));
    }

    private static String number(double value, int decimals, int digits, Texts texts) {
        NumberFormat f = NumberFormat.getNumberInstance(texts.locale());
        f.setMinimumFractionDigits(decimals);
        f.setMaximumFractionDigits(decimals);
        f.setMinimumIntegerDigits(digits);
        f.setGroupingUsed(false);
        return f.format(value);
    }
}
