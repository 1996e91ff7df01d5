package org.lectern.ui.shell;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.style.Texts;

/// The line above the panes: where to, what for, how it looks.
final class TopBar extends HBox {

    private final Button facets;

    TopBar(Footsteps footsteps, Node search, Acts acts, List<Screen> screens) {
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        facets = Buttons.icon(Feather.FILTER, Texts.text("action.facets"), "Ctrl+L", acts::facets);
        Button home = Buttons.icon(Feather.HOME, Texts.text("action.home"), "Alt+Home", acts::home);
        Button back = Buttons.icon(Feather.CHEVRON_LEFT, Texts.text("action.back"), "Alt+\u2190", acts::back);
        Button forward = Buttons.icon(Feather.CHEVRON_RIGHT, Texts.text("action.forward"), "Alt+\u2192", acts::forward);
        back.disableProperty().bind(footsteps.canGoBack().not());
        forward.disableProperty().bind(footsteps.canGoForward().not());
        Button display = Buttons.icon(Feather.MORE_HORIZONTAL, Texts.text("action.display"), "", acts::display);
        display.setId("display");
        Button searches = Buttons.icon(Feather.BOOKMARK, Texts.text("action.searches"), "Ctrl+H", acts::searches);
        searches.setId("searches");
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren().addAll(home, facets, back, forward, search, searches);
        getChildren()
                .add(Buttons.icon(Feather.FILE_PLUS, Texts.text("action.toLesson"), "Ctrl+Shift+L", acts::toLesson));
        screens.forEach(screen -> getChildren().add(button(screen)));
        getChildren().add(display);
        setNarrow(false);
    }

    private static Button button(Screen screen) {
        Sign sign = screen.sign();
        Button button = Buttons.icon(sign.icon(), Texts.text("action." + sign.id()), sign.key(), screen::toggle);
        button.setId(sign.id());
        return button;
    }

    /// What the buttons do.
    interface Acts {
        void home();

        void facets();

        void back();

        void forward();

        void searches();

        void toLesson();

        void display();
    }

    /// Where the facets are a drawer, a button opens it.
    void setNarrow(boolean narrow) {
        facets.setVisible(narrow);
        facets.setManaged(narrow);
    }
}
