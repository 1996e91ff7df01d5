package org.lectern.lesson;

import java.util.List;

/// Something that a step shows.
public sealed interface Part {

    /// Words of the teacher's own.
    ///
    /// @param markdown as written, without blank lines around
    record Words(String markdown) implements Part {

        public Words {
            markdown = Lines.trimmed(markdown);
        }
    }

    /// Words of the library.
    record Quoted(Quotation quotation) implements Part {}

    /// Rows and columns as they were when the step was made: a comparison, the figures of a chart.
    ///
    /// @param head one cell a column
    /// @param rows each with as many cells as the head
    record Table(List<String> head, List<List<String>> rows) implements Part {

        public Table {
            if (head.isEmpty()) {
                throw new IllegalArgumentException("a table without columns");
            }
            int columns = head.size();
            head = head.stream().map(Lines::single).toList();
            rows = rows.stream().map(row -> filled(row, columns)).toList();
        }

        private static List<String> filled(List<String> row, int columns) {
            return java.util.stream.IntStream.range(0, columns)
                    .mapToObj(column -> column < row.size() ? Lines.single(row.get(column)) : "")
                    .toList();
        }
    }
}
