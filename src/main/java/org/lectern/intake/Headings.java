package org.lectern.intake;

import java.util.List;
import org.lectern.markup.PersonNames;
import org.lectern.markup.WikiMarks;

/// Tells headings from other short lines, by their shape and by what stands above and below.
final class Headings {

    private static final int LONGEST_QUESTION = 160;
    private static final int FEW_QUESTIONS = 3;
    private static final int MOST_WORDS = 7;

    private final List<PageLine> lines;
    private final Cards cards;
    private final Role[] roles;
    private final boolean asksOften;

    /// @param roles what the lines above are; filled from the top as lines are settled
    Headings(List<PageLine> lines, Cards cards, Role[] roles) {
        this.lines = lines;
        this.cards = cards;
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
        if (isAsked(i) || Shape.isQuestion(text) || isLongQuestion(i) || isTableCaption(i)) {
            return true;
        }
        if (isAnswer(i)
                || Furniture.isTeaser(text)
                || Furniture.isByline(text)
                || Furniture.isAdvertisement(text)
                || LabelShape.colon(text) >= 0) {
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

    /// A line in sentence case is a heading where plainly shorter than the text below it, or above what only a heading
    /// announces, and either set off by empty lines or standing where what is above has ended.
    private boolean standsAboveText(int i) {
        PageLine line = lines.get(i);
        PageLine next = lines.get(i + 1);
        boolean longer = Sentences.isText(next.text())
                && next.text().length() > line.text().length();
        boolean setOff = line.gap() > 0;
        if (setOff && (next.isItem() || longer)) {
            return true;
        }
        boolean brief = Sentences.words(line.text()) <= MOST_WORDS;
        return brief
                && (setOff || hasEndedAbove(i))
                && !next.isItem()
                && (longer || isAnnounced(i + 1) || standsAboveParts(i));
    }

    /// Two short lines below that each stand above a text: what is above them names both.
    private boolean standsAboveParts(int i) {
        return isShortAboveText(i + 1) && isShortAboveText(i + 3);
    }

    private boolean isShortAboveText(int i) {
        return i + 1 < lines.size()
                && !lines.get(i).isItem()
                && Shape.couldBeHeading(lines.get(i).text())
                && !lines.get(i + 1).isItem()
                && Sentences.isText(lines.get(i + 1).text());
    }

    /// A lead-in, a labelled line, a question, the name of a card: what stands below a heading, and in no sentence.
    private boolean isAnnounced(int i) {
        String text = lines.get(i).text();
        int colon = LabelShape.colon(text);
        return text.endsWith(":")
                || Shape.isQuestion(text)
                || cards.isName(i)
                || (colon > 0 && !LabelShape.isPageLabel(text.substring(0, colon)));
    }

    /// Whether what stands above has come to its end: a sentence, a list, a heading, a line about the page.
    private boolean hasEndedAbove(int i) {
        if (i == 0) {
            return true;
        }
        String above = lines.get(i - 1).text();
        return switch (roles[i - 1]) {
            case HEADING, ITEM, FIELD, ROW, RULE -> true;
            case NAME -> false;
            case PARAGRAPH ->
                Sentences.endsLikeSentence(above) || Furniture.isAboveTitle(above) || Shape.isAnswer(above);
        };
    }

    /// `Q: …` above `A: …`.
    private boolean isAsked(int i) {
        return Shape.isAsked(lines.get(i).text())
                && Shape.isAnswered(lines.get(i + 1).text());
    }

    /// What stands below a question and is none itself answers it, where the next question follows at once; and so does
    /// a bare `Yes`.
    private boolean isAnswer(int i) {
        String text = lines.get(i).text();
        boolean asked = i > 0 && roles[i - 1] == Role.HEADING && isQuestion(i - 1);
        return Shape.isAnswered(text) || Shape.isAnswer(text) || (asked && !isQuestion(i) && isQuestion(i + 1));
    }

    private boolean isQuestion(int i) {
        String text = lines.get(i).text();
        return Shape.isQuestion(text) || Shape.isAsked(text);
    }

    private boolean hasNext(int i) {
        return i + 1 < lines.size();
    }
}
