package org.lectern.search.passage;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.search.uhighlight.PhraseHelper;
import org.apache.lucene.search.uhighlight.SplittingBreakIterator;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Span;

/// Cuts the best passages out of the sections on a page of hits, with the matches in them as spans.
public final class Passages {

    private static final int PER_SECTION = 2;
    /// The first "sentence" can be no more than the full stop behind a title that the section repeats.
    private static final int WHERE_NOTHING_IS_MARKED = 2;
    /// Lucene silently looks at no more than 10,000 characters unless told otherwise.
    private static final int LONGEST_TEXT = 4_000_000;
    /// Below Lucene's limit for clauses; a query with more names than that marks the first ones.
    public static final int MOST_MARKS = 400;

    private final IndexSnapshot index;
    private final Map<LeafReader, Integer> firstOf = new IdentityHashMap<>();
    private final BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);

    public Passages(IndexSnapshot index) {
        this.index = index;
        index.searcher().getLeafContexts().forEach(leaf -> firstOf.put(leaf.reader(), leaf.docBase));
    }

    /// What one query marks, in any number of sections; prepared once for all of them, by any number of threads. The
    /// highlighter's own door prepares it for each section, which cost more than all the rest of it.
    public Marked marked(List<Query> marks) throws IOException {
        IndexSearcher searcher = index.searcher();
        List<Weight> weights = new ArrayList<>();
        for (Query mark : marks.stream().limit(MOST_MARKS).toList()) {
            weights.add(searcher.createWeight(searcher.rewrite(mark), ScoreMode.COMPLETE_NO_SCORES, 1));
        }
        return new Marked(weights);
    }

    public final class Marked {

        private final List<Weight> marks;

        private Marked(List<Weight> marks) {
            this.marks = marks;
        }

        /// @param documents Lucene's numbers of the sections to cut
        public Cutting cutting(int[] documents) throws IOException {
            return new Cutting(new MarkedSections(marks, index.searcher().getLeafContexts(), documents));
        }
    }

    /// Lucene's highlighter, asked for offsets instead of marked text. For one thread.
    public final class Cutting {

        private final FieldHighlighter highlighter;

        private Cutting(MarkedSections sections) {
            highlighter = new FieldHighlighter(
                    Fields.TEXT,
                    new Matching(sections, firstOf),
                    new SplittingBreakIterator((BreakIterator) sentences.clone(), '\n'),
                    new Weighing(),
                    PER_SECTION,
                    WHERE_NOTHING_IS_MARKED,
                    new Offsets(),
                    Comparator.comparingInt(org.apache.lucene.search.uhighlight.Passage::getStartOffset));
        }

        /// @param document Lucene's number of the section
        /// @param text     as it was indexed
        /// @return its passages; the opening of its text where nothing in it is marked
        public List<Passage> in(int document, String text) throws IOException {
            List<LeafReaderContext> all = index.searcher().getLeafContexts();
            LeafReaderContext leaf = all.get(ReaderUtil.subIndex(document, all));
            String looked = text.substring(0, Math.min(text.length(), LONGEST_TEXT));
            Object found = highlighter.highlightFieldForDoc(leaf.reader(), document - leaf.docBase, looked);
            List<Passage> list = found instanceof Found(var passages) ? passages : List.of();
            boolean marked =
                    list.stream().anyMatch(passage -> !passage.matches().isEmpty());
            return marked ? list : list.stream().limit(1).toList();
        }
    }

    private record Found(List<Passage> passages) {}

    /// Where the marks are in the text of a section.
    private static final class Matching extends FieldOffsetStrategy {

        private final MarkedSections sections;
        private final Map<LeafReader, Integer> firstOf;

        Matching(MarkedSections sections, Map<LeafReader, Integer> firstOf) {
            super(new UHComponents(
                    Fields.TEXT,
                    Fields.TEXT::equals,
                    MatchAllDocsQuery.INSTANCE,
                    new BytesRef[0],
                    PhraseHelper.NONE,
                    new LabelledCharArrayMatcher[0],
                    false,
                    Set.of()));
            this.sections = sections;
            this.firstOf = firstOf;
        }

        @Override
        public OffsetSource getOffsetSource() {
            return OffsetSource.POSTINGS;
        }

        @Override
        public OffsetsEnum getOffsetsEnum(LeafReader reader, int document, String content) throws IOException {
            Optional<Matches> matches = sections.in(firstOf.getOrDefault(reader, 0) + document);
            MatchesIterator places = matches.isPresent() ? matches.get().getMatches(Fields.TEXT) : null;
            return places == null ? OffsetsEnum.EMPTY : new OffsetsEnum.OfMatchesIteratorWithSubs(places);
        }
    }

    /// Lucene's own measure; but Lucene lays a table of 32 KB out for every sentence to count a handful of terms.
    private static final class Weighing extends PassageScorer {

        @Override
        public float score(org.apache.lucene.search.uhighlight.Passage passage, int contentLength) {
            BytesRef[] terms = passage.getMatchTerms();
            int matches = passage.getNumMatches();
            int[] inPassage = new int[matches];
            int[] inText = new int[matches];
            int[] firsts = new int[matches];
            int different = 0;
            for (int i = 0; i < matches; i++) {
                int term = 0;
                while (term < different && !terms[firsts[term]].equals(terms[i])) {
                    term++;
                }
                if (term == different) {
                    firsts[different++] = i;
                    inText[term] = passage.getMatchTermFreqsInDoc()[i];
                }
                inPassage[term]++;
            }
            float score = 0;
            for (int term = 0; term < different; term++) {
                score += tf(inPassage[term], passage.getLength()) * weight(contentLength, inText[term]);
            }
            return score * norm(passage.getStartOffset());
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
                if (content.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                    list.add(new Passage(content.substring(start, end), matches(passage, start, end)));
                }
            }
            return new Found(list);
        }

        private static List<Span> matches(org.apache.lucene.search.uhighlight.Passage passage, int start, int end) {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int from = Math.max(start, passage.getMatchStarts()[i]);
                int to = Math.min(end, passage.getMatchEnds()[i]);
                if (from < to) {
                    spans.add(new Span(from - start, to - start));
                }
            }
            return MarkedTexts.merged(spans);
        }
    }
}
