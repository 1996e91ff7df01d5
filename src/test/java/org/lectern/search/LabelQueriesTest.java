package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;
import org.lectern.index.IndexSnapshot;
import org.lectern.index.LabelTerms;
import org.lectern.index.LibraryIndex;
import org.lectern.knowledge.Concept;
import org.lectern.task.Progress;
import org.lectern.testing.HandmadeLibrary;

final class LabelQueriesTest {

    private final HandmadeLibrary library = HandmadeLibrary.psoriasis();

    @Test
    void aLabelOfSeveralWordsIsOneTermWhereTheIndexHasIt() throws IOException {
        try (LibraryIndex index = index(LabelTerms.of(library.vocabulary()));
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(besides(snapshot, "Phototherapy")).allMatch(LabelQueriesTest::isTerm);
            assertThat(besides(snapshot, "Phototherapy")).hasSize(2);
        }
    }

    @Test
    void labelsThatNoSectionHasAreNotLookedFor() throws IOException {
        try (LibraryIndex index = index(LabelTerms.of(library.vocabulary()));
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(besides(snapshot, "Ciclosporin")).as("cyclosporine, CyA").isEmpty();
        }
    }

    @Test
    void whatIsTypedIsNotLookedForTwice() throws IOException {
        try (LibraryIndex index = index(LabelTerms.of(library.vocabulary()));
                IndexSnapshot snapshot = index.snapshot()) {
            assertThat(besides(snapshot, "light treatment"))
                    .isNotEmpty()
                    .noneMatch(query -> query.toString().contains("light"));
        }
    }

    /// An index that another vocabulary wrote finds the same, in the same order.
    @Test
    void anIndexWithoutTheLabelsGivesTheSameHits() throws IOException {
        List<String> queries =
                List.of("light treatment", "UVB", "sore joints in adults", "joint pain", "silvery patch");
        List<String> with = hits(LabelTerms.of(library.vocabulary()), queries);
        assertThat(with).hasSizeGreaterThan(queries.size());
        assertThat(hits(LabelTerms.none(), queries)).isEqualTo(with);
    }

    private List<String> hits(LabelTerms labels, List<String> queries) throws IOException {
        List<String> hits = new ArrayList<>();
        try (LibraryIndex index = index(labels);
                SectionSearch search = new SectionSearch(
                        index.snapshot(),
                        library.vocabulary(),
                        library.finder(),
                        FacetLabels.of(library.vocabulary()),
                        List.of())) {
            for (String query : queries) {
                search.search(SearchRequest.of(query)).hits().forEach(hit -> hits.add(query + ": " + hit.sectionId()));
            }
        }
        return hits;
    }

    private List<Query> besides(IndexSnapshot snapshot, String typed) {
        Concept concept = library.finder().find(typed).getFirst().concept();
        return new LabelQueries(snapshot, LabelTerms.of(library.vocabulary()))
                .besides(snapshot.analysis().stems(typed), concept);
    }

    private static boolean isTerm(Query query) {
        return query instanceof TermQuery || query instanceof BoostQuery more && isTerm(more.getQuery());
    }

    private LibraryIndex index(LabelTerms labels) throws IOException {
        LibraryIndex index = LibraryIndex.inMemory();
        index.know(labels);
        index.update(library.entries(), Set.of(), Progress.unwatched());
        return index;
    }
}
