package org.masar.time;

/**
 * Says how long people need to read a text that appears beside a picture: a second to find it, then fifteen letters a second, as
 * subtitles are paced for grown-ups (BBC Subtitle Guidelines 2024, "160 to 180 words a minute"; words of five letters and a space).
 */
public final class ReadingTime {
    private static final double FIND = 1_000, LETTERS_PER_SECOND = 15;
    private static final long SHORTEST = 1_800, LONGEST = 15_000;

    private ReadingTime() {
    }

    /** Gives the time for so many characters, ms; from {@value #SHORTEST} to {@value #LONGEST}. */
    public static long millis(int characters) {
        return Math.max(SHORTEST, Math.min(LONGEST, Math.round(FIND + characters * 1_000.0 / LETTERS_PER_SECOND)));
    }
}
