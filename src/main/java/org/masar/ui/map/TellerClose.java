package org.masar.ui.map;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.masar.draw.Box;
import org.masar.draw.map.Teller;
import org.masar.state.ViewState;
import org.masar.ui.control.Icon;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/** Stands at the end of the painted line that says by whom a map is told, and returns to all voices; of two maps it closes its own. */
final class TellerClose extends Button {
    private static final double SIZE = 22;

    private final MapView map;
    private final Texts texts;

    TellerClose(MapView map, Texts texts) {
        super(null, new Icon(Icon.Figure.CLOSE, 12));
        this.map = map;
        this.texts = texts;
        setId(map.leads() ? "told-by-all" : "told-by-close");
        getStyleClass().addAll("map-button");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setManaged(false);
        setVisible(false);
        setOnAction(e -> press(map.session()));
    }

    private void press(Session session) {
        ViewState v = session.view();
        map.requestFocus();
        session.commit(x -> x.withVoices(!v.isSplit() ? java.util.List.of() : map.leads() ? v.second().voices() : v.first().voices()));
    }

    /** Stands inside the box, or is away where the picture has none. */
    void show(Optional<Box> teller) {
        setVisible(teller.isPresent());
        teller.ifPresent(b -> {
            String name = texts.get(map.session().view().isSplit() ? "map.told.close" : "map.told.all");
            if (!name.equals(getAccessibleText())) {
                setAccessibleText(name);
                setTooltip(new Tooltip(name));
            }
            autosize();
            double end = (Teller.CLOSE - SIZE) / 2 + 2;
            relocate(texts.rightToLeft() ? b.x() + end : b.right() - end - SIZE, b.y() + (b.height() - SIZE) / 2);
        });
    }
}
