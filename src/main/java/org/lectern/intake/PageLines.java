package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;

/// Takes a saved page apart into lines of sense.
///
/// Text that was broken at a fixed width is joined again. Questions that stand glued to the end of the answer before
/// them become
/// lines of their own.
final class PageLines {

    private static final String BULLETS = "•◦▪▫●○■□‣⁃∙·➢➤►▶✓✔★※";
    private static final String DASHES = "-–—*+";
    private static final int LONGEST_NUMBER = 3;

    private PageLines() {}

    static List<PageLine> of(String text) {
        List<PageLine> broken = split(text);
        List<PageLine> whole = WrappedLines.joined(joinLoneMarkers(broken));
        List<PageLine> lines = new ArrayList<>();
        for (PageLine line : whole) {
            partGluedQuestions(line, lines);
        }
        return List.copyOf(lines);
    }

    private static List<PageLine> split(String text) {
        List<PageLine> lines = new ArrayList<>();
        int gap = 0;
        String[] raw = text.split("\n", -1);
        for (int i = 0; i < raw.length; i++) {
            boolean row = TableRows.isRow(raw, i);
            String line =
                    row ? TableRows.cells(raw[i]) : raw[i].replace('\t', ' ').stripTrailing();
            String words = row ? line : line.strip();
            if (words.isEmpty()) {
                gap++;
            } else if (row) {
                lines.add(new PageLine("", line, 0, gap));
                gap = 0;
            } else {
                lines.add(line(words, line.length() - line.stripLeading().length(), gap));
                gap = 0;
            }
        }
        return lines;
    }

    private static PageLine line(String words, int indent, int gap) {
        int marker = markerLength(words);
        if (marker == 0) {
            return new PageLine("", words, indent, gap);
        }
        boolean number = Character.isDigit(words.charAt(0));
        String sign = number ? words.substring(0, marker) : "-";
        return new PageLine(sign, words.substring(marker).strip(), indent, gap);
    }

    /// How many characters at the start of a line are its marker: a bullet, a dash with a space, a number with a point.
    private static int markerLength(String words) {
        char first = words.charAt(0);
        boolean spaced = words.length() == 1 || Character.isWhitespace(words.charAt(1));
        if (BULLETS.indexOf(first) >= 0) {
            return 1;
        }
        if (DASHES.indexOf(first) >= 0) {
            return spaced ? 1 : 0;
        }
        int digits = 0;
        while (digits < words.length() && digits <= LONGEST_NUMBER && isDigit(words.charAt(digits))) {
            digits++;
        }
        boolean closed = digits > 0
                && digits <= LONGEST_NUMBER
                && digits + 1 < words.length()
                && (words.charAt(digits) == '.' || words.charAt(digits) == ')')
                && Character.isWhitespace(words.charAt(digits + 1));
        return closed ? digits + 1 : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// A bullet alone on its line belongs to the words below it. Where nothing follows it, it goes.
    private static List<PageLine> joinLoneMarkers(List<PageLine> lines) {
        List<PageLine> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (!line.text().isEmpty()) {
                joined.add(line);
            } else if (i + 1 < lines.size() && !lines.get(i + 1).isItem()) {
                i++;
                joined.add(new PageLine(line.marker(), lines.get(i).text(), line.indent(), line.gap()));
            }
        }
        return joined;
    }

    private static void partGluedQuestions(PageLine line, List<PageLine> into) {
        List<String> parts = GluedQuestion.parts(line.text());
        into.add(line.with(parts.getFirst()));
        for (String part : parts.subList(1, parts.size())) {
            into.add(new PageLine("", part, line.indent(), 0));
        }
    }
}
