package org.lectern.ui.classroom;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.lectern.lesson.Part;
import org.lectern.ui.control.Words;

/// A table of a step: a comparison or the figures of a chart, every cell in words.
final class TableGrid extends GridPane {

    TableGrid(Part.Table table) {
        getStyleClass().add("lesson-table");
        int columns = table.head().size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 / columns);
            width.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(width);
        }
        row(0, table.head(), "lesson-table-head");
        for (int row = 0; row < table.rows().size(); row++) {
            row(row + 1, table.rows().get(row), "lesson-table-cell");
        }
    }

    private void row(int at, List<String> cells, String name) {
        for (int column = 0; column < cells.size(); column++) {
            Label cell = Words.wrapped(cells.get(column), name);
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            if (column == 0) {
                cell.getStyleClass().add("lesson-table-name");
            }
            add(cell, column, at);
        }
    }
}
