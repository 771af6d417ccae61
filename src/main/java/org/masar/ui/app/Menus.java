package org.masar.ui.app;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.masar.state.Theme;
import org.masar.ui.control.Action;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Aids;
import org.masar.ui.session.Grip;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;

/** Makes the menu bar from the actions and the settings. */
final class Menus {
    private static final List<String> ZONES = List.of("UTC", "Europe/London", "Europe/Berlin", "Europe/Moscow", "America/New_York",
        "Asia/Damascus", "Asia/Baghdad", "Asia/Tehran");

    private final Session session;
    private final Texts texts;
    private final Actions actions;

    Menus(Session session, Texts texts, Actions actions) {
        this.session = session;
        this.texts = texts;
        this.actions = actions;
    }

    /** Makes the bar; {@code recent} gives the names opened last, each time the menu opens; {@code maps} stand first in the view's menu;
     * saved views are a menu within that of going. */
    MenuBar bar(Supplier<List<String>> recent, Consumer<String> open, List<Menu> maps, SaveActions keeping, ViewActions viewing) {
        MenuBar bar = new MenuBar();
        bar.setId("menu");
        bar.setUseSystemMenuBar(true);
        for (String name : actions.menus()) {
            Menu menu = menu("menu." + name);
            menu.setId("menu-" + name);
            actions.in(name).forEach(a -> {
                if (a.id().startsWith("-")) {
                    menu.getItems().add(new SeparatorMenuItem());
                } else {
                    menu.getItems().add(a.item(texts));
                }
            });
            bar.getMenus().add(menu);
        }
        menuOf(bar, "file").getItems().add(1, recentMenu(recent, open));
        Menu file = menuOf(bar, "file");
        file.getItems().add(file.getItems().indexOf(itemOf(file, "menu-save-as")) + 1, keeping.earlier(file));
        Menu views = menuOf(bar, "views");
        viewing.list(views);
        bar.getMenus().remove(views);
        menuOf(bar, "go").getItems().add(views);
        menuOf(bar, "view").getItems().addAll(0, settings());
        menuOf(bar, "view").getItems().addAll(0, maps);
        menuOf(bar, "go").getItems().add(stepMenu());
        menuOf(bar, "time").getItems().add(snapMenu());
        return bar;
    }

    private static Menu menuOf(MenuBar bar, String name) {
        return bar.getMenus().stream().filter(m -> m.getId().equals("menu-" + name)).findFirst().orElseThrow();
    }

    private static MenuItem itemOf(Menu menu, String id) {
        return menu.getItems().stream().filter(i -> id.equals(i.getId())).findFirst().orElseThrow();
    }

    private Menu recentMenu(Supplier<List<String>> recent, Consumer<String> open) {
        Menu menu = menu("menu.recent");
        menu.setId("menu-recent");
        menu.getItems().add(new MenuItem());
        Menu file = menu;
        file.parentMenuProperty().addListener((o, was, is) -> is.setOnShowing(e -> {
            List<MenuItem> items = new ArrayList<>();
            List<String> names = new ArrayList<>(recent.get());
            if (!names.contains(Desk.FIRST)) {
                names.add(Desk.FIRST);
            }
            names.forEach(n -> {
                MenuItem item = new MenuItem(n.equals(Desk.FIRST) ? texts.get("menu.built-in") : label(n));
                item.setMnemonicParsing(false);
                item.setOnAction(x -> open.accept(n));
                items.add(item);
            });
            file.getItems().setAll(items);
        }));
        return menu;
    }

    private static String label(String name) {
        Path p = Path.of(name);
        return p.getFileName() + "  (" + Optional.ofNullable(p.getParent()).map(Path::getFileName).map(Path::toString).orElse("") + ")";
    }

    private List<MenuItem> settings() {
        Menu zones = menu("menu.second-zone");
        List<ZoneId> choices = new ArrayList<>();
        choices.add(null);
        ZONES.forEach(z -> choices.add(ZoneId.of(z)));
        ZoneId here = ZoneId.systemDefault();
        if (!ZONES.contains(here.getId())) {
            choices.add(here);
        }
        radios(zones, choices, z -> z == null ? texts.get("zone.none") : texts.orElse(zoneKey(z), z.getId()),
            s -> s.secondZone(), Settings::withSecondZone);
        Menu language = menu("menu.language");
        radios(language, List.of("en", "ar"), l -> l.equals("ar") ? "العربية" : "English", Settings::language, Settings::withLanguage);
        language.getItems().get(1).getStyleClass().add("arabic");
        Menu look = menu("menu.look");
        radios(look, List.of(Theme.LIGHT, Theme.DARK), t -> texts.get("look." + t.word()), Settings::theme, Settings::withTheme);
        Menu digits = menu("menu.digits");
        radios(digits, List.of(Settings.Numerals.values()), n -> texts.get("digits." + n.name().toLowerCase(Locale.ROOT).replace('_', '-')),
            Settings::digits, Settings::withDigits);
        Menu size = menu("menu.text-size");
        radios(size, List.of(100, 115, 130, 150, 175, 200), n -> texts.get("text.percent", n), Settings::textPercent,
            Settings::withTextPercent);
        Menu flow = menu("menu.flow");
        radios(flow, List.of(Settings.Flow.values()), f -> texts.get("flow." + f.name().toLowerCase(Locale.ROOT).replace('_', '-')),
            Settings::flow, Settings::withFlow);
        CheckMenuItem motion = check("menu.reduced-motion", s -> s.motion() == Settings.Motion.REDUCED,
            (s, reduced) -> s.withMotion(reduced ? Settings.Motion.REDUCED : Settings.Motion.FULL));
        CheckMenuItem letters = check("menu.letters", s -> s.letters() == Settings.Letters.ON,
            (s, work) -> s.withLetters(work ? Settings.Letters.ON : Settings.Letters.OFF));
        Menu coordinates = menu("menu.coordinates");
        radios(coordinates, List.of(Aids.Coordinates.values()), c -> texts.get("coordinates.form." + c.name().toLowerCase(Locale.ROOT)),
            s -> s.aids().coordinates(), (s, c) -> s.withAids(s.aids().withCoordinates(c)));
        Menu overview = menu("menu.overview");
        radios(overview, List.of(Aids.Overview.values()), o -> texts.get("overview." + o.name().toLowerCase(Locale.ROOT).replace('_', '-')),
            s -> s.aids().overview(), (s, o) -> s.withAids(s.aids().withOverview(o)));
        return List.of(language, look, size, digits, zones, flow, motion, letters, coordinates, overview, new SeparatorMenuItem());
    }

    private Menu stepMenu() {
        Menu steps = menu("menu.step");
        List<ChronoUnit> units = new ArrayList<>(Grip.STEPS);
        units.add(0, null);
        radios(steps, units, u -> texts.get(u == null ? "step.by-itself" : "step." + u.name().toLowerCase(Locale.ROOT)), s -> s.grip().step(),
            (s, u) -> s.withGrip(s.grip().with(u)));
        return steps;
    }

    private Menu snapMenu() {
        Menu snap = menu("menu.snap");
        radios(snap, List.of(Grip.Snap.values()), n -> texts.get("snap." + n.name().toLowerCase(Locale.ROOT)), s -> s.grip().snap(),
            (s, n) -> s.withGrip(s.grip().with(n)));
        return snap;
    }

    private static String zoneKey(ZoneId z) {
        return "zone." + z.getId().toLowerCase(Locale.ROOT).replace('/', '.');
    }

    private <T> void radios(Menu menu, List<T> choices, Function<T, String> name, Function<Settings, T> of,
                            BiFunction<Settings, T, Settings> with) {
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem();
            item.setMnemonicParsing(false);
            item.setId(menu.getId() + "-" + String.valueOf(choice).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
            item.setToggleGroup(group);
            item.setOnAction(e -> session.set(s -> with.apply(s, choice)));
            Predicate<Settings> is = s -> java.util.Objects.equals(of.apply(s), choice);
            Runnable follow = () -> {
                item.setText(name.apply(choice));
                item.setSelected(is.test(session.settings()));
            };
            session.settingsProperty().addListener(o -> follow.run());
            follow.run();
            menu.getItems().add(item);
        }
    }

    private CheckMenuItem check(String key, Predicate<Settings> is, BiFunction<Settings, Boolean, Settings> with) {
        CheckMenuItem item = new CheckMenuItem();
        item.setId(key.replace('.', '-'));
        item.textProperty().bind(texts.bind(key));
        item.setOnAction(e -> session.set(s -> with.apply(s, item.isSelected())));
        Runnable follow = () -> item.setSelected(is.test(session.settings()));
        session.settingsProperty().addListener(o -> follow.run());
        follow.run();
        return item;
    }

    private Menu menu(String key) {
        Menu m = new Menu();
        m.setId(key.replace('.', '-'));
        m.textProperty().bind(texts.bind(key));
        return m;
    }
}
