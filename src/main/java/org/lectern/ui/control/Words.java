package org.lectern.ui.control;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.lectern.ui.style.StyleNames;

/// Labels of the interface, each with the style classes that give it its role.
public final class Words {

    private static final Duration TIP_AFTER = Duration.millis(350);

    private Words() {}

    public static Label label(String text, String... styleNames) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styleNames);
        return label;
    }

    /// Keys beside each other as they lie on a keyboard, each with its own edge: words with spaces between them.
    public static HBox keys(String keys) {
        HBox caps = new HBox();
        caps.getStyleClass().add("keys");
        for (String key : keys.split(" +")) {
            Label cap = label(key, StyleNames.KEY);
            cap.setMinWidth(Label.USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        return caps;
    }

    /// A dot between two facts stays on the line of the first: at the beginning of a line it would look like an item's.
    public static Label wrapped(String text, String... styleNames) {
        Label label = label(text.replace(" \u00b7 ", "\u00a0\u00b7 "), styleNames);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }

    /// Says more of a node once somebody points at it. The tooltip is made then: it is a window of its own, and one for
    /// each part of each row costs more than the rows.
    public static void tell(Node node, String more) {
        node.setAccessibleHelp(more);
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                node.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip.install(node, tip(node.getAccessibleHelp()));
            }
        });
    }

    public static Tooltip tip(String text) {
        Tooltip tip = new Tooltip(text);
        tip.setShowDelay(TIP_AFTER);
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        return tip;
    }
}
