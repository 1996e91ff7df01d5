package org.lectern.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/// Writes a saved page as Markdown: headings, items with their label set bold, fields, paragraphs. Adds markup and
/// space, and nothing else.
final class PageWriter {

    private static final int INDENT_STEP = 2;
    private static final int DEEPEST = 4;

    private final List<PageLine> lines;
    private final List<Role> roles;
    private final int[] levels;
    private final int headingGap;
    private final StringBuilder out = new StringBuilder();

    private PageWriter(List<PageLine> lines, List<Role> roles) {
        this.lines = lines;
        this.roles = roles;
        this.levels = Levels.of(lines, roles);
        this.headingGap = usualHeadingGap();
    }

    static String write(List<PageLine> lines, List<Role> roles) {
        PageWriter writer = new PageWriter(lines, roles);
        int next = 0;
        while (next < lines.size()) {
            next = writer.from(next);
        }
        return writer.out.toString();
    }

    private int from(int i) {
        if (isBreak(i)) {
            block("---");
        }
        switch (roles.get(i)) {
            case RULE -> block("---");
            case HEADING, NAME ->
                block("#".repeat(levels[i]) + " " + Escapes.heading(numbered(i).replaceAll("\\s+", " ")));
            case PARAGRAPH -> block(Escapes.paragraph(numbered(i)));
            case FIELD, ITEM -> {
                return list(i);
            }
            case ROW -> {
                return table(i);
            }
        }
        return i + 1;
    }

    private int table(int from) {
        List<String> rows = new ArrayList<>();
        int end = from;
        while (end < lines.size()
                && roles.get(end) == Role.ROW
                && (end == from || lines.get(end).gap() == 0)) {
            rows.add(lines.get(end).text());
            end++;
        }
        block(TableRows.markdown(rows));
        return end;
    }

    private String numbered(int i) {
        PageLine line = lines.get(i);
        return line.isNumbered() ? line.marker() + " " + line.text() : line.text();
    }

    /// Where words without a heading stand behind a gap wider than the page leaves before its headings, something new
    /// begins that has no name.
    private boolean isBreak(int i) {
        boolean words = roles.get(i) == Role.PARAGRAPH;
        if (words && isBehindContents(i)) {
            return true;
        }
        return i > 0 && words && lines.get(i).gap() >= 2 && lines.get(i).gap() > headingGap;
    }

    /// Text right below a table of contents is no part of it.
    private boolean isBehindContents(int i) {
        int above = i - 1;
        while (above >= 0 && roles.get(above) == Role.ITEM) {
            above--;
        }
        return above >= 0
                && above < i - 1
                && roles.get(above) == Role.HEADING
                && Furniture.isContentsHeading(lines.get(above).text());
    }

    private int usualHeadingGap() {
        List<Integer> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (levels[i] > 0) {
                gaps.add(lines.get(i).gap());
            }
        }
        Collections.sort(gaps);
        return gaps.isEmpty() ? 1 : gaps.get(gaps.size() / 2);
    }

    private int list(int from) {
        int end = from;
        Role role = roles.get(from);
        boolean numbers = lines.get(from).isNumbered();
        while (end < lines.size() && roles.get(end) == role && lines.get(end).isNumbered() == numbers) {
            end++;
        }
        boolean plain = isPlainList(from);
        boolean points = !plain && hasPointLabels(from, end);
        Deque<Integer> indents = new ArrayDeque<>(List.of(lines.get(from).indent()));
        out.append(out.isEmpty() ? "" : "\n");
        for (int i = from; i < end; i++) {
            PageLine line = lines.get(i);
            out.append("    ".repeat(depth(line, indents)))
                    .append(line.isNumbered() ? line.marker() : "-")
                    .append(' ')
                    .append(plain ? Escapes.paragraph(line.text()) : item(line.text(), points, role))
                    .append('\n');
        }
        return end;
    }

    /// How many of the items above an item stands below.
    ///
    /// @param indents how far in the item above and those above it are set, the innermost last
    private static int depth(PageLine item, Deque<Integer> indents) {
        while (indents.size() > 1 && indents.getLast() > item.indent()) {
            indents.removeLast();
        }
        if (item.indent() >= indents.getLast() + INDENT_STEP) {
            indents.addLast(item.indent());
        }
        return Math.min(DEEPEST, indents.size() - 1);
    }

    /// References, links and contents have no labels, whatever colons stand in them.
    private boolean isPlainList(int from) {
        if (from == 0 || roles.get(from - 1) != Role.HEADING) {
            return false;
        }
        String heading = lines.get(from - 1).text();
        return Furniture.isReferenceHeading(heading)
                || Furniture.isLinkHeading(heading)
                || Furniture.isContentsHeading(heading);
    }

    private boolean hasPointLabels(int from, int end) {
        int points = 0;
        for (int i = from; i < end; i++) {
            points += LabelShape.point(lines.get(i).text()) > 0 ? 1 : 0;
        }
        return points >= 2 && points * 3 >= (end - from) * 2;
    }

    private static String item(String text, boolean points, Role role) {
        int colon = role == Role.FIELD ? LabelShape.looseColon(text) : LabelShape.colon(text);
        if (colon > 0) {
            return bold(text, colon + 1, colon + 1);
        }
        int dash = LabelShape.dash(text);
        if (dash > 0) {
            int end = text.substring(0, dash).stripTrailing().length();
            return bold(text, end, end);
        }
        int point = points ? LabelShape.point(text) : -1;
        return point > 0 ? bold(text, point + 1, point + 1) : Escapes.paragraph(text);
    }

    private static String bold(String text, int labelEnd, int restStart) {
        return "**" + Escapes.inline(text.substring(0, labelEnd)) + "**" + Escapes.inline(text.substring(restStart));
    }

    private void block(String markdown) {
        out.append(out.isEmpty() ? "" : "\n").append(markdown).append('\n');
    }
}
