package org.lectern.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.curation.Ledger;
import org.lectern.curation.Placed;

/// A history of decisions as a table that other programs read: CSV by RFC 4180, or Markdown.
///
/// @param decisions what is written, in this order
/// @param ledger    all decisions, of which these may be a part
public record DecisionFile(List<Placed> decisions, Ledger ledger) {

    /// Cells that a spreadsheet would take for a formula begin with an apostrophe.
    public String csv() {
        return SafeCsv.of(
                Stream.concat(Stream.of(DecisionRow.COLUMNS), rows().stream()).toList());
    }

    /// A pipe table; line breaks and pipes in cells are made harmless.
    public String markdown() {
        Stream<List<String>> head = Stream.of(
                DecisionRow.COLUMNS,
                DecisionRow.COLUMNS.stream().map(_ -> "---").toList());
        return Stream.concat(head, rows().stream())
                .map(cells ->
                        cells.stream().map(DecisionFile::inTable).collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    private List<List<String>> rows() {
        return decisions.stream()
                .map(placed -> new DecisionRow(placed, ledger).cells())
                .toList();
    }

    private static String inTable(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .strip();
    }
}
