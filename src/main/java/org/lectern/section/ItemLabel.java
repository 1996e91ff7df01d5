package org.lectern.section;

import java.util.Optional;
import org.lectern.markup.Mark;
import org.lectern.markup.Prose;

/// The label that opens an item (`**Heliotrope rash:** …`), in its plain words.
///
/// @param end       where the label's words end, without colon, point or dash
/// @param bodyStart where the description begins
record ItemLabel(int end, int bodyStart) {

    private static final int LONGEST = 140;
    private static final int MOST_WORDS = 9;

    static Optional<ItemLabel> of(Prose prose) {
        String plain = prose.plain();
        return prose.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.STRONG && mark.span().start() == 0)
                .findFirst()
                .map(mark -> around(plain, mark.span().end()))
                .or(() -> italic(prose))
                .or(() -> unmarked(plain));
    }

    /// Journals set run-in headings in italics (`*Ferritin.* A high value …`); a sign must part them from the text.
    private static Optional<ItemLabel> italic(Prose prose) {
        String plain = prose.plain();
        return prose.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.EMPHASIS && mark.span().start() == 0)
                .findFirst()
                .map(mark -> around(plain, mark.span().end()))
                .filter(label -> label.end() > 0 && label.end() < plain.length())
                .filter(label -> ".:".indexOf(plain.charAt(label.end())) >= 0)
                .filter(label -> isTitle(plain.substring(0, label.end())));
    }

    /// The sign after a label may stand inside the bold run or after it.
    private static ItemLabel around(String plain, int boldEnd) {
        int end = boldEnd;
        while (end > 0 && isSign(plain.charAt(end - 1))) {
            end--;
        }
        int start = boldEnd;
        while (start < plain.length() && isSign(plain.charAt(start))) {
            start++;
        }
        return new ItemLabel(end, start);
    }

    private static boolean isSign(char c) {
        return ":–—-.".indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    private static Optional<ItemLabel> unmarked(String plain) {
        int depth = 0;
        for (int i = 1; i + 1 < Math.min(plain.length(), LONGEST); i++) {
            char c = plain.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean spaced = Character.isWhitespace(plain.charAt(i + 1));
            boolean dash = (c == '–' || c == '—') && Character.isWhitespace(plain.charAt(i - 1));
            if (depth <= 0 && spaced && (c == ':' || dash)) {
                return isTitle(plain.substring(0, i)) ? Optional.of(around(plain, i)) : Optional.empty();
            }
            if (depth <= 0 && spaced && (c == '.' || c == '?' || c == '!' || c == ';')) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isTitle(String label) {
        return !Character.isLowerCase(label.codePointAt(0)) && label.strip().split("\\s+").length <= MOST_WORDS;
    }
}
