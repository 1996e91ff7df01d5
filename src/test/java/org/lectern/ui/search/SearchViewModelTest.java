package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Facet;
import org.lectern.search.Hit;
import org.lectern.search.SearchRequest;
import org.lectern.search.completion.Completion;
import org.lectern.search.passage.Passage;
import org.lectern.settings.SearchesFile;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;

final class SearchViewModelTest {

    private final SampleLibrary library = new SampleLibrary();
    private final ImmediateTaskRunner runner = new ImmediateTaskRunner();
    private final SearchesViewModel searches =
            new SearchesViewModel(new SearchesFile(Path.of("nowhere", "searches.tsv")), runner, _ -> {});
    private final SearchViewModel model =
            new SearchViewModel(library, runner, new OffersViewModel(library, runner, searches));

    @BeforeEach
    void start() {
        model.home();
    }

    private SearchState state() {
        return model.stateProperty().get();
    }

    private Answer answer() {
        return state().shown().orElseThrow();
    }

    @Test
    void aBlankQueryIsTheStartPageAndItsFacetsCountEverything() {
        assertThat(state()).isInstanceOf(SearchState.Idle.class);
        assertThat(answer().results().facets()).hasSize(Facet.values().length);
    }

    @Test
    void whatIsTypedIsAnsweredAndCompleted() {
        model.type("colch");

        assertThat(model.offers().offers())
                .startsWith(new Offer.Named(new Completion(
                        Completion.Kind.CONCEPT, "Colchicine", Optional.of(Facet.TREATMENT), Optional.empty())))
                .hasSize(3);

        model.submit("colchicine");

        assertThat(state()).isInstanceOf(SearchState.Found.class);
        assertThat(model.offers().offers()).isEmpty();
        assertThat(answer().results().silent()).containsExactly("clear-joint-clinic");
    }

    @Test
    void aConceptThatWasTakenAwayIsReadAsPlainWords() {
        model.submit("colchicine");
        model.dismissConcept("colchicine");

        assertThat(answer().results().readAs()).isEmpty();

        model.submit("colchicine dose");

        assertThat(answer().results().readAs()).as("a new query is read afresh").isNotEmpty();
    }

    @Test
    void aValueIsChosenThenLeftOutThenNeither() {
        model.toggleInclude(Facet.SOURCE, "gout-guide");
        assertThat(answer().results().hits()).extracting(Hit::sourceId).containsOnly("gout-guide");

        model.toggleExclude(Facet.SOURCE, "gout-guide");
        assertThat(model.requestProperty().get().include()).isEmpty();
        assertThat(answer().results().hits()).extracting(Hit::sourceId).doesNotContain("gout-guide");

        model.toggleExclude(Facet.SOURCE, "gout-guide");
        assertThat(state()).isInstanceOf(SearchState.Idle.class);
    }

    @Test
    void withoutClaimsHoldsStatementsBackAndSaysHowMany() {
        model.submit("infusion");
        long before = answer().results().total();

        model.setWithoutClaims(true);

        assertThat(model.isWithoutClaims()).isTrue();
        assertThat(answer().results().total()).isEqualTo(before);
        assertThat(answer().heldBack()).isPositive();
        assertThat(answer().results().hits())
                .filteredOn(Hit::isPromotional)
                .isNotEmpty()
                .flatExtracting(Hit::passages)
                .extracting(Passage::text)
                .noneMatch(text -> text.contains("CrystalFlush outperforms"));

        model.setWithoutClaims(false);
        assertThat(model.requestProperty().get().exclude()).isEmpty();
    }

    @Test
    void takingEveryFilterAwayLeavesWithoutClaimsOnWhichIsNoFilter() {
        model.submit("infusion");
        model.setWithoutClaims(true);
        model.toggleInclude(Facet.SOURCE, "clear-joint-clinic");
        model.toggleExclude(Facet.SOURCE, "gout-guide");
        assertThat(model.narrowing().include()).isNotEmpty();

        model.clearFilters();

        assertThat(model.narrowing().include()).isEmpty();
        assertThat(model.narrowing().exclude()).isEmpty();
        assertThat(model.isWithoutClaims()).isTrue();
    }

    @Test
    void whatTheFiltersHideIsCountedAlsoWhereStatementsAreHeldBack() {
        model.setWithoutClaims(true);
        model.submit("colchicine");
        long alone = answer().results().total();
        model.toggleInclude(Facet.SOURCE, "clear-joint-clinic");

        assertThat(state()).isInstanceOf(SearchState.Nothing.class);
        assertThat(answer().withoutFilters()).isEqualTo(alone).isPositive();
    }

    @Test
    void whereNothingIsFoundBothKindsOfFiltersAreNamed() {
        model.setWithoutClaims(true);
        model.submit("colchicine");
        model.toggleInclude(Facet.SOURCE, "clear-joint-clinic");
        model.toggleExclude(Facet.TREATMENT, "colchicine");

        assertThat(NothingView.understood(answer())).contains("Narrowed by: Source", "Left out, by: Treatment");
        assertThat(NothingView.understood(answer())).noneMatch(line -> line.contains("Claim"));
    }

    @Test
    void aQueryWithoutAnswerOffersItsWordsThatHaveOne() {
        model.submit("xylophone joint");

        assertThat(state()).isInstanceOf(SearchState.Nothing.class);
        assertThat(answer().others()).extracting(Answer.Other::query).containsExactly("joint");
    }

    @Test
    void onlyWordsThatFindSomethingUnderTheSameFiltersAreOffered() {
        model.toggleInclude(Facet.SOURCE, "clear-joint-clinic");
        model.submit("xylophone colchicine");

        assertThat(state()).isInstanceOf(SearchState.Nothing.class);
        assertThat(answer().others()).isEmpty();
    }

    @Test
    void sourcesThatAFilterShutsOutAreNotCountedAmongThoseFoundIn() {
        model.submit("colchicine");
        assertThat(answer().sources()).isGreaterThan(1);

        model.toggleInclude(Facet.SOURCE, "gout-guide");
        assertThat(answer().results().total()).isPositive();

        assertThat(answer().sources()).isOne();
    }

    @Test
    void filtersThatLeaveNothingSayWhatTheQueryAloneFinds() {
        model.submit("colchicine");
        model.toggleInclude(Facet.SOURCE, "clear-joint-clinic");

        assertThat(state()).isInstanceOf(SearchState.Nothing.class);
        assertThat(answer().withoutFilters()).isEqualTo(2);
        assertThat(answer().results().facets())
                .filteredOn(counts -> counts.facet() == Facet.SOURCE)
                .flatExtracting(counts -> counts.values())
                .extracting(value -> value.id())
                .as("a chosen value stays at zero")
                .contains("clear-joint-clinic");
    }

    @Test
    void aSearchThatBreaksIsASentenceAndCanBeTriedAgain() {
        model.submit(SampleLibrary.BREAKS);

        assertThat(state())
                .isInstanceOfSatisfying(
                        SearchState.Failed.class,
                        failed -> assertThat(failed.why()).startsWith("The index"));

        model.submit("gout");
        assertThat(state()).isInstanceOf(SearchState.Found.class);
    }

    @Test
    void aSearchThatWasStoppedSaysSo() {
        model.submit(SampleLibrary.CUT_SHORT);

        assertThat(state()).isInstanceOf(SearchState.CutShort.class);
    }

    @Test
    void aNewQueryStartsAgainAtTheFirstPage() {
        model.submit("uric acid");
        model.more();
        int more = model.requestProperty().get().limit();
        model.submit("gout");

        assertThat(model.requestProperty().get().limit()).isLessThan(more);
        assertThat(model.requestProperty().get().dismissed()).isEqualTo(Set.of());
    }

    @Test
    void bySourceTheHitsStandBelowTheirSources() {
        model.sort(SearchRequest.Sort.SOURCE);
        model.submit("uric acid");

        LibraryNames names = LibraryNames.of(library);
        assertThat(HitRow.rows(answer(), names).getFirst()).isInstanceOf(HitRow.OfSource.class);
        assertThat(HitRow.rows(answer(), names))
                .filteredOn(HitRow.OfSource.class::isInstance)
                .hasSize(3);
    }

    @Test
    void aHitTellsByNameWhatItsSectionIsAbout() {
        model.submit("uric acid");

        assertThat(HitRow.rows(answer(), LibraryNames.of(library)))
                .filteredOn(HitRow.OfSection.class::isInstance)
                .extracting(row -> ((HitRow.OfSection) row).concepts())
                .anySatisfy(names -> assertThat(names).contains("Gout"))
                .allSatisfy(names -> assertThat(names).hasSizeLessThanOrEqualTo(HitRow.MOST_CONCEPTS));
    }
}
