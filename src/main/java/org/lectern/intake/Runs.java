package org.lectern.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.markup.FieldLabels;
import org.lectern.markup.WikiMarks;
import org.lectern.markup.WordLists;

/// Finds lines that stand or fall together: short statements below a lead-in, labelled lines, menus, lists of links.
final class Runs {

    private static final int SHORT_STATEMENT = 170;
    private static final int LONGEST_STATEMENT = 320;

    private static final WordLists WORDS = WordLists.load(Runs.class, "words.txt");
    private static final Set<String> PART_OPENINGS = WORDS.list("part openings");
    private static final Set<String> PART_WORDS = WORDS.list("part words");
    private static final Set<String> SUMMARIES = WORDS.list("summaries of lists");

    private final List<PageLine> lines;
    private final Cards cards;

    /// Where each title stands for the last time.
    private final Map<String, Integer> last = new HashMap<>();

    Runs(List<PageLine> lines, Cards cards) {
        this.lines = lines;
        this.cards = cards;
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle(i)) {
                last.put(FieldLabels.normal(lines.get(i).text()), i);
            }
        }
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
        end -= end - i >= 2 && isHeadingBehind(i, end - 1) ? 1 : 0;
        boolean enough =
                end - i >= 3 || (end - i == 2 && !isStatement(lines.get(i).text()));
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
        return isStatement(lines.get(first).text()) == isStatement(text);
    }

    /// A long item that begins small and has no full stop is an item like the short ones.
    private static boolean isStatement(String text) {
        boolean small = Character.isLowerCase(text.charAt(0)) && Sentences.sentenceEnd(text, 0) < 0;
        return small ? Sentences.endsLikeSentence(text) : Sentences.isText(text);
    }

    /// Whether the last of the lines that could be items is the heading of what follows: it looks like one, as the
    /// first
    /// item does not.
    private boolean isHeadingBehind(int first, int last) {
        String text = lines.get(last).text();
        if (last + 1 >= lines.size() || !Shape.couldBeHeading(text)) {
            return false;
        }
        String item = lines.get(first).text();
        String next = lines.get(last + 1).text();
        boolean opens = opensWith(text, PART_OPENINGS) && !opensWith(item, PART_OPENINGS);
        boolean speaks = Sentences.hasWord(text, PART_WORDS) && !Sentences.hasWord(item, PART_WORDS);
        boolean capital = Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(item.charAt(0));
        return opens || ((speaks || capital) && (next.endsWith(":") || !opensWith(next, SUMMARIES)));
    }

    private static boolean opensWith(String text, Set<String> openings) {
        int space = text.indexOf(' ');
        return openings.contains((space < 0 ? text : text.substring(0, space)).toLowerCase(Locale.ROOT));
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

    /// The end of a run of lines that open with a label and a point (`Sex. It is more common in women.`); `i` where the
    /// line has none.
    int endOfPointed(int i) {
        int end = i;
        while (end < lines.size()
                && !lines.get(end).isItem()
                && !lines.get(end).isRow()
                && LabelShape.point(lines.get(end).text()) > 0
                && lines.get(end).gap() <= (end == i ? 1 : lines.get(i).gap())) {
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

    /// The entries of a table of contents: numbers and titles, one a line; or titles of which some come again below.
    int endOfContents(int from) {
        int end = from;
        while (end < lines.size() && Contents.isEntry(lines.get(end))) {
            end++;
        }
        return end > from ? end : endOfTitles(from);
    }

    /// To the first title that comes again, which opens the text; else to the text, or to a gap above what opens it.
    private int endOfTitles(int from) {
        Set<String> titles = new HashSet<>();
        int end = from;
        while (end < lines.size()
                && isTitle(end)
                && (end == from || lines.get(end).gap() <= lines.get(from).gap())) {
            if (!titles.add(FieldLabels.normal(lines.get(end).text()))) {
                return end;
            }
            end++;
        }
        int behind = end;
        return titles.stream().anyMatch(title -> returns(title, behind)) ? end : from;
    }

    private boolean isTitle(int i) {
        String text = lines.get(i).text();
        return !lines.get(i).isItem() && (Shape.couldBeHeading(text) || Shape.isQuestion(text));
    }

    /// Whether a line of the same words stands at or below `from`.
    boolean returns(String text, int from) {
        return last.getOrDefault(FieldLabels.normal(text), -1) >= from;
    }
}
