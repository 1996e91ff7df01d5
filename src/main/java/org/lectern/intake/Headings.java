package org.lectern.intake;

import java.util.List;
import org.lectern.markup.PersonNames;
import org.lectern.markup.WikiMarks;

/// Tells headings from other short lines, by their shape and by what stands above and below.
final class Headings {

    private static final int LONGEST_QUESTION = 160;
    private static final int FEW_QUESTIONS = 3;

    private final List<PageLine> lines;
    private final Role[] roles;
    private final boolean asksOften;

    /// @param roles what the lines above are; filled from the top as lines are settled
    Headings(List<PageLine> lines, Role[] roles) {
        this.lines = lines;
        this.roles = roles;
        this.asksOften = lines.stream()
                        .filter(line -> Shape.isQuestion(line.text()))
                        .limit(FEW_QUESTIONS)
                        .count()
                == FEW_QUESTIONS;
    }

    /// `2. Causes` above text, as against an item of a counted list.
    boolean isNumbered(int i) {
        PageLine line = lines.get(i);
        if (!line.isNumbered() || !hasNext(i)) {
            return false;
        }
        boolean looks = Shape.isQuestion(line.text())
                || (Shape.couldBeHeading(line.text()) && LabelShape.colon(line.text()) < 0);
        PageLine next = lines.get(i + 1);
        return looks && !next.isNumbered() && (next.isBullet() || Sentences.isText(next.text()));
    }

    boolean isAt(int i) {
        String text = lines.get(i).text();
        if (WikiMarks.endsIn(text)) {
            return true;
        }
        if (!hasNext(i)) {
            return false;
        }
        if (Shape.isQuestion(text) || isLongQuestion(i) || isTableCaption(i)) {
            return true;
        }
        if (Furniture.isTeaser(text) || Furniture.isByline(text) || LabelShape.colon(text) >= 0) {
            return false;
        }
        if (Shape.isLettered(text) || (Shape.isColonHeading(text) && isListed(i + 1))) {
            return true;
        }
        if (!Shape.couldBeHeading(text) || Furniture.isBar(text) || PersonNames.are(text)) {
            return false;
        }
        return Shape.isTitleCase(text) ? standsApart(i) : standsAboveText(i);
    }

    /// Among questions, one that tells its story first: set off above, answered right below.
    private boolean isLongQuestion(int i) {
        PageLine line = lines.get(i);
        return asksOften
                && line.gap() > 0
                && line.text().endsWith("?")
                && line.text().length() <= LONGEST_QUESTION
                && lines.get(i + 1).gap() == 0;
    }

    /// `Table 2. What was found`, right above the table.
    private boolean isTableCaption(int i) {
        String text = lines.get(i).text();
        return text.startsWith("Table ")
                && text.length() > 6
                && Character.isDigit(text.charAt(6))
                && lines.get(i + 1).isRow();
    }

    /// What follows a heading in a list: items, labels, short lines.
    private boolean isListed(int i) {
        String text = lines.get(i).text();
        return lines.get(i).isItem() || LabelShape.colon(text) >= 0 || LabelShape.dash(text) >= 0 || Runs.isShort(text);
    }

    /// A line in Title Case is a heading unless it is one of several short lines that end a paragraph's list.
    private boolean standsApart(int i) {
        PageLine next = lines.get(i + 1);
        boolean textFollows = next.isItem()
                || Sentences.isText(next.text())
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
                || (Sentences.isText(next.text())
                        && next.text().length() > line.text().length());
        if (!textFollows) {
            return false;
        }
        boolean setOff = line.gap() > 0;
        boolean afterSentence =
                i == 0 || Sentences.endsLikeSentence(lines.get(i - 1).text()) || roles[i - 1] == Role.ITEM;
        boolean brief = Sentences.words(line.text()) <= 7;
        return setOff || (afterSentence && brief && !next.isItem());
    }

    private boolean hasNext(int i) {
        return i + 1 < lines.size();
    }
}
