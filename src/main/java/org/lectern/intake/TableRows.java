package org.lectern.intake;

import java.util.List;

/// Tables of a saved page: lines whose cells are parted by tabs.
final class TableRows {

    private static final int MOST_CELLS = 30;
    private static final int LONGEST = 1_000;

    private TableRows() {}

    /// Whether a line is a row: it has a tab between words, and so does a neighbour. Where a label with a colon stands
    /// before the tab, the line is a field, and where a bullet does, an item.
    static boolean isRow(String[] raw, int i) {
        return isTabbed(raw[i]) && ((i > 0 && isTabbed(raw[i - 1])) || (i + 1 < raw.length && isTabbed(raw[i + 1])));
    }

    private static boolean isTabbed(String raw) {
        if (raw.length() > LONGEST) {
            return false;
        }
        String line = raw.strip();
        int tab = line.indexOf('\t');
        int cells = line.split("\t", -1).length;
        return tab > 0
                && !(tab == 1 && isBullet(line.charAt(0)))
                && cells <= MOST_CELLS
                && line.charAt(tab - 1) != ':'
                && !isCounted(line, tab);
    }

    /// Any single sign; and a word processor saves its round bullets of lower lists as this letter.
    private static boolean isBullet(char first) {
        return !Character.isLetterOrDigit(first) || first == 'o';
    }

    private static boolean isCounted(String line, int tab) {
        return tab <= 4 && (line.charAt(tab - 1) == '.' || line.charAt(tab - 1) == ')');
    }

    /// The cells, parted by tabs, without spaces around.
    static String cells(String raw) {
        String[] cells = raw.stripTrailing().split("\t", -1);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : "\t").append(cells[i].strip());
        }
        return row.toString();
    }

    /// The rows as a Markdown table; the first names the columns.
    static String markdown(List<String> rows) {
        int columns =
                rows.stream().mapToInt(row -> row.split("\t", -1).length).max().orElse(1);
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            table.append(row(rows.get(i), columns)).append('\n');
            if (i == 0) {
                table.append("|---".repeat(columns)).append("|\n");
            }
        }
        return table.toString().stripTrailing();
    }

    private static String row(String row, int columns) {
        String[] cells = row.split("\t", -1);
        StringBuilder line = new StringBuilder("|");
        for (int i = 0; i < columns; i++) {
            String words = i < cells.length ? Escapes.inline(cells[i]).replace("|", "\\|") : "";
            line.append(' ').append(words).append(" |");
        }
        return line.toString();
    }
}
