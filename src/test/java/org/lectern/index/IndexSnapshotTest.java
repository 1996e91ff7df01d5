package org.lectern.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Topic;
import org.lectern.task.Progress;
import org.lectern.testing.HandmadeLibrary;

final class IndexSnapshotTest {

    private static final Query WORD = new TermQuery(new Term(Fields.WORDS, "word"));
    private static final Query BALM = new TermQuery(new Term(Fields.WORDS, "balm"));
    private static final Query ABSENT = new TermQuery(new Term(Fields.WORDS, "phlebotomist"));

    private static final List<Query> QUERIES = List.of(
            WORD,
            BALM,
            ABSENT,
            MatchAllDocsQuery.INSTANCE,
            new PhraseQuery(Fields.WORDS, "word", "number"),
            both(WORD, Occur.SHOULD, BALM),
            both(BALM, Occur.MUST_NOT, WORD));

    private static Query both(Query first, Occur how, Query second) {
        return new BooleanQuery.Builder()
                .add(first, how == Occur.SHOULD ? how : Occur.MUST)
                .add(second, how)
                .build();
    }

    /// In an index too large for sections that were taken out to be swept at once.
    @Test
    void countsStopWhereTheyAreToldTo() throws IOException {
        HandmadeLibrary library = HandmadeLibrary.psoriasis().many(2_100);
        try (LibraryIndex index = library.indexed()) {
            library.section("guide", "Balms", "A balm in a word.", Topic.TREATMENT, Optional.empty());
            index.update(library.entries(), Set.of(), Progress.unwatched());
            try (IndexSnapshot snapshot = index.snapshot()) {
                assertThat(snapshot.reader().hasDeletions()).isTrue();
                for (Query query : QUERIES) {
                    assertCounts(query, snapshot);
                }
            }
        }
    }

    private static void assertCounts(Query query, IndexSnapshot snapshot) throws IOException {
        int all = snapshot.searcher().count(query);
        for (int most : List.of(1, 2, 3, 500, 2_100, 5_000)) {
            assertThat(snapshot.upTo(most, query)).as(query + " up to " + most).isEqualTo(Math.min(most, all));
        }
        assertThat(snapshot.has(query)).as(query.toString()).isEqualTo(all > 0);
    }
}
