package org.masar.read.said;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds names of months and weekdays in folded text: English, French, German, Spanish, Turkish, and Arabic with the names of the
 * Levant, of Egypt, of Morocco and of Tunisia and Algeria (Unicode CLDR, gregorian calendar).
 */
final class MonthNames {
    private static final String[] NAMES = {
        "january january jan janvier janv januar jenner janner enero ene ocak oca كانون_الثاني كانون_ثاني يناير جانفي",
        "february feb fevrier fevr fev februar febrero subat sub شباط فبراير فيفري",
        "march mar mars marz maerz mrz marzo mart اذار مارس",
        "april apr avril avr abril abr nisan nis نيسان ابريل افريل",
        "may mai mayo mayis ايار مايو ماي",
        "june jun juin juni junio haziran haz حزيران يونيو يونيه جوان",
        "july jul juillet juil juli julio temmuz tem تموز يوليو يوليه جويليه جويلية يوليوز",
        "august aug aout agosto ago agustos agu اب اغسطس اوت غشت",
        "september sept sep septembre septiembre setiembre eylul eyl ايلول سبتمبر شتنبر",
        "october oct octobre oktober okt octubre ekim eki تشرين_الاول تشرين_اول اكتوبر",
        "november nov novembre noviembre kasim kas تشرين_الثاني تشرين_ثاني نوفمبر نونبر",
        "december dec decembre dezember dez diciembre dic aralik ara كانون_الاول كانون_اول ديسمبر دجنبر"};
    private static final String DAYS = "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
        + "lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag "
        + "mo di mi do fr sa so lunes martes miercoles jueves viernes sabado domingo pazartesi sali carsamba persembe cuma cumartesi pazar "
        + "الاثنين الثلاثاء الاربعاء الخميس الجمعة السبت الاحد";
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final String ONE = "(?<!\\p{L})(?:" + NUMBERS.keySet().stream().sorted(Comparator.comparing(String::length).reversed())
        .map(n -> n.replace("_", " +")).collect(Collectors.joining("|")) + ")(?!\\p{L})\\.?";
    /** A name, or the same month under two names as in "أيار/مايو". */
    private static final Pattern MONTH = Pattern.compile("(" + ONE + ")(?: ?[/(] ?(" + ONE + ")\\)?)?");
    private static final Pattern DAY = Pattern.compile("^(?:يوم )?(?:" + DAYS.replace(' ', '|') + ")(?!\\p{L})[.,]* *");

    private MonthNames() {
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int m = 0; m < NAMES.length; m++) {
            for (String name : NAMES[m].split(" ")) {
                numbers.putIfAbsent(name, m + 1);
            }
        }
        return numbers;
    }

    /** Gives the text with each month's name as {@code m5}, without the weekday before the date. */
    static String numbered(String folded) {
        String s = DAY.matcher(folded).replaceFirst("");
        Matcher m = MONTH.matcher(s);
        StringBuilder b = new StringBuilder();
        while (m.find()) {
            int first = number(m.group(1));
            boolean twice = m.group(2) != null && number(m.group(2)) == first;
            m.appendReplacement(b, m.group(2) == null || twice ? " m" + first + " " : Matcher.quoteReplacement(m.group()));
        }
        return m.appendTail(b).toString().replaceAll(" +", " ").strip();
    }

    private static int number(String name) {
        return NUMBERS.get(name.replaceAll("\\.$", "").replaceAll(" +", "_"));
    }
}
