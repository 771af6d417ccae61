package org.masar.export;

import java.awt.Font;
import java.util.Locale;

/**
 * Names a font as formats do that tell family, weight and slant apart; to Java each file of the bundled fonts is a family of its own.
 *
 * @param family family, for example Noto Sans Arabic
 * @param weight 400 to 700 (CSS Fonts 4, section 2.2)
 * @param style  normal or italic
 */
public record Face(String family, int weight, String style) {
    /** Names the font. */
    public static Face of(Font font) {
        String[] name = font.getPSName().split("-", 2);
        String family = switch (name[0]) {
            case "NotoSans" -> "Noto Sans";
            case "NotoSansArabic" -> "Noto Sans Arabic";
            default -> font.getFamily(Locale.ROOT);
        };
        String cut = name.length > 1 ? name[1] : font.isBold() ? "Bold" : "Regular";
        int weight = switch (cut) {
            case "Bold" -> 700;
            case "SemiBold" -> 600;
            case "Medium" -> 500;
            default -> 400;
        };
        return new Face(family, weight, cut.equals("Italic") ? "italic" : "normal");
    }
}
