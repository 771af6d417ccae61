package org.masar.ui.control;

import javafx.application.Platform;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.stage.Stage;

/**
 * Gives a maximized window its size back below a dialog that held it up: under X11 JavaFX forbids such a window to be resized, which ends
 * its being maximized. FX thread only.
 */
public final class Upright {
    private Upright() {
    }

    /** Stands the dialog above the window, which is as large afterwards as it is now. */
    public static void above(Stage owner, Dialog<?> dialog) {
        dialog.initOwner(owner);
        if (owner.isMaximized()) {
            dialog.addEventHandler(DialogEvent.DIALOG_HIDDEN, e -> Platform.runLater(() -> {
                owner.setMaximized(false);
                owner.setMaximized(true);
            }));
        }
    }
}
