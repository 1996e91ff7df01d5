package org.lectern.intake;

import java.util.List;
import java.util.Locale;
import org.lectern.markup.WikiMarks;

/// Gives every heading of a saved page its level, which the page showed by size and the text has lost: 1 for the
/// page's title, 2 for a part, 3 and 4 for what stands in one.
final class Levels {

    private final List<PageLine> lines;
    private final List<Role> roles;
    private final int[] levels;
    private final int title;
    private final Contents contents;

    /// The kind of run that headings below a part belong to.
    private enum Run {
        NONE,
        FAQ,
        LETTERS,
        CARDS,
        ANNOUNCED,
        COLONS,
        FAMILY
    }

    private Run run = Run.NONE;
    private boolean partIsQuestion;
    private String familyWord = "";

    private Levels(List<PageLine> lines, List<Role> roles) {
        this.lines = lines;
        this.roles = roles;
        this.levels = new int[lines.size()];
        this.title = titleLine(lines, roles);
        this.contents = new Contents(lines, roles);
    }

    /// The level of each line; 0 for what is no heading.
    static int[] of(List<PageLine> lines, List<Role> roles) {
        Levels levels = new Levels(lines, roles);
        for (int i = 0; i < lines.size(); i++) {
            if (roles.get(i) == Role.HEADING || roles.get(i) == Role.NAME) {
                levels.settle(i);
            }
        }
        return levels.levels;
    }

    private static int titleLine(List<PageLine> lines, List<Role> roles) {
        int line = PageTitle.line(lines);
        return line >= 0 && roles.get(line) == Role.HEADING ? line : -1;
    }

    private void settle(int i) {
        String text = lines.get(i).text();
        if (i == title) {
            levels[i] = 1;
        } else if (!contents.isEmpty() && WikiMarks.endsIn(text)) {
            levels[i] = 1 + contents.depth(text);
        } else if (roles.get(i) == Role.NAME) {
            levels[i] = run == Run.LETTERS ? 4 : 3;
            run = run == Run.LETTERS ? run : Run.CARDS;
        } else if (Shape.isLettered(text)) {
            levels[i] = 3;
            run = Run.LETTERS;
        } else if (staysInRun(i)) {
            levels[i] = 3;
        } else {
            levels[i] = beginsBelow(i) ? 3 : 2;
            if (levels[i] == 2) {
                part(i);
            }
        }
    }

    private void part(int i) {
        String text = lines.get(i).text();
        partIsQuestion = Shape.isQuestion(text);
        familyWord = lastWord(text);
        run = Furniture.isFaqHeading(text) ? Run.FAQ : Run.NONE;
    }

    private boolean staysInRun(int i) {
        String text = lines.get(i).text();
        return switch (run) {
            case NONE, LETTERS -> false;
            case FAQ -> Shape.isQuestion(text);
            case CARDS -> isCardWithoutFields(i);
            case ANNOUNCED -> partIsQuestion && !Shape.isQuestion(text) && !Furniture.isReferenceHeading(text);
            case COLONS -> Shape.isColonHeading(text);
            case FAMILY -> isRelative(text);
        };
    }

    /// Between cards, a name that stands alone or above a single paragraph is a card whose fields are missing, unless
    /// that paragraph leads to cards or a list of its own.
    private boolean isCardWithoutFields(int i) {
        int next = i + 1;
        if (Furniture.isGroupHeading(lines.get(i).text())) {
            return false;
        }
        if (next < lines.size() && roles.get(next) == Role.NAME) {
            return true;
        }
        int after = i + 2;
        return after < lines.size()
                && roles.get(next) == Role.PARAGRAPH
                && roles.get(after) == Role.HEADING
                && !Shape.isLeadIn(lines.get(next).text())
                && !Shape.isQuestion(lines.get(i).text());
    }

    /// Whether a heading opens a run below the part that it stands in.
    private boolean beginsBelow(int i) {
        if (i == 0 || i - 1 == title) {
            return false;
        }
        String text = lines.get(i).text();
        if (Shape.isColonHeading(text) && (roles.get(i - 1) == Role.HEADING || run == Run.COLONS)) {
            run = Run.COLONS;
            return true;
        }
        if (isAnnounced(i) && partIsQuestion && !Shape.isQuestion(text)) {
            run = Run.ANNOUNCED;
            return true;
        }
        if (isOfFamily(i)) {
            run = Run.FAMILY;
            return true;
        }
        return false;
    }

    /// A lead-in stands right above, but for a teaser.
    private boolean isAnnounced(int i) {
        int above = i - 1;
        while (above > 0 && Furniture.isTeaser(lines.get(above).text())) {
            above--;
        }
        return roles.get(above) == Role.PARAGRAPH
                && Shape.isLeadIn(lines.get(above).text());
    }

    /// `Muscle symptoms` and `Skin symptoms` below `What are the symptoms?`.
    private boolean isOfFamily(int i) {
        String text = lines.get(i).text();
        if (familyWord.isEmpty() || !isRelative(text)) {
            return false;
        }
        for (int next = i + 1; next < lines.size(); next++) {
            if (roles.get(next) == Role.HEADING) {
                return isRelative(lines.get(next).text());
            }
        }
        return false;
    }

    /// A qualifier or two before the part's own last word. A disease's name ends headings of every part, and makes none
    /// the child of another.
    private boolean isRelative(String text) {
        boolean subject = title >= 0 && lastWord(lines.get(title).text()).equals(familyWord);
        return !subject
                && Sentences.words(text) <= 3
                && lastWord(text).equals(familyWord)
                && !Shape.hasSmallWords(text)
                && !Shape.isQuestion(text);
    }

    private static String lastWord(String text) {
        String bare = Sentences.outsideParentheses(text);
        int end = bare.length();
        while (end > 0 && !Character.isLetterOrDigit(bare.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(bare.charAt(start - 1))) {
            start--;
        }
        return bare.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
