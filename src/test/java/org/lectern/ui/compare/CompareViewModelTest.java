package org.lectern.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Facet;
import org.lectern.library.Library;
import org.lectern.library.LibraryTrouble;
import org.lectern.library.compare.Comparison;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.control.Lane;

final class CompareViewModelTest {

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private final CompareViewModel model =
            new CompareViewModel(new SampleLibrary(), new ImmediateTaskRunner(), said::add);

    @BeforeEach
    void open() {
        model.open(Facet.TREATMENT);
    }

    private List<String> names() {
        return model.rowsProperty().get().stream()
                .map(row -> row.concept().prefLabel())
                .toList();
    }

    @Test
    void theFilterLeavesConceptsWithANameThatBeginsSo() {
        model.filterProperty().set("colch");
        assertThat(names()).containsExactly("Colchicine");

        model.filterProperty().set("olchicine");
        assertThat(names()).isEmpty();

        model.filterProperty().set(" ");
        assertThat(names()).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource({
        "dose,true",
        "low-dose,true",
        "low dose ,true",
        "(low,true",
        "mg/d,true",
        "d,true",
        "ose,false",
        "ow,false"
    })
    void aWordOfANameBeginsBehindWhateverIsNoLetter(String typed, boolean found) {
        assertThat(CompareViewModel.beginsWord("Colchicine (low-dose, mg/d)", typed))
                .isEqualTo(found);
    }

    @Test
    void readAgainAfterADecisionItKeepsItsFilter() {
        model.filterProperty().set("colch");
        model.renew();

        assertThat(model.filterProperty().get()).isEqualTo("colch");
        assertThat(names()).containsExactly("Colchicine");
    }

    @Test
    void aFacetThatCannotBeReadGivesWayToTheOneThatIsShown() {
        List<String> broken = new ArrayList<>();
        Library library = (Library) Proxy.newProxyInstance(
                Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, method, arguments) -> {
                    if (!broken.isEmpty() && method.getName().equals("sources")) {
                        throw new LibraryTrouble(broken.getFirst());
                    }
                    return method.invoke(new SampleLibrary(), arguments);
                });
        WaitingTaskRunner later = new WaitingTaskRunner();
        CompareViewModel slow = new CompareViewModel(library, later, said::add);
        slow.open(Facet.TREATMENT);
        later.doAll();
        broken.add("The disk is gone.");
        slow.open(Facet.SYMPTOM);
        assertThat(slow.facetProperty().get()).contains(Facet.SYMPTOM);
        later.doAll();

        assertThat(said).containsExactly("The disk is gone.");
        assertThat(slow.facetProperty().get()).contains(Facet.TREATMENT);
    }

    @Test
    void readAgainWhileAnotherFacetIsBeingReadItIsThatOneThatComes() {
        WaitingTaskRunner later = new WaitingTaskRunner();
        CompareViewModel slow = new CompareViewModel(new SampleLibrary(), later, said::add);
        slow.open(Facet.TREATMENT);
        later.doAll();
        slow.open(Facet.SYMPTOM);
        slow.renew();
        later.doAll();

        assertThat(slow.comparisonProperty().get()).map(Comparison::facet).contains(Facet.SYMPTOM);
    }

    @Test
    void whileItTakesLongItIsOpenAndSaysHowFarItIs() {
        WaitingTaskRunner later = new WaitingTaskRunner();
        CompareViewModel slow = new CompareViewModel(new SampleLibrary(), later, said::add);
        slow.open(Facet.TREATMENT);
        assertThat(slow.openProperty().getValue()).isFalse();

        later.doNext(Lane.PATIENCE);
        assertThat(slow.openProperty().getValue()).isTrue();
        assertThat(slow.waitingProperty().get()).isPresent();

        later.doAll();
        assertThat(slow.waitingProperty().get()).isEmpty();
        assertThat(slow.openProperty().getValue()).isTrue();
    }

    @Test
    void whoClosesItWhileItReadsHasItNotComeBack() {
        WaitingTaskRunner later = new WaitingTaskRunner();
        CompareViewModel slow = new CompareViewModel(new SampleLibrary(), later, said::add);
        slow.open(Facet.TREATMENT);
        later.doNext(Lane.PATIENCE);
        slow.close();
        later.doAll();

        assertThat(slow.openProperty().getValue()).isFalse();
        assertThat(slow.comparisonProperty().get()).isEmpty();
    }

    @Test
    void theOrderIsKeptWhenTheFacetChanges() {
        model.orderProperty().set(CompareOrder.NAME);
        model.open(Facet.SYMPTOM);

        assertThat(names()).isSorted().isNotEmpty();
    }

    @Test
    void itIsCalledSavedOnceItIsOnTheDisk() throws Exception {
        model.filterProperty().set("colch");
        model.save(folder.resolve("matrix.csv"));

        assertThat(Files.readString(folder.resolve("matrix.csv")))
                .contains("Colchicine")
                .doesNotContain("Allopurinol");
        assertThat(said).singleElement().asString().contains("matrix.csv").startsWith("Saved");
    }

    @Test
    void neitherReadingNorClosingStopsWhatIsBeingWritten() {
        WaitingTaskRunner later = new WaitingTaskRunner();
        CompareViewModel slow = new CompareViewModel(new SampleLibrary(), later, said::add);
        slow.open(Facet.TREATMENT);
        later.doAll();
        slow.open(Facet.SYMPTOM);
        slow.save(folder.resolve("matrix.csv"));
        later.doAll();
        assertThat(folder.resolve("matrix.csv")).content().contains("Colchicine");
        assertThat(slow.comparisonProperty().get()).map(Comparison::facet).contains(Facet.SYMPTOM);

        slow.save(folder.resolve("matrix.html"));
        slow.close();
        later.doAll();
        assertThat(folder.resolve("matrix.html")).exists();
        assertThat(said).hasSize(2);
    }

    @Test
    void whatCouldNotBeWrittenIsNotCalledKept() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        model.save(file.resolve("matrix.html"));

        assertThat(said).singleElement().asString().startsWith("Nothing was written");
    }

    @Test
    void theCounterpartSaysSomethingElseIfAnySourceDoes() {
        Comparison comparison = model.comparisonProperty().get().orElseThrow();

        assertThat(comparison.rows()).allSatisfy(row -> {
            int other = comparison.counterpart(row, 0).orElseThrow();
            boolean differs = row.cells().stream()
                    .anyMatch(cell -> cell.says() != row.cells().getFirst().says()
                            && !cell.sectionIds().isEmpty());
            assertThat(other).isNotZero();
            assertThat(row.cells().get(other).says() != row.cells().getFirst().says()
                            && !row.cells().get(other).sectionIds().isEmpty())
                    .isEqualTo(differs);
        });
    }
}
