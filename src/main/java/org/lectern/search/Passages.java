package org.lectern.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Span;

/// Cuts the best passages out of the sections on a page of hits, with the matches in them as spans.
final class Passages {

    private static final int PER_SECTION = 2;
    /// Lucene silently looks at no more than 10,000 characters unless told otherwise.
    private static final int LONGEST_TEXT = 4_000_000;
    /// Below Lucene's limit for clauses; a query with more names than that marks the first ones.
    private static final int MOST_MARKS = 400;

    private final IndexSnapshot index;

    Passages(IndexSnapshot index) {
        this.index = index;
    }

    /// @param documents Lucene's numbers of the sections
    /// @return for each document its passages; the opening of its text where nothing in it is marked
    Map<Integer, List<Passage>> of(int[] documents, List<Query> marks) throws IOException {
        Map<Integer, List<Passage>> passages = new HashMap<>();
        if (documents.length == 0) {
            return passages;
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        marks.stream().limit(MOST_MARKS).forEach(mark -> query.add(mark, Occur.SHOULD));
        Object[] found = new Spans(index).passages(query.build(), documents);
        for (int i = 0; i < documents.length; i++) {
            passages.put(documents[i], found[i] instanceof Found(var list) ? list : List.of());
        }
        return passages;
    }

    private record Found(List<Passage> passages) {}

    /// Lucene's highlighter, asked for offsets instead of marked text.
    private static final class Spans extends UnifiedHighlighter {

        Spans(IndexSnapshot index) {
            super(UnifiedHighlighter.builder(index.searcher(), index.analysis().ofText())
                    .withMaxLength(LONGEST_TEXT)
                    .withMaxNoHighlightPassages(1)
                    .withBreakIterator(Spans::sentences)
                    .withFormatter(new Offsets()));
        }

        private static BreakIterator sentences() {
            return new SplittingBreakIterator(BreakIterator.getSentenceInstance(Locale.ENGLISH), '\n');
        }

        Object[] passages(Query query, int[] documents) throws IOException {
            Map<String, Object[]> found =
                    highlightFieldsAsObjects(new String[] {Fields.TEXT}, query, documents, new int[] {PER_SECTION});
            Object[] passages = found.get(Fields.TEXT);
            return passages == null ? new Object[documents.length] : passages;
        }
    }

    private static final class Offsets extends PassageFormatter {

        @Override
        public Object format(org.apache.lucene.search.uhighlight.Passage[] passages, String content) {
            List<Passage> list = new ArrayList<>();
            for (org.apache.lucene.search.uhighlight.Passage passage : passages) {
                int start = passage.getStartOffset();
                int end = Math.min(passage.getEndOffset(), content.length());
                while (end > start && Character.isWhitespace(content.charAt(end - 1))) {
                    end--;
                }
                if (end > start) {
                    list.add(new Passage(content.substring(start, end), matches(passage, start, end)));
                }
            }
            return new Found(list);
        }

        /// Matches that touch or overlap, such as a name and a word of it, are one.
        private static List<Span> matches(org.apache.lucene.search.uhighlight.Passage passage, int start, int end) {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = Math.max(start, passage.getMatchStarts()[i]);
                int to = Math.min(end, passage.getMatchEnds()[i]);
                if (from < to) {
                    spans.add(new Span(from - start, to - start));
                }
            }
            spans.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
            List<Span> merged = new ArrayList<>();
            for (Span span : spans) {
                if (!merged.isEmpty() && span.start() < merged.getLast().end()) {
                    Span last = merged.removeLast();
                    merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
                } else {
                    merged.add(span);
                }
            }
            return merged;
        }
    }
}
