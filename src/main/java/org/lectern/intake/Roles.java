package org.lectern.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Says of every line of a saved page what it is, from its shape and its neighbours' shapes.
final class Roles {

    private static final int SHORT_STATEMENT = 170;
    private static final int LONGEST_STATEMENT = 320;
    private static final int LONG_MENU = 4;

    private final List<PageLine> lines;
    private final Cards cards;
    private final Role[] roles;

    private Roles(List<PageLine> lines) {
        this.lines = lines;
        this.cards = new Cards(lines);
        this.roles = new Role[lines.size()];
    }

    static List<Role> of(List<PageLine> lines) {
        Roles roles = new Roles(lines);
        int next = 0;
        while (next < lines.size()) {
            next = roles.from(next);
        }
        return new ArrayList<>(Arrays.asList(roles.roles));
    }

    /// Settles the line at `i`, and those that stand or fall with it; returns the next open one.
    private int from(int i) {
        PageLine line = lines.get(i);
        String text = line.text();
        if (isDrawnLine(text)) {
            return set(i, Role.RULE);
        }
        if (cards.isName(i)) {
            return set(i, Role.NAME);
        }
        if (cards.isField(i)) {
            return set(i, Role.FIELD);
        }
        if (line.isItem()) {
            return set(i, isNumberedHeading(i) ? Role.HEADING : Role.ITEM);
        }
        if (i < 5 && Shape.isBreadcrumb(text)) {
            return set(i, Role.PARAGRAPH);
        }
        if (isFirstWords(i) && hasNext(i) && Shape.isHeadline(text) && !isPageLine(text)) {
            return set(i, Role.HEADING);
        }
        if (i > 0 && Shape.isLeadIn(lines.get(i - 1).text()) && roles[i - 1] == Role.PARAGRAPH) {
            int end = endOfParallel(i);
            if (end > i) {
                return setAll(i, end, Role.ITEM);
            }
        }
        int menu = endOfMenu(i);
        if (menu - i >= LONG_MENU) {
            return menu(i, menu);
        }
        if (isHeading(i)) {
            return set(i, Role.HEADING);
        }
        int labelled = endOfLabelled(i);
        if (labelled - i >= 2) {
            return setAll(i, labelled, Role.ITEM);
        }
        if (isUnderReferences(i) && Shape.isReference(text)) {
            return set(i, Role.ITEM);
        }
        return set(i, Role.PARAGRAPH);
    }

    private int set(int i, Role role) {
        return setAll(i, i + 1, role);
    }

    private int setAll(int from, int to, Role role) {
        Arrays.fill(roles, from, to, role);
        return to;
    }

    private boolean hasNext(int i) {
        return i + 1 < lines.size();
    }

    private static boolean isDrawnLine(String text) {
        return text.length() >= 3 && text.chars().allMatch(c -> "-=_*~–—─".indexOf(c) >= 0);
    }

    /// Nothing but breadcrumbs and the like stands above.
    private boolean isFirstWords(int i) {
        for (int before = 0; before < i; before++) {
            if (!Shape.isBreadcrumb(lines.get(before).text())
                    && !Shape.isTeaser(lines.get(before).text())) {
                return false;
            }
        }
        return i < 4;
    }

    private static boolean isPageLine(String text) {
        int colon = LabelShape.colon(text);
        return Shape.isTeaser(text) || (colon > 0 && LabelShape.isPageLabel(text.substring(0, colon)));
    }

    /// `2. Causes` above text, as against an item of a counted list.
    private boolean isNumberedHeading(int i) {
        PageLine line = lines.get(i);
        if (!line.isNumbered() || !hasNext(i)) {
            return false;
        }
        boolean looks = Shape.isQuestion(line.text())
                || (Shape.couldBeHeading(line.text()) && LabelShape.colon(line.text()) < 0);
        PageLine next = lines.get(i + 1);
        return looks && !next.isNumbered() && (next.isBullet() || Shape.isText(next.text()));
    }

    private boolean isHeading(int i) {
        String text = lines.get(i).text();
        if (Shape.isQuestion(text)) {
            return hasNext(i);
        }
        if (Shape.isTeaser(text) || Shape.isByline(text) || LabelShape.colon(text) >= 0) {
            return false;
        }
        if (Shape.isLettered(text) || (Shape.isColonHeading(text) && hasNext(i) && isListed(i + 1))) {
            return true;
        }
        if (!Shape.couldBeHeading(text) || !hasNext(i)) {
            return false;
        }
        return Shape.isTitleCase(text) ? standsApart(i) : standsAboveText(i);
    }

    /// What follows a heading in a list: items, labels, short lines.
    private boolean isListed(int i) {
        String text = lines.get(i).text();
        return lines.get(i).isItem()
                || LabelShape.colon(text) >= 0
                || LabelShape.dash(text) >= 0
                || text.length() <= SHORT_STATEMENT;
    }

    /// A line in Title Case is a heading unless it is one of several short lines that end a paragraph's list.
    private boolean standsApart(int i) {
        PageLine next = lines.get(i + 1);
        boolean textFollows = next.isItem()
                || Shape.isText(next.text())
                || next.text().endsWith(":")
                || LabelShape.colon(next.text()) >= 0;
        return textFollows || lines.get(i).gap() > 0 || Shape.couldBeHeading(next.text());
    }

    /// A line in sentence case is a heading where plainly shorter than the text below it, and either set off by empty
    /// lines or standing after the end of a sentence.
    private boolean standsAboveText(int i) {
        PageLine line = lines.get(i);
        PageLine next = lines.get(i + 1);
        boolean textFollows = next.isItem()
                || (Shape.isText(next.text())
                        && next.text().length() > line.text().length());
        if (!textFollows) {
            return false;
        }
        boolean setOff = line.gap() > 0;
        boolean afterSentence =
                i == 0 || Shape.endsLikeSentence(lines.get(i - 1).text()) || roles[i - 1] == Role.ITEM;
        boolean brief = Shape.words(line.text()) <= 7;
        return setOff || (afterSentence && brief && !next.isItem());
    }

    /// The end of the short statements that stand below a lead-in; `i` where there are none.
    private int endOfParallel(int i) {
        int end = i;
        int longLines = 0;
        while (end < lines.size() && isParallel(i, end)) {
            longLines += lines.get(end).text().length() > SHORT_STATEMENT ? 1 : 0;
            end++;
        }
        boolean enough =
                end - i >= 3 || (end - i == 2 && !Shape.isText(lines.get(i).text()));
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
                || text.length() > LONGEST_STATEMENT
                || text.endsWith(":")
                || Shape.isQuestion(text)
                || Shape.isTeaser(text)
                || Shape.isLettered(text)
                || cards.isName(i)
                || LabelShape.colon(text) >= 0
                || LabelShape.dash(text) >= 0) {
            return false;
        }
        boolean statements = Shape.isText(lines.get(first).text());
        return statements == Shape.isText(text);
    }

    /// The end of a run of labelled lines; `i` where the line has no label.
    private int endOfLabelled(int i) {
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
    private int endOfMenu(int i) {
        int end = i;
        while (end < lines.size()
                && !lines.get(end).isItem()
                && Shape.couldBeHeading(lines.get(end).text())
                && !Shape.isByline(lines.get(end).text())
                && !Shape.isLettered(lines.get(end).text())
                && LabelShape.colon(lines.get(end).text()) < 0
                && !cards.isName(end)
                && (end == i || lines.get(end).gap() == lines.get(i + 1).gap())) {
            end++;
        }
        return end;
    }

    /// The first names the list, the last is the heading of the text that follows, if any does.
    private int menu(int from, int to) {
        setAll(from, from + 1, Role.HEADING);
        setAll(from + 1, to, Role.ITEM);
        if (to < lines.size() && Shape.isText(lines.get(to).text())) {
            roles[to - 1] = Role.HEADING;
        }
        return to;
    }

    private boolean isUnderReferences(int i) {
        int above = i - 1;
        while (above >= 0 && roles[above] == Role.ITEM && i - above < 500) {
            above--;
        }
        return above >= 0
                && roles[above] == Role.HEADING
                && Shape.isReferenceHeading(lines.get(above).text());
    }
}
