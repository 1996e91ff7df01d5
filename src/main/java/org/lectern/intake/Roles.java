package org.lectern.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Says of every line of a saved page what it is, from its shape and its neighbours' shapes.
final class Roles {

    private static final int LONG_MENU = 4;
    private static final int MOST_REFERENCES = 500;

    private final List<PageLine> lines;
    private final Cards cards;
    private final Runs runs;
    private final Headings headings;
    private final Role[] roles;
    private final int title;

    private Roles(List<PageLine> lines) {
        this.lines = lines;
        this.cards = new Cards(lines);
        this.runs = new Runs(lines, cards);
        this.roles = new Role[lines.size()];
        this.headings = new Headings(lines, cards, roles);
        this.title = PageTitle.line(lines);
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
        if (i <= title && !line.isItem()) {
            return set(i, i == title ? Role.HEADING : Role.PARAGRAPH);
        }
        if (line.isRow()) {
            return set(i, Role.ROW);
        }
        if (cards.isName(i)) {
            return set(i, Role.NAME);
        }
        if (cards.isField(i)) {
            return set(i, Role.FIELD);
        }
        if (line.isItem()) {
            return set(i, headings.isNumbered(i) ? Role.HEADING : Role.ITEM);
        }
        if (Furniture.isLinkHeading(text)) {
            return listed(i, runs.endOfLinks(i + 1));
        }
        if (Furniture.isContentsHeading(text) && runs.endOfContents(i + 1) > i + 1) {
            return listed(i, runs.endOfContents(i + 1));
        }
        int ended = endOfStatements(i);
        if (ended > i) {
            return setAll(i, ended, Role.ITEM);
        }
        int menu = runs.endOfMenu(i);
        if (menu - i >= LONG_MENU) {
            return menu(i, menu);
        }
        if (headings.isAt(i)) {
            return set(i, Role.HEADING);
        }
        int labelled = runs.endOfLabelled(i);
        if (labelled - i >= 2) {
            return setAll(i, labelled, Role.ITEM);
        }
        boolean reference = isUnderReferences(i) && Furniture.isReference(text);
        return set(i, reference ? Role.ITEM : Role.PARAGRAPH);
    }

    /// Short statements or items with labels below a lead-in, or questions that nobody answers.
    private int endOfStatements(int i) {
        int questions = runs.endOfBareQuestions(i);
        if (questions - i >= 2) {
            return questions;
        }
        int pointed = i > 0 && Shape.announces(lines.get(i - 1).text()) ? runs.endOfPointed(i) : i;
        if (pointed - i >= 2) {
            return pointed;
        }
        boolean announced = i > 0 && Shape.isLeadIn(lines.get(i - 1).text()) && roles[i - 1] == Role.PARAGRAPH;
        return announced ? runs.endOfParallel(i) : i;
    }

    private int set(int i, Role role) {
        return setAll(i, i + 1, role);
    }

    private int setAll(int from, int to, Role role) {
        Arrays.fill(roles, from, to, role);
        return to;
    }

    /// A heading and the list that it names.
    private int listed(int heading, int end) {
        set(heading, Role.HEADING);
        return setAll(heading + 1, end, Role.ITEM);
    }

    private static boolean isDrawnLine(String text) {
        return text.length() >= 3 && text.chars().allMatch(c -> "-=_*~–—─".indexOf(c) >= 0);
    }

    /// The first names the list, the last is the heading of the text that follows, if any does, and if it does not
    /// stand
    /// above its own text further below.
    private int menu(int from, int to) {
        setAll(from, from + 1, Role.HEADING);
        setAll(from + 1, to, Role.ITEM);
        boolean textFollows =
                to < lines.size() && Sentences.isText(lines.get(to).text());
        if (textFollows && !runs.returns(lines.get(to - 1).text(), to)) {
            roles[to - 1] = Role.HEADING;
        }
        return to;
    }

    private boolean isUnderReferences(int i) {
        int above = i - 1;
        while (above >= 0 && roles[above] == Role.ITEM && i - above < MOST_REFERENCES) {
            above--;
        }
        return above >= 0
                && roles[above] == Role.HEADING
                && Furniture.isReferenceHeading(lines.get(above).text());
    }
}
