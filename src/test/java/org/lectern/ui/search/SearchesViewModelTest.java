package org.lectern.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Facet;
import org.lectern.search.SearchRequest;
import org.lectern.settings.Searches;
import org.lectern.settings.SearchesFile;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.WaitingTaskRunner;

final class SearchesViewModelTest {

    private static final SearchRequest FLUSH = SearchRequest.of("joint flush")
            .withInclude(Map.of(Facet.TREATMENT, Set.of("colchicine")))
            .withExclude(Map.of(Facet.SOURCE, Set.of("clear-joint-clinic")))
            .withSort(SearchRequest.Sort.EVIDENCE);

    private final List<String> said = new ArrayList<>();
    private final ImmediateTaskRunner runner = new ImmediateTaskRunner();
    private final SampleLibrary library = new SampleLibrary();

    @TempDir
    private Path folder;

    private SearchesViewModel model = new SearchesViewModel(new SearchesFile(Path.of("none")), runner, said::add);

    @BeforeEach
    void open() {
        model = open("searches.tsv");
    }

    private SearchesViewModel open(String file) {
        return new SearchesViewModel(new SearchesFile(folder.resolve(file)), runner, said::add);
    }

    private OffersViewModel offers() {
        return new OffersViewModel(library, runner, model);
    }

    @Test
    void aSearchIsKeptWithItsFiltersAndItsOrder() {
        model.led(FLUSH);

        Offer kept = open("searches.tsv").all().getFirst();
        SearchRequest again = SearchesViewModel.request(kept);
        assertThat(again).isEqualTo(FLUSH);
    }

    @Test
    void aNameIsGivenChangedAndForgotten() {
        model.name("Flush", FLUSH);
        model.startRenaming("Flush");
        model.name("The flush", SearchRequest.of("something else"));

        assertThat(model.renamingProperty().get()).isEmpty();
        assertThat(open("searches.tsv").all())
                .containsExactly(new Offer.Saved(new Searches.Saved("The flush", SearchesViewModel.kept(FLUSH))));

        model.forget(model.all().getFirst());
        assertThat(open("searches.tsv").all()).isEmpty();
    }

    @Test
    void aSearchThatIsForgottenWhileItIsRenamedLeavesTheNameToTheNext() {
        model.name("Flush", FLUSH);
        model.startRenaming("Flush");
        model.forget(model.all().getFirst());
        model.name("Tophi", SearchRequest.of("tophi"));

        assertThat(model.searchesProperty().get().saved("Tophi")).isPresent();
    }

    @Test
    void twoWindowsKeepTheSearchesOfBoth() {
        SearchesViewModel other = open("searches.tsv");
        model.name("Flush", FLUSH);
        other.name("Tophi", SearchRequest.of("tophi"));
        model.led(SearchRequest.of("colchicine"));

        assertThat(open("searches.tsv").all()).hasSize(3).isEqualTo(model.all());
    }

    @Test
    void aSearchGivesWayToAnotherOfItsNameOnlyWhenThatIsAskedForTwice() {
        model.name("Flush", FLUSH);
        model.name("Tophi", SearchRequest.of("tophi"));
        model.startRenaming("Tophi");
        model.name("flush", FLUSH);

        assertThat(model.replacingProperty().get()).contains("Flush");
        assertThat(model.renamingProperty().get()).contains("Tophi");
        assertThat(model.all()).hasSize(2);

        model.thinkAgain();
        model.name("flush", FLUSH);
        assertThat(model.all()).as("asked anew after another name was typed").hasSize(2);

        model.name("flush", FLUSH);
        assertThat(open("searches.tsv").all())
                .containsExactly(new Offer.Saved(
                        new Searches.Saved("flush", SearchesViewModel.kept(SearchRequest.of("tophi")))));
        assertThat(model.replacingProperty().get()).isEmpty();
    }

    @Test
    void aSearchIsSavedAgainUnderItsNameAtOnceAndAnotherOnlyWhenAskedForTwice() {
        model.name("Flush", FLUSH);
        model.name("Flush", FLUSH);
        assertThat(model.replacingProperty().get()).isEmpty();

        SearchRequest other = SearchRequest.of("tophi");
        model.name("Flush", other);
        assertThat(model.searchesProperty().get().saved("Flush"))
                .get()
                .extracting(Searches.Saved::search)
                .isEqualTo(SearchesViewModel.kept(FLUSH));

        model.name("Flush", other);
        assertThat(open("searches.tsv").all())
                .containsExactly(new Offer.Saved(new Searches.Saved("Flush", SearchesViewModel.kept(other))));
    }

    @Test
    void aNameMayBeWrittenInOtherLetters() {
        model.name("flush", FLUSH);
        model.startRenaming("flush");
        model.name("Flush", FLUSH);

        assertThat(model.searchesProperty().get().saved())
                .extracting(Searches.Saved::name)
                .containsExactly("Flush");
    }

    @Test
    void aBlankNameIsNone() {
        model.name("  ", FLUSH);

        assertThat(model.all()).isEmpty();
    }

    @Test
    void ownSearchesAreOfferedBeforeNames() {
        model.led(SearchRequest.of("colchicine and the kidney"));
        OffersViewModel offers = offers();
        offers.typed("colch");

        assertThat(offers.offers()).first().isInstanceOf(Offer.Earlier.class);
        assertThat(offers.offers()).element(1).isInstanceOf(Offer.Named.class);
    }

    @Test
    void whatStandsInTheBoxIsNotOfferedAgain() {
        model.led(SearchRequest.of("colchicine"));
        OffersViewModel offers = offers();
        offers.typed("colchicine");

        assertThat(offers.offers())
                .noneMatch(offer -> SearchesViewModel.request(offer).query().equalsIgnoreCase("colchicine"));
    }

    @Test
    void anEmptyBoxOffersOwnSearches() {
        assertThat(offers().recall()).isFalse();
        model.led(FLUSH);
        assertThat(offers().recall()).isTrue();
    }

    @Test
    void whatWasTypedBeforeDoesNotTakeTheOwnSearchesAway() {
        model.led(FLUSH);
        WaitingTaskRunner slow = new WaitingTaskRunner();
        OffersViewModel offers = new OffersViewModel(new SampleLibrary(), slow, model);
        offers.typed("");
        offers.recall();
        slow.doAll();

        assertThat(offers.offers()).hasSize(1);
    }

    @Test
    void aNewersFileIsLeftAloneAndThatIsSaid() throws IOException {
        Files.writeString(folder.resolve("newer.tsv"), "lectern-searches 99\n");
        SearchesViewModel newer = open("newer.tsv");
        newer.name("Mine", FLUSH);

        assertThat(folder.resolve("newer.tsv")).hasContent("lectern-searches 99\n");
        assertThat(said).singleElement().satisfies(note -> assertThat(note).contains("newer Lectern"));
    }

    @Test
    void whatCouldNotBeWrittenIsToldAndTriedAgain() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file where a folder should be");
        SearchesViewModel unkept =
                new SearchesViewModel(new SearchesFile(blocked.resolve("searches.tsv")), runner, said::add);
        unkept.led(FLUSH);
        assertThat(said)
                .singleElement()
                .satisfies(note -> assertThat(note).startsWith("The searches could not be kept"));

        Files.delete(blocked);
        assertThat(unkept.write()).isPresent();
        assertThat(unkept.write()).isEmpty();
    }

    @Test
    void whatAKeptSearchAsksIsSaidInWords() {
        RequestWords words = new RequestWords(library);

        assertThat(words.filters(SearchesViewModel.kept(FLUSH)))
                .isEqualTo("Treatment: Colchicine \u00b7 not Source: ClearJoint Infusion Centre \u00b7 strongest");
        assertThat(words.filters(SearchesViewModel.kept(Filters.withoutClaims(SearchRequest.of("x"), true))))
                .isEqualTo("without claims");
    }
}
