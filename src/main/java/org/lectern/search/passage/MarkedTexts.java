package org.lectern.search.passage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.lectern.index.Fields;
import org.lectern.knowledge.Span;

/// Where a query matches in texts that are read: words by their stems; for phrases the text is indexed for a moment, so
/// that Lucene finds in it what it finds in the library's own index. For one thread.
public final class MarkedTexts {

    private final Analyzer analyzer;
    private final List<Sought> sought;
    private final Set<String> terms = new HashSet<>();
    private final MemoryIndex one = new MemoryIndex(true);

    /// @param marks what is marked, as for passages
    public MarkedTexts(Analyzer analyzer, List<Query> marks) {
        this.analyzer = analyzer;
        this.sought = marks.stream().map(Sought::of).toList();
        sought.forEach(each -> terms.addAll(each.terms()));
    }

    /// A query with the terms that a text must have to match it.
    private record Sought(Query query, Set<String> terms) {

        static Sought of(Query query) {
            Set<Term> terms = new HashSet<>();
            query.visit(QueryVisitor.termCollector(terms));
            return new Sought(query, Set.copyOf(terms.stream().map(Term::text).toList()));
        }

        boolean isWord() {
            return query instanceof TermQuery;
        }
    }

    /// @return the places in order; those that overlap are one
    public List<Span> in(String text) throws IOException {
        Map<String, List<Span>> found = found(text);
        List<Span> spans = new ArrayList<>();
        List<Query> phrases = new ArrayList<>();
        for (Sought each : sought) {
            if (!found.keySet().containsAll(each.terms())) {
                continue;
            }
            if (each.isWord()) {
                spans.addAll(found.getOrDefault(each.terms().iterator().next(), List.of()));
            } else {
                phrases.add(each.query());
            }
        }
        if (!phrases.isEmpty()) {
            spans.addAll(places(phrases, text));
        }
        return merged(spans);
    }

    private List<Span> places(List<Query> phrases, String text) throws IOException {
        one.reset();
        one.addField(Fields.TEXT, text, analyzer);
        IndexSearcher searcher = one.createSearcher();
        LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
        List<Span> spans = new ArrayList<>();
        for (Query phrase : phrases) {
            Matches matches = searcher.createWeight(searcher.rewrite(phrase), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(leaf, 0);
            MatchesIterator places = matches == null ? null : matches.getMatches(Fields.TEXT);
            while (places != null && places.next()) {
                spans.add(new Span(places.startOffset(), places.endOffset()));
            }
        }
        return spans;
    }

    /// Where the text has which of the terms sought: most texts have none, and are done with.
    private Map<String, List<Span>> found(String text) throws IOException {
        Map<String, List<Span>> found = new HashMap<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                if (terms.contains(word)) {
                    found.computeIfAbsent(word, _ -> new ArrayList<>())
                            .add(new Span(place.startOffset(), place.endOffset()));
                }
            }
            stream.end();
            return found;
        }
    }

    /// Places that overlap, such as a name and a word of it, are one.
    static List<Span> merged(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort((a, b) -> a.start() != b.start() ? a.start() - b.start() : b.end() - a.end());
        List<Span> merged = new ArrayList<>();
        for (Span span : sorted) {
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
