package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The rows and cells of a table of a web page.
///
/// @param captions what names the table
/// @param rows     the text of the cells, row by row
/// @param isLayout whether it only sets parts of the page side by side
record HtmlTable(List<HtmlNode> captions, List<List<String>> rows, boolean isLayout) {

    private static final Set<String> PARTS = Set.of("tbody", "thead", "tfoot");
    private static final Set<String> LAYOUT = Set.of("h1", "h2", "h3", "h4", "table", "form", "nav");

    static HtmlTable of(HtmlNode table) {
        List<HtmlNode> captions = new ArrayList<>();
        List<HtmlNode> rows = new ArrayList<>();
        gather(table, captions, rows);
        boolean layout = table.isFurniture() || LAYOUT.stream().anyMatch(table::holds);
        List<List<String>> texts = layout
                ? List.of()
                : rows.stream()
                        .map(HtmlTable::cells)
                        .filter(cells -> !cells.stream().allMatch(String::isEmpty))
                        .toList();
        return new HtmlTable(captions, texts, layout || texts.size() < 2);
    }

    private static void gather(HtmlNode node, List<HtmlNode> captions, List<HtmlNode> rows) {
        for (HtmlNode child : node.children()) {
            if (child.name().equals("caption")) {
                captions.add(child);
            } else if (child.name().equals("tr")) {
                rows.add(child);
            } else if (PARTS.contains(child.name())) {
                gather(child, captions, rows);
            }
        }
    }

    private static List<String> cells(HtmlNode row) {
        return row.children().stream()
                .filter(cell -> cell.name().equals("td") || cell.name().equals("th"))
                .map(HtmlTable::cell)
                .toList();
    }

    private static String cell(HtmlNode cell) {
        HtmlWords words = new HtmlWords();
        collect(cell, words);
        return words.take().replace('\n', ' ').replace("|", "\\|");
    }

    private static void collect(HtmlNode node, HtmlWords words) {
        for (HtmlNode child : node.children()) {
            if (child.holdsBlock() || child.isBlock()) {
                words.add(HtmlNode.words(" "), false);
                collect(child, words);
                words.add(HtmlNode.words(" "), false);
            } else {
                words.add(child, false);
            }
        }
    }

    String markdown() {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        StringBuilder table = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            row(table, rows.get(r), width);
            if (r == 0) {
                table.append('|').append(" --- |".repeat(width)).append('\n');
            }
        }
        return table.toString().stripTrailing();
    }

    private static void row(StringBuilder table, List<String> cells, int width) {
        table.append('|');
        for (int c = 0; c < width; c++) {
            table.append(' ').append(c < cells.size() ? cells.get(c) : "").append(" |");
        }
        table.append('\n');
    }
}
