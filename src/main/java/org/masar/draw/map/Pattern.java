package org.masar.draw.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Tints;
import org.masar.model.Group;
import org.masar.state.Theme;

/**
 * Says how who holds a place is hatched: in the group's colour and, so that colour is never alone, at its angle.
 *
 * @param ink   colour on the look's land; black in print, where only the angle tells
 * @param angle degrees, 0 lying, 45 rising to the right
 */
record Pattern(Color ink, double angle) {
    private static final java.util.regex.Pattern HATCH = java.util.regex.Pattern.compile("hatch-\\d{1,3}");

    /** Lists the patterns of groups, each once, in the groups' order; grey where a group has no colour. */
    static List<Pattern> of(Scene s, List<String> groups) {
        List<Pattern> all = new ArrayList<>();
        for (String id : groups) {
            Group g = s.dataset().group(id).orElse(null);
            Color ink = s.look().theme() == Theme.PRINT ? s.colour("text") : Tints.group(s.look(), g == null ? null : g.colour());
            Pattern p = new Pattern(ink, angle(g == null ? null : g.pattern()));
            if (!all.contains(p)) {
                all.add(p);
            }
        }
        return all;
    }

    private static double angle(String pattern) {
        return pattern != null && HATCH.matcher(pattern).matches() ? Double.parseDouble(pattern.substring(6)) : 45;
    }

    Pattern faded(double opacity) {
        return new Pattern(new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), (int) Math.round(255 * opacity)), angle);
    }
}
