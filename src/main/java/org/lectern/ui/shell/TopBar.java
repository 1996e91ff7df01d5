package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.lectern.ui.control.Buttons;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The line above the panes: where to, what for, how it looks.
final class TopBar extends HBox {

    private final Button facets;
    private final HBox acts = new HBox();
    /// What the menu is filled with when a window is narrow for the first time.
    private final List<Supplier<MenuItem>> lines = new ArrayList<>();

    private final MenuButton folded = new MenuButton("", new FontIcon(Feather.MENU));

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
        HBox.setHgrow(search, Priority.ALWAYS);
        this.acts.getStyleClass().add("top-acts");
        add(Sign.of("searches", Feather.BOOKMARK, KeyCode.H), acts::searches);
        add(Sign.shifted("toLesson", Feather.FILE_PLUS, KeyCode.L), acts::toLesson);
        screens.forEach(screen -> add(screen.sign(), screen::toggle));
        folded.getStyleClass().addAll(StyleNames.ICON_BUTTON, "folded");
        folded.setAccessibleText(Texts.text("action.folded"));
        Words.tell(folded, Texts.text("action.folded"));
        getChildren().addAll(home, facets, back, forward, search, this.acts, display);
        fit(Double.MAX_VALUE);
    }

    private void add(Sign sign, Runnable act) {
        Button button = Buttons.icon(sign.icon(), name(sign), sign.key(), act);
        button.setId(sign.id());
        acts.getChildren().add(button);
        lines.add(() -> line(sign, act));
    }

    private static MenuItem line(Sign sign, Runnable act) {
        MenuItem line = new MenuItem(name(sign) + "  (" + sign.key() + ")", new FontIcon(sign.icon()));
        line.setOnAction(_ -> act.run());
        return line;
    }

    private static String name(Sign sign) {
        return Texts.text("action." + sign.id());
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

    /// Where the facets are a drawer, a button opens it; where the source is a tab, the pages are a menu, so that what
    /// was typed and how it was read keep their room.
    void fit(double width) {
        boolean narrow = PaneLayout.sourceIsTab(width);
        show(facets, PaneLayout.facetsAreDrawer(width));
        if (narrow && folded.getItems().isEmpty()) {
            lines.forEach(line -> folded.getItems().add(line.get()));
            getChildren().add(getChildren().indexOf(acts) + 1, folded);
        }
        show(folded, narrow);
        show(acts, !narrow);
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
