package org.lectern.intake;

import java.util.List;

/// Finds the line that is the page's title, below whatever the site sets on top of every page.
final class PageTitle {

    private static final int DEEPEST = 8;
    private static final int MOST_OF_MENU = 40;
    private static final int FEWEST_OF_MENU = 2;
    private static final int NEAR = 3;
    private static final int LONGEST = 220;
    private static final int MOST_WORDS = 32;
    private static final int ECHO = 12;
    private static final int ECHO_WORDS = 8;

    private PageTitle() {}

    /// The title's line, or -1 where the page begins with text.
    static int line(List<PageLine> lines) {
        int menu = endOfMenu(lines);
        int title = menu > 0 ? from(lines, menu) : -1;
        return title >= 0 ? title : from(lines, 0);
    }

    private static int from(List<PageLine> lines, int start) {
        int first = start;
        while (first < Math.min(start + DEEPEST, lines.size())
                && Furniture.isAboveTitle(lines.get(first).text())) {
            first++;
        }
        if (first + 1 >= lines.size() || first == start + DEEPEST) {
            return -1;
        }
        int named = named(lines, first + 1);
        if (named > 0) {
            return named;
        }
        int signed = first > 0 ? aboveByline(lines, first) : -1;
        return signed > 0 ? signed : isTitle(lines, first) ? first : -1;
    }

    /// Where the menu ends that a site sets on top of its pages, an entry a line (`Home`, `About us`, `Our doctors`):
    /// behind the last entry that any site may have, if several stand above the first text; 0 where there is none.
    private static int endOfMenu(List<PageLine> lines) {
        int end = 0;
        int entries = 0;
        for (int i = 0; i < Math.min(MOST_OF_MENU, lines.size()); i++) {
            String text = lines.get(i).text();
            if (Furniture.isMenuEntry(text)) {
                entries++;
                end = i + 1;
            } else if (lines.get(i).isItem() || !(Shape.couldBeHeading(text) || Furniture.isAboveTitle(text))) {
                break;
            }
        }
        return entries >= FEWEST_OF_MENU ? end : 0;
    }

    /// Below furniture, the name of the site may stand above the title; who wrote the page stands right below it.
    private static int aboveByline(List<PageLine> lines, int from) {
        for (int i = from; i + 1 < Math.min(from + NEAR, lines.size()) && isTitle(lines, i); i++) {
            String below = lines.get(i + 1).text();
            if (i > from && Furniture.isByline(below) && !Sentences.endsLikeSentence(below)) {
                return i;
            }
        }
        return -1;
    }

    /// Below furniture that has not ended yet, a short line whose very words open the text that follows.
    private static int named(List<PageLine> lines, int from) {
        boolean furniture = false;
        for (int i = from; i < Math.min(from + DEEPEST, lines.size()); i++) {
            furniture |= Furniture.isAboveTitle(lines.get(i - 1).text()) && i > from;
            String text = lines.get(i).text();
            boolean brief = Shape.couldBeHeading(text) && Sentences.words(text) <= ECHO_WORDS;
            if (furniture && brief && !lines.get(i).isItem() && isEchoed(lines, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEchoed(List<PageLine> lines, int at) {
        String title = lines.get(at).text();
        for (int i = at + 1; i < Math.min(lines.size(), at + ECHO); i++) {
            String text = lines.get(i).text();
            boolean longer = text.length() > title.length() && Sentences.isText(text);
            if (longer && text.startsWith(title) && text.charAt(title.length()) == ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitle(List<PageLine> lines, int i) {
        PageLine line = lines.get(i);
        String text = line.text();
        int colon = LabelShape.colon(text);
        boolean pageLine = colon > 0 && LabelShape.isPageLabel(text.substring(0, colon));
        if (line.isItem() || line.isRow() || pageLine) {
            return false;
        }
        return Shape.isHeadline(text) || isLongTitle(line, lines.get(i + 1));
    }

    /// The title of an article may be long; empty lines set it off.
    private static boolean isLongTitle(PageLine line, PageLine next) {
        String text = line.text();
        return line.gap() > 0
                && next.gap() > 0
                && text.length() <= LONGEST
                && Sentences.words(text) <= MOST_WORDS
                && !Sentences.endsLikeSentence(text)
                && !text.endsWith(":")
                && Sentences.sentenceEnd(text, 0) < 0
                && Shape.startsLikeTitle(text);
    }
}
