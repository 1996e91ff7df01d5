package org.lectern.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.lectern.index.Fields;
import org.lectern.knowledge.Span;

/// Where a query matches in texts that are read: each is indexed for a moment and asked, so that Lucene finds in it
/// what it finds in the library's own index. For one thread.
final class MarkedTexts {

    private final Analyzer analyzer;
    private final List<Sought> sought;
    private final Set<String> terms = new HashSet<>();
    private final MemoryIndex one = new MemoryIndex(true);

    /// @param marks what is marked, as for passages
    MarkedTexts(Analyzer analyzer, List<Query> marks) {
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
    }

    /// @return the places in order; those that overlap are one
    List<Span> in(String text) throws IOException {
        Set<String> found = found(text);
        List<Query> candidates = sought.stream()
                .filter(each -> found.containsAll(each.terms()))
                .map(Sought::query)
                .toList();
        if (candidates.isEmpty()) {
            return List.of();
        }
        one.reset();
        one.addField(Fields.TEXT, text, analyzer);
        IndexSearcher searcher = one.createSearcher();
        LeafReaderContext leaf = searcher.getIndexReader().leaves().getFirst();
        List<Span> spans = new ArrayList<>();
        for (Query query : candidates) {
            Matches matches = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                    .matches(leaf, 0);
            MatchesIterator places = matches == null ? null : matches.getMatches(Fields.TEXT);
            while (places != null && places.next()) {
                spans.add(new Span(places.startOffset(), places.endOffset()));
            }
        }
        return merged(spans);
    }

    /// Which of the terms sought the text has: most texts have none, and are done with.
    private Set<String> found(String text) {
        Set<String> found = new HashSet<>();
        try (TokenStream stream = analyzer.tokenStream(Fields.TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                String word = term.toString();
                if (terms.contains(word)) {
                    found.add(word);
                }
            }
            stream.end();
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
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
