package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import org.lectern.knowledge.Span;

/// Finds what stands in quotation marks: from the opening mark to the closing one, over the borders of sentences, but
/// not of blocks. A mark that nothing closes opens a quotation to the end of its block.
final class Quotations {

    private Quotations() {}

    /// The quotations of a text, counted from `base` on.
    static List<Span> in(String text, int base) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        char closer = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (open >= 0 && (c == closer || (closer == '”' && c == '"')) && closes(text, at)) {
                found.add(new Span(base + open, base + at + 1));
                open = -1;
            } else if (open < 0) {
                closer = closerOf(text, at);
                open = closer == 0 ? -1 : at;
            }
        }
        if (open >= 0 && closer != '’') {
            found.add(new Span(base + open, base + text.length()));
        }
        return found;
    }

    private static char closerOf(String text, int at) {
        return switch (text.charAt(at)) {
            case '"' -> '"';
            case '“', '„' -> '”';
            case '«' -> '»';
            case '‘' -> '’';
            default -> 0;
        };
    }

    /// An apostrophe inside a word closes no quotation.
    private static boolean closes(String text, int at) {
        return text.charAt(at) != '’' || at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1));
    }
}
