package org.lectern.section;

import org.lectern.knowledge.Span;
import org.lectern.markup.Prose;

/// Titles of sections: as printed, without markup and without the colon at the end; where a text gives none, its first
/// words.
final class Titles {

    private static final int MOST_WORDS = 8;

    private Titles() {}

    /// @param text the title
    /// @param span its words in the canonical text
    record Title(String text, Span span) {}

    static Title of(Prose prose, int end) {
        String plain = prose.plain();
        int stop = Math.min(end, plain.length());
        while (stop > 0 && (plain.charAt(stop - 1) == ':' || Character.isWhitespace(plain.charAt(stop - 1)))) {
            stop--;
        }
        int start = 0;
        while (start < stop && Character.isWhitespace(plain.charAt(start))) {
            start++;
        }
        return new Title(plain.substring(start, stop), prose.canonical(start, stop));
    }

    /// The first words of an untitled section, at most eight, to the end of its first sentence.
    static String firstWords(String plain) {
        String text = plain.strip();
        int words = 0;
        int end = 0;
        while (end < text.length() && words < MOST_WORDS) {
            int space = text.indexOf(' ', end);
            end = space < 0 ? text.length() : space + 1;
            words++;
            String soFar = text.substring(0, end).stripTrailing();
            if (soFar.endsWith(".") && words > 2 || soFar.endsWith("?") || soFar.endsWith("!")) {
                break;
            }
        }
        String title = text.substring(0, end).stripTrailing();
        while (!title.isEmpty() && ".,;:–—-(".indexOf(title.charAt(title.length() - 1)) >= 0) {
            title = title.substring(0, title.length() - 1).stripTrailing();
        }
        return title;
    }
}
