package org.lectern.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.knowledge.Evidence;
import org.lectern.library.SourceSummary;
import org.lectern.library.compare.Comparison;
import org.lectern.library.compare.Says;

/// A comparison as a text that other programs read: CSV by RFC 4180, or one HTML page without scripts or links.
///
/// @param comparison what is written
/// @param support    the name of a level of support
/// @param says       the word for what a source says
/// @param title      what is compared
public record ComparisonFile(
        Comparison comparison, Function<Evidence, String> support, Function<Says, String> says, String title) {

    /// Cells that a spreadsheet would take for a formula begin with an apostrophe.
    public String csv() {
        Stream<List<String>> rows = comparison.rows().stream().map(this::line);
        return SafeCsv.of(Stream.concat(Stream.of(head()), rows).toList());
    }

    public String html() {
        String rows = comparison.rows().stream()
                .map(this::line)
                .map(cells -> row("td", cells))
                .collect(Collectors.joining("\n"));
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title>
                <style>body{font:15px/1.45 sans-serif;margin:2rem}table{border-collapse:collapse}
                th,td{border-bottom:1px solid #ccc;padding:.4rem .8rem;text-align:left;vertical-align:top}
                th{position:sticky;top:0;background:#fff}td:first-child{font-weight:600}</style>
                </head><body><h1>%s</h1><table>
                %s
                %s
                </table></body></html>
                """.formatted(Tags.escaped(title), Tags.escaped(title), row("th", head()), rows);
    }

    private List<String> head() {
        return Stream.concat(Stream.of(""), comparison.sources().stream().map(SourceSummary::title))
                .toList();
    }

    private List<String> line(Comparison.Row row) {
        return Stream.concat(
                        Stream.of(row.concept().prefLabel()),
                        row.cells().stream().map(this::words))
                .toList();
    }

    private String words(Comparison.Cell cell) {
        String strongest =
                cell.strongest().map(support).map(name -> "; " + name).orElse("");
        return says.apply(cell.says()) + strongest + (cell.flags() > 0 ? "; flagged " + cell.flags() : "");
    }

    private static String row(String tag, List<String> cells) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + Tags.escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
