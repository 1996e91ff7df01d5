package org.lectern.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Takes a saved page apart into lines of sense.
///
/// Text that was broken at a fixed width is joined again, which shows in lines that end just where the first word of
/// the next no longer fits. Questions that stand glued to the end of the answer before them become
/// lines of their own.
final class PageLines {

    private static final String BULLETS = "•◦▪▫●○■□‣⁃∙·➢➤►▶✓✔★※";
    private static final String DASHES = "-–—*+";
    private static final int LONGEST_NUMBER = 3;
    private static final int NARROWEST = 50;
    private static final int WIDEST = 100;
    private static final int FEWEST_BREAKS = 4;

    private PageLines() {}

    static List<PageLine> of(String text) {
        List<PageLine> broken = split(text);
        List<PageLine> whole = joinWrapped(joinLoneMarkers(broken));
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

    private static List<PageLine> joinWrapped(List<PageLine> lines) {
        int width = lines.stream().mapToInt(PageLines::width).max().orElse(0);
        if (width < NARROWEST || width > WIDEST || !isWrapped(lines, width)) {
            return lines;
        }
        List<PageLine> firsts = new ArrayList<>();
        List<StringBuilder> texts = new ArrayList<>();
        int lastWidth = 0;
        for (PageLine line : lines) {
            boolean goesOn = !firsts.isEmpty()
                    && continues(firsts.getLast(), line)
                    && (overflows(lastWidth, line, width) || startsSmall(line));
            if (goesOn) {
                StringBuilder before = texts.getLast();
                before.append(hyphenates(before, line) ? "" : " ").append(line.text());
            } else {
                firsts.add(line);
                texts.add(new StringBuilder(line.text()));
            }
            lastWidth = width(line);
        }
        return IntStream.range(0, firsts.size())
                .mapToObj(i -> firsts.get(i).with(texts.get(i).toString()))
                .toList();
    }

    private static boolean isWrapped(List<PageLine> lines, int width) {
        int breaks = 0;
        int full = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (continues(lines.get(i - 1), lines.get(i))) {
                breaks++;
                full += overflows(width(lines.get(i - 1)), lines.get(i), width) ? 1 : 0;
            }
        }
        return full >= FEWEST_BREAKS && full * 2 >= breaks;
    }

    private static boolean continues(PageLine before, PageLine line) {
        return line.gap() == 0
                && !line.isItem()
                && !line.isRow()
                && !before.isRow()
                && !before.text().isEmpty();
    }

    private static boolean overflows(int lastWidth, PageLine next, int width) {
        int space = next.text().indexOf(' ');
        int firstWord = space < 0 ? next.text().length() : space;
        return lastWidth + 1 + firstWord > width;
    }

    private static boolean startsSmall(PageLine line) {
        return Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean hyphenates(CharSequence before, PageLine line) {
        int length = before.length();
        return length > 1
                && before.charAt(length - 1) == '-'
                && Character.isLetter(before.charAt(length - 2))
                && startsSmall(line);
    }

    private static int width(PageLine line) {
        int marker = line.isItem() ? line.marker().length() + 1 : 0;
        return line.indent() + marker + line.text().length();
    }

    private static void partGluedQuestions(PageLine line, List<PageLine> into) {
        List<String> parts = GluedQuestion.parts(line.text());
        into.add(line.with(parts.getFirst()));
        for (String part : parts.subList(1, parts.size())) {
            into.add(new PageLine("", part, line.indent(), 0));
        }
    }
}
