package org.lectern.ui.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Facet;
import org.lectern.search.FacetCounts;
import org.lectern.search.FacetCounts.Value;
import org.lectern.search.SearchRequest;
import org.lectern.search.SearchResults;

final class FacetsViewModelTest {

    private static final SearchRequest GOUT = SearchRequest.of("gout");
    private static final SearchRequest FEVER = SearchRequest.of("fever");

    private final FacetsViewModel model = new FacetsViewModel((_, _) -> {}, (_, _) -> {}, () -> {});

    private static SearchResults results(Value... values) {
        return new SearchResults(
                1,
                Optional.empty(),
                List.of(),
                List.of(new FacetCounts(Facet.TREATMENT, List.of(values))),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Value value(String id, long count) {
        return new Value(id, id, count, Optional.empty());
    }

    private List<String> treatments() {
        return model.facets().stream()
                .filter(facet -> facet.facet() == Facet.TREATMENT)
                .flatMap(facet -> facet.rows().stream())
                .map(FacetRow::id)
                .toList();
    }

    @Test
    void anotherQueryBringsItsOwnOrderAlsoWhereTheAnswerBeforeStoodMeanwhile() {
        SearchResults gout = results(value("rest", 9), value("ice", 3));
        model.show(GOUT, GOUT, gout);
        model.show(FEVER, GOUT, gout);
        model.show(FEVER, FEVER, results(value("ice", 8), value("rest", 2)));

        assertThat(treatments()).containsExactly("ice", "rest");
    }
}
