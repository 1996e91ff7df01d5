package org.lectern.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.lectern.index.IndexSnapshot;
import org.lectern.knowledge.Span;
import org.lectern.search.QueryBuilder.Demand;
import org.lectern.search.language.QueryNode;
import org.lectern.search.language.QueryParser;
import org.lectern.search.reading.QueryReader;
import org.lectern.search.reading.QueryReading;
import org.lectern.search.words.Word;

/// Another wording where this one has no hit or few: only with words that the index has, and only where the other
/// wording as a whole finds what this one, letter for letter, does not.
final class DidYouMean {

    private static final int FEW = 2;
    /// Each takes some milliseconds to look for, and who pastes a page did not mistype it all.
    private static final int MOST_WORDS = 8;

    private final QueryTools tools;
    private final QueryReader reader;
    private final IndexSnapshot index;

    DidYouMean(QueryTools tools, QueryReader reader, IndexSnapshot index) {
        this.tools = tools;
        this.reader = reader;
        this.index = index;
    }

    Optional<String> instead(QueryNode root, QueryReading reading, SearchRequest request, long total)
            throws IOException {
        Optional<String> other = reading.suggestion();
        if (other.isEmpty() && total <= FEW) {
            other = reading.correctedTo(moreUsual(reading)).suggestion();
        }
        return other.isPresent() && findsMore(other.get(), root, reading, request) ? other : Optional.empty();
    }

    private Map<Span, String> moreUsual(QueryReading reading) throws IOException {
        Map<Span, String> better = new LinkedHashMap<>();
        int tried = 0;
        for (Word word : reading.words()) {
            boolean named =
                    reading.names().stream().anyMatch(name -> name.words().contains(word.span()));
            if (!named && !reader.isGeneral(word) && tried++ < MOST_WORDS) {
                tools.indexWords().moreUsual(word.text()).ifPresent(found -> better.put(word.span(), found));
            }
        }
        return better;
    }

    private boolean findsMore(String other, QueryNode root, QueryReading reading, SearchRequest request)
            throws IOException {
        QueryNode otherRoot = QueryParser.parse(other, tools.limits().depth());
        QueryReading otherReading = reader.read(other, otherRoot.wordSpans(), request.dismissed());
        if (!otherReading.corrected().isEmpty() || !reader.knowsAll(otherReading)) {
            return false;
        }
        BooleanQuery.Builder more = new BooleanQuery.Builder();
        more.add(whole(otherRoot, otherReading), Occur.MUST);
        more.add(whole(root, reading.asTyped()), Occur.MUST_NOT);
        request.include().forEach((facet, values) -> more.add(Ranking.any(facet, values), Occur.FILTER));
        request.exclude().forEach((facet, values) -> more.add(Ranking.any(facet, values), Occur.MUST_NOT));
        try {
            return index.has(more.build());
        } catch (IndexSearcher.TooManyClauses tooMany) {
            // Two queries that are each just within the bounds are not, side by side: then nothing is offered.
            return false;
        }
    }

    private Query whole(QueryNode root, QueryReading reading) throws IOException {
        return new QueryBuilder(tools, reading, Demand.WHOLE).build(root).match();
    }
}
