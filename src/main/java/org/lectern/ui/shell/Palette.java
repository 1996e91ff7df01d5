package org.lectern.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// Every action by its name: type a part of it, Enter does it.
final class Palette extends VBox {

    private final FilteredList<Command> commands;
    private final ListView<Command> list;
    private final TextField box = new TextField();
    private final Runnable close;

    Palette(List<Command> all, Runnable close) {
        this.close = close;
        this.commands = new FilteredList<>(FXCollections.observableArrayList(all));
        this.list = new ListView<>(commands);
        getStyleClass().addAll(StyleNames.FLOATING, "palette");
        box.setPromptText(Texts.text("palette.prompt"));
        box.setAccessibleText(Texts.text("palette.prompt"));
        list.setCellFactory(_ -> {
            CommandCell cell = new CommandCell();
            // On the line, not on the list: a click on its scroll bar is none.
            cell.setOnMouseClicked(_ -> run(cell.getItem()));
            return cell;
        });
        list.setFocusTraversable(false);
        list.setPlaceholder(Words.label(Texts.text("palette.none"), StyleNames.QUIET));
        list.getSelectionModel().selectFirst();
        box.textProperty().addListener((_, _, typed) -> narrow(typed));
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        getChildren().addAll(box, list);
    }

    void enter() {
        box.requestFocus();
    }

    private void narrow(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        commands.setPredicate(command -> command.name().toLowerCase(Locale.ROOT).contains(wanted));
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> run(list.getSelectionModel().getSelectedItem());
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private void run(@Nullable Command command) {
        if (command != null) {
            close.run();
            command.action().run();
        }
    }

    private static final class CommandCell extends ListCell<Command> {

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            Label name = new Label(command.name());
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            HBox row = new HBox(name);
            row.setAlignment(Pos.CENTER_LEFT);
            if (!command.key().isEmpty()) {
                row.getChildren().add(Words.keys(command.key()));
            }
            setGraphic(row);
            setAccessibleText(command.name() + " " + command.key());
        }
    }
}
