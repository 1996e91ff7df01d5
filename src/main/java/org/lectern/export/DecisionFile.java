package org.lectern.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.lectern.curation.Placed;

/// A history of decisions as a table that other programs read: CSV by RFC 4180, or Markdown.
///
/// @param decisions what is written, in this order
public record DecisionFile(List<Placed> decisions) {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    /// Cells that a spreadsheet would take for a formula begin with an apostrophe.
    public String csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(DecisionRow.COLUMNS);
            for (List<String> cells : rows()) {
                printer.printRecord(cells.stream().map(DecisionFile::safe).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
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
        return decisions.stream().map(placed -> new DecisionRow(placed).cells()).toList();
    }

    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String inTable(String text) {
        return text.replaceAll("\\s+", " ")
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .strip();
    }
}
