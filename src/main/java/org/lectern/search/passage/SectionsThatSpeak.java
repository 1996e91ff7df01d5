package org.lectern.search.passage;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.lectern.index.Fields;
import org.lectern.index.IndexSnapshot;

/// Which of many sections have anything of what is marked, by the index: a long source is not read to the end for the
/// few sections of it that answer.
public final class SectionsThatSpeak {

    private final IndexSnapshot index;

    public SectionsThatSpeak(IndexSnapshot index) {
        this.index = index;
    }

    /// @param marks what is marked in texts
    /// @return ids of those of the texts' sections that have one of the marks in their text or in a title
    public Set<String> of(List<Query> marks, List<SectionText> texts) throws IOException {
        List<BytesRef> ids = texts.stream()
                .map(SectionText::section)
                .flatMap(Optional::stream)
                .distinct()
                .map(BytesRef::new)
                .toList();
        if (ids.isEmpty() || marks.isEmpty()) {
            return Set.of();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        marks.forEach(mark -> any.add(anywhere(mark), Occur.SHOULD));
        Query both = new BooleanQuery.Builder()
                .add(any.build(), Occur.FILTER)
                .add(new TermInSetQuery(Fields.ID, ids), Occur.FILTER)
                .build();
        IndexSearcher searcher = index.searcher();
        ScoreDoc[] found = searcher.search(both, ids.size()).scoreDocs;
        int[] documents = Arrays.stream(found).mapToInt(doc -> doc.doc).sorted().toArray();
        StoredFields stored = searcher.storedFields();
        Set<String> speaking = new HashSet<>();
        for (int document : documents) {
            speaking.add(stored.document(document, Set.of(Fields.ID)).get(Fields.ID));
        }
        return speaking;
    }

    /// The same words in the field that has those of titles too.
    private static Query anywhere(Query mark) {
        return switch (mark) {
            case TermQuery word -> new TermQuery(in(word.getTerm()));
            case PhraseQuery phrase ->
                new PhraseQuery(
                        phrase.getSlop(),
                        Fields.WORDS,
                        Arrays.stream(phrase.getTerms()).map(Term::text).toArray(String[]::new));
            default -> mark;
        };
    }

    private static Term in(Term term) {
        return new Term(Fields.WORDS, term.bytes());
    }
}
