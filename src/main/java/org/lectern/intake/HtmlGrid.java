package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// Lays the cells of a table out as a page shows them: each under its column, also where one beside or above it spans
/// several. A cell's words stand in the first place that it covers, the others stay empty.
final class HtmlGrid {

    /// Cells further to the right count as one place each, so that spans can't outgrow the words.
    private static final int WIDEST = 64;

    private static final int TALLEST = 65_534;
    private static final Pattern COUNT = Pattern.compile("\\s*\\d{1,6}\\s*");

    private final Function<Element, String> words;

    /// How many rows, from the one at hand on, a cell above or in it covers in each column.
    private final int[] covered = new int[WIDEST];

    private HtmlGrid(Function<Element, String> words) {
        this.words = words;
    }

    static List<List<String>> of(List<Element> rows, Function<Element, String> words) {
        List<List<String>> places = new ArrayList<>();
        HtmlGrid grid = new HtmlGrid(words);
        @Nullable Node group = null;
        for (Element row : rows) {
            if (row.parent() != group) {
                group = row.parent();
                grid = new HtmlGrid(words);
            }
            places.add(grid.row(row));
        }
        return places;
    }

    private List<String> row(Element row) {
        List<String> places = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                place(cell, places);
            }
        }
        for (int column = 0; column < WIDEST; column++) {
            covered[column] = Math.max(0, covered[column] - 1);
        }
        return places;
    }

    private void place(Element cell, List<String> places) {
        while (places.size() < WIDEST && covered[places.size()] > 0) {
            places.add("");
        }
        int from = places.size();
        int tall = span(cell, "rowspan");
        int end = Math.min(WIDEST, from + Math.max(1, span(cell, "colspan")));
        places.add(words.apply(cell));
        for (int column = from; column < end; column++) {
            covered[column] = tall == 0 ? TALLEST : tall;
            if (column > from) {
                places.add("");
            }
        }
    }

    private static int span(Element cell, String name) {
        String count = cell.attr(name);
        return COUNT.matcher(count).matches() ? Integer.parseInt(count.strip()) : 1;
    }
}
