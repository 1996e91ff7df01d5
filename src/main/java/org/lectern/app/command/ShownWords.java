package org.lectern.app.command;

import java.util.List;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;
import org.lectern.markup.Leaf;
import org.lectern.markup.Markdown;
import org.lectern.markup.MarkedText;
import org.lectern.markup.Prose;

/// The words of a source as a reader sees them, by their place in its canonical text: without the escapes, links and
/// other markup that stand there.
final class ShownWords {

    private final String text;
    private final List<Leaf> leaves;

    ShownWords(SourceDocument document) {
        this.text = document.text();
        this.leaves = Markdown.read(text, document.bodyStart()).leaves();
    }

    /// The words in a span, blanks made one; what stands there where no words are known.
    String in(Span span) {
        List<Leaf> before = MarkedText.leavesIn(leaves, new Span(0, span.end()));
        StringBuilder words = new StringBuilder();
        for (int i = before.size() - 1; i >= 0 && before.get(i).span().end() > span.start(); i--) {
            words.insert(0, words(before.get(i).prose(), span) + " ");
        }
        String shown = words.isEmpty() || words.toString().isBlank() ? span.in(text) : words.toString();
        return shown.replaceAll("\\s+", " ").strip();
    }

    private static String words(Prose prose, Span span) {
        int from = firstAt(prose, span.start());
        int to = firstAt(prose, span.end());
        return prose.plain().substring(from, Math.max(from, to));
    }

    /// The first of the plain words at or behind a place of the canonical text.
    private static int firstAt(Prose prose, int place) {
        int low = 0;
        int high = prose.plain().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (prose.canonical(middle) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
