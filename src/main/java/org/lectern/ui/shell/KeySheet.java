package org.lectern.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Every key on one sheet, in two columns.
final class KeySheet extends VBox {

    private static final List<String[]> BY_PANE = List.of(
            new String[] {"\u2191 \u2193", "walk"},
            new String[] {"\u2192", "enterReader"},
            new String[] {"\u2190", "leaveReader"},
            new String[] {"Space", "page"},
            new String[] {"Enter", "openCard"},
            new String[] {"X", "exclude"},
            new String[] {"Esc", "escape"});

    KeySheet(List<Command> commands) {
        getStyleClass().addAll(StyleNames.FLOATING, "key-sheet");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        List<String[]> lines = new ArrayList<>(BY_PANE);
        commands.stream()
                .filter(command -> !command.key().isEmpty())
                .forEach(command -> lines.add(new String[] {command.key(), command.id()}));
        int half = (lines.size() + 1) / 2;
        for (int i = 0; i < lines.size(); i++) {
            Label key = Words.label(lines.get(i)[0], StyleNames.KEY);
            key.setMinWidth(USE_PREF_SIZE);
            GridPane.setHalignment(key, HPos.RIGHT);
            int column = i < half ? 0 : 2;
            grid.add(key, column, i % half);
            grid.add(Words.label(Texts.text("action." + lines.get(i)[1])), column + 1, i % half);
        }
        getChildren()
                .addAll(
                        Words.label(Texts.text("keys.title"), StyleNames.HEADLINE),
                        grid,
                        Words.label(Texts.text("keys.close"), StyleNames.CAPTION));
        setAccessibleText(Texts.text("keys.title"));
        setFocusTraversable(true);
    }
}
