package org.lectern.ui.reader;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.lectern.knowledge.Section;
import org.lectern.ui.control.Words;
import org.lectern.ui.style.Texts;

/// The sections of a source as a list that makes only the rows on the screen: a source may have thousands.
final class Outline extends ListView<Section> {

    private static final double ROW = 28;
    private static final int MOST_ROWS = 18;
    private static final int DEEPEST = 4;
    private static final double FRAME = 4;

    /// @param open called with the section that was chosen, by Enter or a click
    Outline(List<Section> sections, Consumer<Section> open) {
        getStyleClass().add("outline");
        getItems().setAll(sections);
        setFixedCellSize(ROW);
        double height = ROW * Math.min(MOST_ROWS, Math.max(1, sections.size())) + FRAME;
        setMinHeight(height);
        setPrefHeight(height);
        setAccessibleText(Texts.text("source.outline"));
        setCellFactory(_ -> new Row(open));
        setOnKeyPressed(event -> {
            Section chosen = getSelectionModel().getSelectedItem();
            if (chosen != null && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                open.accept(chosen);
                event.consume();
            }
        });
        getSelectionModel().selectFirst();
    }

    private static final class Row extends ListCell<Section> {

        Row(Consumer<Section> open) {
            setPrefWidth(0);
            setOnMouseClicked(_ -> {
                if (!isEmpty()) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Section section, boolean empty) {
            super.updateItem(section, empty);
            getStyleClass().removeIf(name -> name.startsWith("outline-"));
            if (empty || section == null) {
                setText("");
                setTooltip(null);
                return;
            }
            getStyleClass().add("outline-" + Math.clamp(section.level(), 1, DEEPEST));
            setText(section.title());
            setTooltip(Words.tip(section.title()));
        }
    }
}
