package org.masar.ui.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.masar.state.Theme;
import org.masar.ui.session.Settings;

/** Dresses a scene: look, fonts, size of text, direction of reading. */
final class Dress {
    private static final List<String> LATIN = List.of("NotoSans-Regular", "NotoSans-SemiBold", "NotoSans-Bold");
    private static final List<String> ARABIC = List.of("MasarArabic-Regular", "MasarArabic-SemiBold", "MasarArabic-Bold");

    private Dress() {
    }

    /** Makes the bundled fonts that a language is written in known to the toolkit; call on any thread before the first scene, once. */
    static void loadFonts(String language) {
        LATIN.forEach(Dress::load);
        if (language.equals("ar")) {
            ARABIC.forEach(Dress::load);
        }
    }

    /** Makes those known that the first frame in the language went without; call before there is text in another, once. */
    static void loadMoreFonts(String language) {
        if (!language.equals("ar")) {
            ARABIC.forEach(Dress::load);
        }
    }

    private static void load(String name) {
        try (InputStream in = Dress.class.getResourceAsStream("/org/masar/fonts/" + name + ".ttf")) {
            if (in != null) {
                Font.loadFont(in, 13);
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the font " + name, e);
        }
    }

    /** Chooses the toolkit's own look; before the first control, so that the toolkit's usual one is never read. */
    static void choose(Settings s) {
        Application.setUserAgentStylesheet(theme(s));
    }

    private static String theme(Settings s) {
        return (s.theme() == Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS();
    }

    /** Dresses the scene anew; {@code base} is the size of text at 100 %, in pixels. */
    static void put(Scene scene, Settings s, double base) {
        boolean dark = s.theme() == Theme.DARK;
        String theme = theme(s);
        if (!theme.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(theme);
        }
        double size = Math.round(base * s.textPercent()) / 100.0;
        List<String> sheets = new ArrayList<>(List.of(sheet(dark ? "dark" : "light"), sheet("base")));
        textSize(size).ifPresent(sheets::add);
        if (!scene.getStylesheets().equals(sheets)) {
            scene.getStylesheets().setAll(sheets);
        }
        boolean arabic = s.language().equals("ar");
        scene.setNodeOrientation(arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        scene.getRoot().getStyleClass().remove("arabic");
        if (arabic) {
            scene.getRoot().getStyleClass().add("arabic");
        }
    }

    /** Gives the sheet for a size of text in pixels; the usual sizes stand in sheets that need not be parsed. */
    private static Optional<String> textSize(double size) {
        if (size == 13) {
            return Optional.empty();
        }
        if (size == 14) {
            return Optional.of(sheet("text-14"));
        }
        String rule = ".root { -fx-font-size: " + size + "px; }";
        return Optional.of("data:text/css;base64," + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sheet(String name) {
        return Dress.class.getResource("/org/masar/ui/" + name + ".css").toExternalForm();
    }
}
