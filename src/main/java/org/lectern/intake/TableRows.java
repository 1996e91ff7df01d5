package org.lectern.intake;

import java.util.List;
import java.util.regex.Pattern;

/// Tables of a saved page: lines whose cells are parted by tabs.
final class TableRows {

    private static final int MOST_CELLS = 30;
    private static final int LONGEST = 1_000;
    private static final int LONGEST_COUNT = 5;
    private static final Pattern COUNT = Pattern.compile("\\(?(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,4})[.)]");

    private TableRows() {}

    /// Whether a line is a row: it has a tab between words, and so does a neighbour; or it has but one cell with words
    /// and as many cells as the row nearby. Where a label with a colon stands before the tab, the line is a field,
    /// and where a bullet does, an item.
    static boolean isRow(String[] raw, int i) {
        if (isTabbed(raw[i])) {
            return isCellsOf(raw, i, -1) || isCellsOf(raw, i, 1);
        }
        return isHalfEmpty(raw[i]) && (continuesRow(raw, i, -1) || continuesRow(raw, i, 1));
    }

    private static boolean isCellsOf(String[] raw, int i, int step) {
        int next = i + step;
        boolean there = next >= 0 && next < raw.length;
        return there && (isTabbed(raw[next]) || isHalfEmpty(raw[next]) && count(raw[next]) == count(raw[i]));
    }

    /// Past other lines of one cell stands a row with as many cells.
    private static boolean continuesRow(String[] raw, int i, int step) {
        int at = i + step;
        for (int far = 0; far < MOST_CELLS && at >= 0 && at < raw.length; far++) {
            if (count(raw[at]) != count(raw[i])) {
                return false;
            }
            if (isTabbed(raw[at])) {
                return true;
            }
            if (!isHalfEmpty(raw[at])) {
                return false;
            }
            at += step;
        }
        return false;
    }

    private static int count(String raw) {
        return (int) raw.chars().filter(c -> c == '\t').count() + 1;
    }

    /// Words in one cell, and a tab before or behind them for those that are empty.
    private static boolean isHalfEmpty(String raw) {
        String words = raw.strip();
        boolean item = words.length() > 1 && isBullet(words.charAt(0)) && words.charAt(1) == ' ';
        return raw.length() <= LONGEST
                && !words.isEmpty()
                && !item
                && words.indexOf('\t') < 0
                && raw.indexOf('\t') >= 0
                && !words.endsWith(":");
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

    /// `1.`, `a)`, `iv.`, as against an abbreviation (`No.`).
    private static boolean isCounted(String line, int tab) {
        return tab <= LONGEST_COUNT && COUNT.matcher(line.substring(0, tab)).matches();
    }

    /// The cells, parted by tabs, without spaces around; empty ones at the end only where no other tab tells the row.
    static String cells(String raw) {
        String[] cells = (isHalfEmpty(raw) ? raw : raw.stripTrailing()).split("\t", -1);
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
