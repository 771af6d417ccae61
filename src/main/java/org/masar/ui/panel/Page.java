package org.masar.ui.panel;

import java.util.List;
import javafx.scene.Node;
import org.masar.model.Source;
import org.masar.view.Visible;

/** Is what the card shows of one thing. Made anew for each thing; told when only time moved. */
interface Page {
    /** Gives the parts, from the top. */
    List<Node> nodes();

    /** Gives the same as plain text, with every claim's voice and source; empty where there is nothing to copy. */
    String text();

    /** Lists the sources in which it stands, each once. */
    List<Source> sources();

    /** Follows time without being made again. */
    default void follow(Visible v) {
        // most things look the same at any time
    }
}
