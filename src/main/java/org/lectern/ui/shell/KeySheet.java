package org.lectern.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Every key on one sheet, by what one is doing when one needs it.
final class KeySheet extends VBox {

    private static final List<Line> BY_PANE = List.of(
            new Line("\u2191 \u2193", "walk"),
            new Line("\u2192", "enterReader"),
            new Line("\u2190", "leaveReader"),
            new Line("Space", "page"),
            new Line("Enter", "openCard"),
            new Line("X", "exclude"),
            new Line("Esc", "escape"));

    private static final Group SEARCH = new Group(
            "search",
            List.of(
                    "searchBox",
                    "walk",
                    "enterReader",
                    "leaveReader",
                    "why",
                    "facets",
                    "exclude",
                    "withoutClaims",
                    "searches",
                    "saveSearch"));
    private static final Group READ = new Group(
            "read",
            List.of(
                    "page",
                    "nextMark",
                    "previousMark",
                    "nextClaim",
                    "openCard",
                    "nextHit",
                    "previousHit",
                    "similar",
                    "about",
                    "find",
                    "copy",
                    "larger",
                    "smaller"));
    private static final Group DECIDE = new Group("decide", List.of("judge", "undo", "redo", "toLesson", "present"));

    /// @param key what to press, as shown
    /// @param id  what it does
    private record Line(String key, String id) {}

    /// @param ids what belongs together, in order
    private record Group(String name, List<String> ids) {}

    KeySheet(List<Command> commands) {
        getStyleClass().addAll(StyleNames.FLOATING, "key-sheet");
        List<Line> lines = Stream.concat(
                        BY_PANE.stream(),
                        commands.stream()
                                .filter(command -> !command.key().isEmpty())
                                .map(command -> new Line(command.key(), command.id())))
                .toList();
        List<String> grouped = Stream.of(SEARCH, READ, DECIDE)
                .flatMap(group -> group.ids().stream())
                .toList();
        Group everywhere = new Group(
                "everywhere",
                lines.stream().map(Line::id).filter(id -> !grouped.contains(id)).toList());
        HBox columns = new HBox(column(lines, SEARCH, DECIDE), column(lines, READ), column(lines, everywhere));
        columns.getStyleClass().add("key-columns");
        getChildren()
                .addAll(
                        Words.label(Texts.text("keys.title"), StyleNames.HEADLINE),
                        columns,
                        Words.label(Texts.text("keys.close"), StyleNames.CAPTION));
        setAccessibleText(Texts.text("keys.title"));
        setFocusTraversable(true);
    }

    private static Node column(List<Line> lines, Group... groups) {
        VBox column = new VBox();
        column.getStyleClass().add("key-column");
        for (Group group : groups) {
            column.getChildren()
                    .addAll(Words.label(Texts.text("keys." + group.name()), "key-group"), grid(lines, group));
        }
        return column;
    }

    private static GridPane grid(List<Line> lines, Group group) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setHalignment(HPos.LEFT);
        grid.getColumnConstraints().add(keys);
        for (String id : group.ids()) {
            lines.stream().filter(line -> line.id().equals(id)).forEach(line -> {
                grid.addRow(grid.getRowCount(), Words.keys(line.key()), Words.label(Texts.text("action." + id)));
            });
        }
        return grid;
    }
}
