package org.masar;

/**
 * Says, in English and in Arabic, why the window cannot open and what can be done about it.
 *
 * <p>The texts stand here and not with those of the window because they are needed where nothing of the window can
 * be loaded, on a Java as old as 8.
 */
final class Trouble {
    /** The exit status promised for "no display for the window". */
    static final int STATUS = 3;

    private static final String VERBS = "The commands validate, info, visible and export work without it"
            + " (java -jar masar.jar --help).";
    // Left to right within Arabic: paths and commands keep their order. Embedding marks, since Java 8 knows no isolates.
    private static final String LEFT = "\u202a";
    private static final String END = "\u202c";
    private static final String VERBS_AR = "تعمل الأوامر validate و info و visible و export بدونها.";

    final String english;
    final String arabic;

    private Trouble(String english, String arabic) {
        this.english = english;
        this.arabic = arabic;
    }

    static Trouble oldJava(int needed, String found) {
        return new Trouble(
                "Masar needs Java " + needed + " or newer; this is Java " + found + "."
                        + " Install a newer Java (for example from adoptium.net) and open masar.jar with it.",
                "يحتاج مسار إلى جافا " + needed + " أو أحدث، وهذه جافا " + found + "."
                        + " ثبّت إصداراً أحدث من جافا (مثلاً من adoptium.net) ثم افتح به masar.jar.");
    }

    static Trouble noDisplay() {
        return new Trouble(
                "Masar found no display to open its window on (DISPLAY is not set, or nothing answers there). " + VERBS,
                "لم يجد مسار شاشة يفتح نافذته عليها. " + VERBS_AR);
    }

    static Trouble noGtk() {
        return new Trouble(
                "Masar's window needs GTK 3, which is missing here: install it (package libgtk-3-0 or gtk3). " + VERBS,
                "تحتاج نافذة مسار إلى المكتبة GTK 3 وهي غير موجودة: ثبّت الحزمة libgtk-3-0 أو gtk3. " + VERBS_AR);
    }

    static Trouble unknownPlatform(String platform) {
        return new Trouble(
                "Masar's window runs on Linux and macOS (x64, aarch64) and Windows (x64), not on " + platform + ". "
                        + VERBS,
                "تعمل نافذة مسار على لينكس وماك (x64 و aarch64) وويندوز (x64)، لا على " + platform + ". " + VERBS_AR);
    }

    /** Takes the folders that were tried, each with its reason, as one text. */
    static Trouble noNatives(String tried) {
        return new Trouble(
                "Masar could not unpack and load its native libraries, in none of these folders: " + tried + "."
                        + " Start it with a folder where programs may be stored and run:"
                        + " java -Dmasar.home=FOLDER -jar masar.jar. " + VERBS,
                "لم يستطع مسار فكّ مكتباته وتحميلها في أيٍّ من هذه المجلدات: " + LEFT + tried + END + "."
                        + " شغّله مع مجلد يُسمح فيه بحفظ البرامج وتشغيلها: " + LEFT + "java -Dmasar.home=FOLDER -jar masar.jar" + END + ". "
                        + VERBS_AR);
    }
}
