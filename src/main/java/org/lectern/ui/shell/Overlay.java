package org.lectern.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One thing that floats above the panes: the palette, the sheet of keys, the display panel. A press beside it closes
/// it, and the focus goes back to where it was.
final class Overlay extends StackPane {

    private static final double FROM_TOP = 56;

    private static final PseudoClass VEILED = PseudoClass.getPseudoClass("veiled");

    private @Nullable Node focusBefore;

    Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
    }

    boolean isOpen() {
        return isVisible();
    }

    void open(Region content, Pos at) {
        if (!isVisible() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
        content.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(content, at);
        StackPane.setMargin(content, new Insets(FROM_TOP, 12, 12, 12));
        // What stands in a corner lets one watch what it changes; what stands in the middle asks for an answer first.
        pseudoClassStateChanged(VEILED, at == Pos.TOP_CENTER);
        getChildren().setAll(content);
        setVisible(true);
    }

    void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }
}
