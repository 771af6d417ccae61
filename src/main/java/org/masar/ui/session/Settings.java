package org.masar.ui.session;

import java.time.ZoneId;
import org.masar.state.Theme;

/**
 * Holds how the user wants the window: kept between runs, whatever dataset is open.
 *
 * @param language    BCP 47 tag of the window's texts: en or ar
 * @param theme       LIGHT or DARK
 * @param digits      how numbers are written
 * @param textPercent size of text, 100 to 200
 * @param motion      whether things move or cut
 * @param secondZone  zone in which times are printed besides the dataset's, or null
 * @param flow        where time runs in a window that reads right to left
 * @param aids        what helps lie over the map
 * @param grip        how a hand moves time
 * @param letters     whether keys of a single character do anything outside of text
 * @param notes       how annotations were drawn last
 */
public record Settings(String language, Theme theme, Numerals digits, int textPercent, Motion motion, ZoneId secondZone, Flow flow,
                       Aids aids, Grip grip, Letters letters, NoteStyles notes) {
    /** Stands for a first run. */
    public static final Settings FIRST =
        new Settings("en", Theme.LIGHT, Numerals.LANGUAGE, 100, Motion.FULL, null, Flow.AS_TEXT, Aids.FEW, Grip.FIRST, Letters.ON, NoteStyles.USUAL);

    public Settings {
        if (textPercent < 100 || textPercent > 200) {
            throw new IllegalArgumentException("text size " + textPercent + " %, not 100 to 200");
        }
        if (language == null || theme == null || theme == Theme.PRINT || digits == null || motion == null || flow == null || aids == null || grip == null
            || letters == null || notes == null) {
            throw new IllegalArgumentException("settings need language, a light or dark look, digits, motion, flow, aids, grip and letters");
        }
    }

    /** Names the digits numbers are written with. */
    public enum Numerals {
        /** As is usual in the window's language. */
        LANGUAGE,
        /** 0123456789. */
        WESTERN,
        /** ٠١٢٣٤٥٦٧٨٩. */
        ARABIC_INDIC
    }

    /** Says whether changes move or cut. */
    public enum Motion { FULL, REDUCED }

    /** Says which way the timeline runs in Arabic. */
    public enum Flow { AS_TEXT, LEFT_TO_RIGHT }

    /** Says whether keys of a single character, such as M or the comma, do anything where nothing is typed (WCAG 2.2, 2.1.4). */
    public enum Letters { ON, OFF }

    /** Holds settings with the usual styles of annotations. */
    public Settings(String language, Theme theme, Numerals digits, int textPercent, Motion motion, ZoneId secondZone, Flow flow, Aids aids, Grip grip,
                    Letters letters) {
        this(language, theme, digits, textPercent, motion, secondZone, flow, aids, grip, letters, NoteStyles.USUAL);
    }

    /** Gives the same with other styles of annotations. */
    public Settings withNotes(NoteStyles n) {
        return new Settings(language, theme, digits, textPercent, motion, secondZone, flow, aids, grip, letters, n);
    }

    /** Tells whether numbers are written with Arabic-Indic digits. */
    public boolean arabicIndic() {
        return digits == Numerals.ARABIC_INDIC || digits == Numerals.LANGUAGE && language.equals("ar");
    }

    public Settings withLanguage(String l) {
        return new Settings(l, theme, digits, textPercent, motion, secondZone, flow, aids, grip, letters, notes);
    }

    public Settings withTheme(Theme t) {
        return new Settings(language, t, digits, textPercent, motion, secondZone, flow, aids, grip, letters, notes);
    }

    public Settings withDigits(Numerals n) {
        return new Settings(language, theme, n, textPercent, motion, secondZone, flow, aids, grip, letters, notes);
    }

    public Settings withTextPercent(int p) {
        return new Settings(language, theme, digits, p, motion, secondZone, flow, aids, grip, letters, notes);
    }

    public Settings withMotion(Motion m) {
        return new Settings(language, theme, digits, textPercent, m, secondZone, flow, aids, grip, letters, notes);
    }

    public Settings withSecondZone(ZoneId z) {
        return new Settings(language, theme, digits, textPercent, motion, z, flow, aids, grip, letters, notes);
    }

    public Settings withFlow(Flow f) {
        return new Settings(language, theme, digits, textPercent, motion, secondZone, f, aids, grip, letters, notes);
    }

    public Settings withAids(Aids a) {
        return new Settings(language, theme, digits, textPercent, motion, secondZone, flow, a, grip, letters, notes);
    }

    public Settings withGrip(Grip g) {
        return new Settings(language, theme, digits, textPercent, motion, secondZone, flow, aids, g, letters, notes);
    }

    public Settings withLetters(Letters l) {
        return new Settings(language, theme, digits, textPercent, motion, secondZone, flow, aids, grip, l, notes);
    }
}
