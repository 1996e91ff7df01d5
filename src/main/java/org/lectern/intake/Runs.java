package org.lectern.intake;

import java.util.List;
import org.lectern.markup.WikiMarks;

/// Finds lines that stand or fall together: short statements below a lead-in, labelled lines, menus, lists of links.
final class Runs {

    private static final int SHORT_STATEMENT = 170;
    private static final int LONGEST_STATEMENT = 320;

    private final List<PageLine> lines;
    private final Cards cards;

    Runs(List<PageLine> lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
    }

    static boolean isShort(String text) {
        return text.length() <= SHORT_STATEMENT;
    }

    /// The end of the short statements that stand below a lead-in; `i` where there are none.
    int endOfParallel(int i) {
        int end = i;
        int longLines = 0;
        while (end < lines.size() && isParallel(i, end)) {
            longLines += lines.get(end).text().length() > SHORT_STATEMENT ? 1 : 0;
            end++;
        }
        boolean enough =
                end - i >= 3 || (end - i == 2 && !Sentences.isText(lines.get(i).text()));
        return enough && longLines * 3 <= end - i ? end : i;
    }

    private boolean isParallel(int first, int i) {
        PageLine line = lines.get(i);
        String text = line.text();
        boolean sameGap = i == first
                ? line.gap() <= 1
                : line.gap() <= Math.min(1, lines.get(first).gap());
        if (!sameGap
                || line.isItem()
                || line.isRow()
                || WikiMarks.endsIn(text)
                || text.length() > LONGEST_STATEMENT
                || text.endsWith(":")
                || Shape.isQuestion(text)
                || Furniture.isTeaser(text)
                || Shape.isLettered(text)
                || cards.isName(i)
                || LabelShape.colon(text) >= 0
                || LabelShape.dash(text) >= 0) {
            return false;
        }
        boolean statements = Sentences.isText(lines.get(first).text());
        return statements == Sentences.isText(text);
    }

    /// The end of a run of labelled lines; `i` where the line has no label.
    int endOfLabelled(int i) {
        boolean colon = LabelShape.colon(lines.get(i).text()) >= 0;
        int end = i;
        while (end < lines.size()
                && isLabelled(end, colon)
                && (end == i || lines.get(end).gap() <= 1)) {
            end++;
        }
        return end;
    }

    private boolean isLabelled(int i, boolean colon) {
        PageLine line = lines.get(i);
        int at = colon ? LabelShape.colon(line.text()) : LabelShape.dash(line.text());
        return at >= 0
                && !line.isItem()
                && !Shape.isQuestion(line.text())
                && !cards.isName(i)
                && !LabelShape.isPageLabel(line.text().substring(0, at));
    }

    /// The end of a run of lines that could all be headings: a menu, or a list whose bullets were lost.
    int endOfMenu(int i) {
        int end = i;
        while (end < lines.size()
                && !lines.get(end).isItem()
                && Shape.couldBeHeading(lines.get(end).text())
                && !WikiMarks.endsIn(lines.get(end).text())
                && !Furniture.isLinkHeading(lines.get(end).text())
                && !lines.get(end).isRow()
                && !Furniture.isByline(lines.get(end).text())
                && !Shape.isLettered(lines.get(end).text())
                && LabelShape.colon(lines.get(end).text()) < 0
                && !cards.isName(end)
                && (end == i || lines.get(end).gap() == lines.get(i + 1).gap())) {
            end++;
        }
        return end;
    }

    /// The end of the links below a heading for links: what is short and no heading of its own, to the first gap wider
    /// than the one above them.
    int endOfLinks(int from) {
        int end = from;
        while (end < lines.size()
                && (end == from || lines.get(end).gap() <= lines.get(from).gap())
                && isShort(lines.get(end).text())
                && isLink(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean isLink(String text) {
        return !WikiMarks.endsIn(text)
                && !text.endsWith(".")
                && !Furniture.isLinkHeading(text)
                && !Furniture.isReferenceHeading(text)
                && !Furniture.isBar(text)
                && LabelShape.colon(text) < 0;
    }

    /// The end of questions that follow upon each other without an answer between; `i` where there are none.
    int endOfBareQuestions(int i) {
        int end = i;
        while (end < lines.size()
                && Shape.isQuestion(lines.get(end).text())
                && (end == i || lines.get(end).gap() == 0)) {
            end++;
        }
        boolean answered = end < lines.size() && lines.get(end).gap() == 0;
        return answered ? Math.max(i, end - 1) : end;
    }

    /// The entries of a table of contents: numbers and titles, one a line.
    int endOfContents(int from) {
        int end = from;
        while (end < lines.size() && Contents.isEntry(lines.get(end))) {
            end++;
        }
        return end;
    }
}
