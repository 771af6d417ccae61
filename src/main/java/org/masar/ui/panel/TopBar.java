package org.masar.ui.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.masar.state.Theme;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/** Names the dataset at the top of the window, and switches language and look. Menus are put in later. */
public final class TopBar extends HBox {
    private final Region gap = new Region();

    /** Follows the session. */
    public TopBar(Session session, Texts texts, Image icon) {
        setId("top-bar");
        ImageView sign = new ImageView(icon);
        sign.setFitWidth(30);
        sign.setFitHeight(30);
        sign.setSmooth(true);
        Label title = new Label();
        title.setId("title");
        title.setMinWidth(80);
        Runnable name = () -> title.setText(session.dataset() == null ? "" : session.dataset().title().in(texts.language()));
        session.datasetProperty().addListener(o -> name.run());
        session.settingsProperty().addListener(o -> name.run());
        name.run();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button language = new Button();
        language.setId("language");
        language.getStyleClass().add("flat");
        language.setGraphic(new Icon(Icon.Figure.GLOBE));
        language.setOnAction(e -> session.set(s -> s.withLanguage(s.language().equals("ar") ? "en" : "ar")));
        Button look = new Button();
        look.setId("look");
        look.getStyleClass().add("flat");
        look.setOnAction(e -> session.set(s -> s.withTheme(s.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK)));
        Runnable show = () -> {
            boolean arabic = session.settings().language().equals("ar");
            language.setText(arabic ? "English" : "العربية");
            language.setStyle("-fx-font-family: \"" + (arabic ? "Noto Sans" : "Masar Arabic") + "\";");
            boolean dark = session.settings().theme() == Theme.DARK;
            look.setGraphic(new Icon(dark ? Icon.Figure.SUN : Icon.Figure.MOON));
            look.setAccessibleText(texts.get(dark ? "look.to-light" : "look.to-dark"));
        };
        session.settingsProperty().addListener(o -> show.run());
        show.run();
        look.setTooltip(tip(texts, "look.tip"));
        language.setTooltip(tip(texts, "language.tip"));
        language.setMinWidth(Region.USE_PREF_SIZE);
        look.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(sign, title, gap, language, look);
    }

    /** Puts a part behind the title and those put before: menus, search. */
    public void put(Region part) {
        if (part.getMinWidth() == Region.USE_COMPUTED_SIZE) {
            part.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().add(getChildren().indexOf(gap), part);
    }

    private static Tooltip tip(Texts texts, String key) {
        Tooltip t = new Tooltip();
        t.textProperty().bind(texts.bind(key));
        return t;
    }
}
