package org.lectern.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.lectern.library.SourceSummary;
import org.lectern.library.compare.Comparison;

/// Where somebody stands in the matrix, by what is there and not by its number: other rows and columns may come.
///
/// @param concept the row of the cell in hand
/// @param row     its number, for where the concept is gone
/// @param source  the column of that cell; empty for the column of names
/// @param top     the concept in the first row that is seen
record ComparePlace(Optional<String> concept, int row, Optional<String> source, Optional<String> top) {

    static final ComparePlace BEGINNING = new ComparePlace(Optional.empty(), 0, Optional.empty(), Optional.empty());

    /// @param sources the columns behind that of the names
    static ComparePlace of(TableView<Comparison.Row> table, List<SourceSummary> sources) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        int column = at.getColumn() - 1;
        return new ComparePlace(
                concept(table, at.getRow()),
                Math.max(0, at.getRow()),
                column >= 0 && column < sources.size()
                        ? Optional.of(sources.get(column).id())
                        : Optional.empty(),
                top(table).flatMap(row -> concept(table, row)));
    }

    private static Optional<String> concept(TableView<Comparison.Row> table, int row) {
        return row >= 0 && row < table.getItems().size()
                ? Optional.of(table.getItems().get(row).concept().id())
                : Optional.empty();
    }

    private static Optional<Integer> top(TableView<?> table) {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? Optional.ofNullable(flow.getFirstVisibleCell()).map(cell -> cell.getIndex())
                : Optional.empty();
    }

    /// Stands there again, or at the beginning where what was there is gone.
    void restore(TableView<Comparison.Row> table, List<SourceSummary> sources) {
        int rows = table.getItems().size();
        if (rows == 0 || table.getColumns().isEmpty()) {
            return;
        }
        int again = concept.flatMap(id -> row(table, id)).orElse(Math.min(row, rows - 1));
        int column = 1 + source.flatMap(id -> column(sources, id)).orElse(-1);
        table.getSelectionModel().clearAndSelect(again, table.getColumns().get(column));
        int first = top.flatMap(id -> row(table, id)).orElse(top.isEmpty() ? 0 : again);
        table.scrollTo(first);
    }

    private static Optional<Integer> row(TableView<Comparison.Row> table, String concept) {
        return IntStream.range(0, table.getItems().size())
                .filter(i -> table.getItems().get(i).concept().id().equals(concept))
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> column(List<SourceSummary> sources, String id) {
        return IntStream.range(0, sources.size())
                .filter(i -> sources.get(i).id().equals(id))
                .boxed()
                .findFirst();
    }
}
