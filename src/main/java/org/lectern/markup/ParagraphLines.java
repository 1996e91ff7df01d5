package org.lectern.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.knowledge.Span;

/// Parts a paragraph whose line breaks are meant: a bold line above its text, references, and lines that each begin
/// with the label of a field (`Dose: …`). Markdown joins them, people and programs write them so; any other break is
/// only the width of the page.
final class ParagraphLines {

    private static final int LONGEST_LABEL = 32;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_NUMBER = 5;

    private final Block.Paragraph paragraph;
    private final String text;
    private final String plain;
    private final List<Integer> lines = new ArrayList<>();

    private ParagraphLines(Block.Paragraph paragraph, String text) {
        this.paragraph = paragraph;
        this.text = text;
        this.plain = paragraph.prose().plain();
        findLines();
    }

    static List<Block.Paragraph> of(Block.Paragraph paragraph, String text) {
        if (paragraph.span().in(text).indexOf('\n') < 0) {
            return List.of(paragraph);
        }
        return new ParagraphLines(paragraph, text).parts();
    }

    private void findLines() {
        int at = 0;
        while (at < plain.length()) {
            int from = at;
            while (at < plain.length() && Character.isWhitespace(plain.charAt(at))) {
                at++;
            }
            boolean breaks = at > from && at < plain.length() && from > 0 && isBroken(from, at);
            if (breaks) {
                lines.add(at);
            }
            at = Math.max(at, from + 1);
        }
    }

    private boolean isBroken(int from, int to) {
        Span blank = paragraph.prose().canonical(from - 1, to + 1);
        return blank.in(text).indexOf('\n') >= 0;
    }

    private List<Block.Paragraph> parts() {
        List<Integer> cuts = new ArrayList<>();
        boolean fields =
                (isField(0) ? 1 : 0) + lines.stream().filter(this::isField).count() >= 2;
        boolean entries = isEntry(0) && lines.stream().anyMatch(this::isEntry);
        for (int line : lines) {
            boolean belowTitle = line == lines.getFirst() && isBold(line);
            if (belowTitle || fields && isField(line) || entries && isEntry(line)) {
                cuts.add(line);
            }
        }
        List<Block.Paragraph> parts = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            parts.add(part(from, cut));
            from = cut;
        }
        parts.add(cuts.isEmpty() ? paragraph : part(from, plain.length()));
        return parts;
    }

    /// Whether all that stands before a line is one bold run.
    private boolean isBold(int line) {
        return boldEnd(0) == plain.substring(0, line).stripTrailing().length();
    }

    private int boldEnd(int from) {
        Optional<Mark> bold = paragraph.prose().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.STRONG && mark.span().start() == from)
                .findFirst();
        return bold.map(mark -> mark.span().end()).orElse(-1);
    }

    /// `Dose: 5 mg`: a few words with a capital, a colon, a blank and what it is.
    private boolean isField(int line) {
        int colon = near(':', line, LONGEST_LABEL);
        if (colon <= line) {
            return false;
        }
        String label = plain.substring(line, colon);
        boolean words = label.chars().allMatch(c -> Character.isLetterOrDigit(c) || " -/()'’".indexOf(c) >= 0);
        boolean blank = colon + 1 < plain.length() && Character.isWhitespace(plain.charAt(colon + 1));
        return blank && words && Character.isUpperCase(label.charAt(0)) && label.split(" ").length <= MOST_WORDS;
    }

    /// `[4] Reed A.`, `[^4]: Reed A.` or `Reed A, Lund BC.`: an entry of a list of references begins with its number,
    /// as a footnote, or with its first author.
    private boolean isEntry(int line) {
        return isNumbered(line) || isAuthor(line);
    }

    private boolean isNumbered(int line) {
        int caret = plain.startsWith("[^", line) ? near(']', line, LONGEST_LABEL) : -1;
        if (caret > 0 && plain.startsWith(":", caret + 1)) {
            return true;
        }
        int close = plain.startsWith("[", line) ? near(']', line, LONGEST_NUMBER) : -1;
        String number = close > 0 ? plain.substring(line + 1, close) : "";
        return !number.isEmpty() && number.chars().allMatch(Character::isDigit);
    }

    /// Where a sign stands at most so far behind the beginning of a line, or -1. Looking to the end of the paragraph
    /// from each of its lines would cost the square of its length.
    private int near(char sign, int line, int farthest) {
        return plain.indexOf(sign, line, Math.min(plain.length(), line + farthest + 1));
    }

    /// A family name and one to three initials, which a comma or a full stop follows.
    private boolean isAuthor(int line) {
        int name = line;
        while (name < plain.length() && isNamePart(plain.charAt(name))) {
            name++;
        }
        int end = name + 1;
        while (end < plain.length() && Character.isUpperCase(plain.charAt(end))) {
            end++;
        }
        int initials = end - name - 1;
        return name - line >= 2
                && Character.isUpperCase(plain.charAt(line))
                && plain.startsWith(" ", name)
                && initials >= 1
                && initials <= 3
                && end < plain.length()
                && ",.".indexOf(plain.charAt(end)) >= 0;
    }

    private static boolean isNamePart(char c) {
        return Character.isLetter(c) || "-'’".indexOf(c) >= 0;
    }

    private Block.Paragraph part(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(plain.charAt(end - 1))) {
            end--;
        }
        Prose prose = paragraph.prose().part(from, end);
        int start = from == 0 ? paragraph.span().start() : lineStart(prose.canonical(0));
        int stop = to == plain.length()
                ? paragraph.span().end()
                : lineEnd(prose.canonical(prose.plain().length()));
        return new Block.Paragraph(new Span(start, stop), prose);
    }

    /// Marks in front of the first word belong to it.
    private int lineStart(int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        while (start < at && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return Math.max(start, paragraph.span().start());
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        int stop = end < 0 ? paragraph.span().end() : end;
        while (stop > at && (Character.isWhitespace(text.charAt(stop - 1)) || text.charAt(stop - 1) == '\\')) {
            stop--;
        }
        return stop;
    }
}
