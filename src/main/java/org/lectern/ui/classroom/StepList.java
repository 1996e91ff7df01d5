package org.lectern.ui.classroom;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.StyleNames;
import org.lectern.ui.style.Texts;

/// The steps of a lesson in order; dragging one, or Alt with an arrow, puts it elsewhere.
final class StepList extends ListView<StepEntry> {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("dropped-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("dropped-below");

    private final EditorViewModel model;
    private boolean arriving;

    StepList(EditorViewModel model) {
        this.model = model;
        getStyleClass().add("step-list");
        setAccessibleText(Texts.text("lesson.steps.accessible"));
        setCellFactory(_ -> new Cell());
        model.stepsProperty().subscribe(this::fill);
        model.selectedProperty().subscribe(_ -> select());
        getSelectionModel().selectedIndexProperty().addListener((_, _, index) -> {
            if (!arriving && index.intValue() >= 0) {
                model.selectedProperty().set(index.intValue());
            }
        });
    }

    private void fill(List<StepEntry> steps) {
        if (!getItems().equals(steps)) {
            arriving = true;
            getItems().setAll(steps);
            arriving = false;
        }
        select();
    }

    private void select() {
        arriving = true;
        int at = model.selectedProperty().get();
        if (at < 0 || at >= getItems().size()) {
            getSelectionModel().clearSelection();
        } else {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
        }
        arriving = false;
    }

    private final class Cell extends ListCell<StepEntry> {

        Cell() {
            getStyleClass().add("step-cell");
            setPrefWidth(0);
            setOnDragDetected(event -> {
                if (!isEmpty()) {
                    Dragboard board = startDragAndDrop(TransferMode.MOVE);
                    ClipboardContent content = new ClipboardContent();
                    content.putString(Integer.toString(getIndex()));
                    board.setContent(content);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (event.getGestureSource() instanceof Cell from && !isEmpty()) {
                    event.acceptTransferModes(TransferMode.MOVE);
                    showPlace(from.getIndex());
                    event.consume();
                }
            });
            setOnDragExited(_ -> showPlace(getIndex()));
            setOnDragDropped(this::dropped);
        }

        /// What comes from above takes this place once this step has moved up: it lies below it then.
        private void showPlace(int from) {
            pseudoClassStateChanged(ABOVE, from > getIndex());
            pseudoClassStateChanged(BELOW, from < getIndex());
        }

        private void dropped(DragEvent event) {
            if (event.getGestureSource() instanceof Cell from && !isEmpty()) {
                model.move(from.getIndex(), getIndex());
                event.setDropCompleted(true);
                event.consume();
            }
        }

        /// Whether a title says already what kind of step it names: "Spot the claim 12".
        private static boolean tells(String title, String kind) {
            String words = title.toLowerCase(Locale.ROOT);
            return words.startsWith(kind) || words.endsWith(kind);
        }

        @Override
        protected void updateItem(StepEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            if (empty || entry == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            Label number =
                    Words.label(Integer.toString(entry.number()), StyleNames.QUIET, StyleNames.FIGURE, "step-number");
            String title = Optional.of(entry.step().title())
                    .filter(text -> !text.isBlank())
                    .orElse(Texts.text("lesson.untitled"));
            Label name = Words.wrapped(title, "step-title");
            String kind = Texts.text("lesson.show." + entry.step().show());
            VBox words = new VBox(name);
            if (!tells(title, kind)) {
                words.getChildren().add(Words.label(kind, StyleNames.CAPTION));
            }
            if (entry.outdated()) {
                words.getChildren().add(Words.label(Texts.text("lesson.outdated"), "outdated-chip"));
            }
            HBox line = new HBox(number, words);
            line.setAlignment(Pos.TOP_LEFT);
            line.getStyleClass().add("step-line");
            setGraphic(line);
            setAccessibleText(entry.number() + ". " + title + ", " + kind
                    + (entry.outdated() ? ", " + Texts.text("lesson.outdated") : ""));
        }
    }
}
