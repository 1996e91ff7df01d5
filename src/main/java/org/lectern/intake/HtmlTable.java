package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The rows and cells of a table of a web page.
///
/// @param captions what names the table
/// @param rows     the text of the cells, row by row
/// @param isLayout whether it only sets parts of the page side by side
record HtmlTable(List<Element> captions, List<List<String>> rows, boolean isLayout) {

    private static final Set<String> PARTS = Set.of("tbody", "thead", "tfoot");

    static HtmlTable of(Element table, HtmlParts parts) {
        List<Element> captions = new ArrayList<>();
        List<Element> rows = new ArrayList<>();
        gather(table, captions, rows);
        boolean layout = parts.isFurniture(table) || parts.holdsArranged(table);
        List<List<String>> texts = layout
                ? List.of()
                : HtmlGrid.of(rows, cell -> cell(cell, parts)).stream()
                        .filter(cells -> !cells.stream().allMatch(String::isEmpty))
                        .toList();
        return new HtmlTable(captions, texts, layout || texts.size() < 2);
    }

    private static void gather(Element part, List<Element> captions, List<Element> rows) {
        for (Element child : part.children()) {
            if (child.nameIs("caption")) {
                captions.add(child);
            } else if (child.nameIs("tr")) {
                rows.add(child);
            } else if (PARTS.contains(child.normalName())) {
                gather(child, captions, rows);
            }
        }
    }

    private static String cell(Element cell, HtmlParts parts) {
        HtmlWords words = new HtmlWords();
        collect(cell, words, parts);
        return words.take().replace('\n', ' ').replace("|", "\\|");
    }

    private static void collect(Element part, HtmlWords words, HtmlParts parts) {
        for (Node child : part.childNodes()) {
            if (child instanceof Element block
                    && !HtmlParts.isDropped(block)
                    && (parts.holdsBlock(block) || parts.isBlock(block))) {
                words.blank();
                collect(block, words, parts);
                words.blank();
            } else {
                words.add(child, false);
            }
        }
    }

    String markdown() {
        int width = rows.stream().mapToInt(HtmlTable::width).max().orElse(0);
        StringBuilder table = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            row(table, rows.get(r), width);
            if (r == 0) {
                table.append('|').append(" --- |".repeat(width)).append('\n');
            }
        }
        return table.toString().stripTrailing();
    }

    /// The places up to the last that has words.
    private static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    private static void row(StringBuilder table, List<String> cells, int width) {
        table.append('|');
        for (int c = 0; c < width; c++) {
            table.append(' ').append(c < cells.size() ? cells.get(c) : "").append(" |");
        }
        table.append('\n');
    }
}
