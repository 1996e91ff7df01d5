package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.lectern.search.SearchRequest;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;

final class ReaderViewModelTest {

    private final SampleLibrary library = new SampleLibrary();
    private final ReaderViewModel model = new ReaderViewModel(library, new ImmediateTaskRunner());

    private Reading open(String section) {
        return open(section, "");
    }

    private Reading open(String section, String query) {
        model.open(new Opening(section, Optional.of(SearchRequest.of(query)), List.of("gout-guide")));
        return model.stateProperty().get() instanceof ReaderState.Open(Reading reading)
                ? reading
                : Assertions.fail("not open: " + section);
    }

    private String words(Mark mark, Reading reading) {
        return mark.span().in(reading.source().document().text());
    }

    @Test
    void aSectionOpensWithItsMarksInOrder() {
        Reading reading = open("clear-joint-clinic/why-crystalflush", "CrystalFlush");

        assertThat(reading.silent()).containsExactly("Living with gout, a guide for patients");
        assertThat(reading.marks()).extracting(Mark::kind).contains(MarkKind.CLAIM, MarkKind.MATCH, MarkKind.CONCEPT);
        assertThat(reading.marks())
                .isSortedAccordingTo((one, other) ->
                        Integer.compare(one.span().start(), other.span().start()));
        assertThat(reading.marks())
                .filteredOn(mark -> mark.kind() == MarkKind.MATCH)
                .hasSize(2)
                .allSatisfy(mark -> assertThat(words(mark, reading)).isEqualTo("CrystalFlush"));
    }

    @Test
    void whatWasAskedIsMarkedInTheSectionAndInItsSource() {
        Reading reading = open("gout-guide/food-and-drink", "drink raise");

        assertThat(matches(reading.marks(), reading)).containsExactly("drink", "raise");
        assertThat(matches(reading.sourceMarks(), reading)).containsExactly("drink", "raise");
    }

    @Test
    void anotherQuestionMarksTheSameSourceAnew() {
        open("gout-guide/food-and-drink", "drink");
        Reading reading = open("gout-guide/food-and-drink", "sweet");

        assertThat(matches(reading.sourceMarks(), reading)).containsExactly("sweet");
    }

    private List<String> matches(List<Mark> marks, Reading reading) {
        return marks.stream()
                .filter(mark -> mark.kind() == MarkKind.MATCH)
                .map(mark -> words(mark, reading))
                .toList();
    }

    @Test
    void nAndPWalkTheMarksRoundAndRound() {
        Reading reading = open("clear-joint-clinic/book-today");
        model.nextMark();
        assertThat(model.currentProperty().get())
                .map(mark -> words(mark, reading))
                .contains("Only three places are left this month.");
        Mark first = model.currentProperty().get().orElseThrow();
        model.nextMark();
        assertThat(model.currentProperty().get()).isPresent().get().isNotEqualTo(first);
        model.nextMark();
        assertThat(model.currentProperty().get()).contains(first);
        model.previousMark();
        model.previousMark();
        assertThat(model.currentProperty().get()).contains(first);
    }

    @Test
    void aKindThatIsSwitchedOffIsNeitherShownNorWalked() {
        open("clear-joint-clinic/book-today");
        model.setHidden(Set.of(MarkKind.CLAIM));
        model.nextMark();

        assertThat(model.shownMarks()).extracting(Mark::kind).doesNotContain(MarkKind.CLAIM);
        assertThat(model.currentProperty().get()).isEmpty();
    }

    @Test
    void aStatementThatWasSparedSaysWhy() {
        Reading reading = open("colchicine-report/limits-of-the-trial");

        assertThat(reading.marks())
                .filteredOn(mark -> mark.kind() == MarkKind.SPARED)
                .singleElement()
                .isInstanceOfSatisfying(
                        Mark.OfSpared.class,
                        spared -> assertThat(spared.reason()).isEqualTo("reported claim"));
    }

    @Test
    void escapeTakesBackOneThingAtATime() {
        open("clear-joint-clinic/book-today");
        model.nextMark();
        assertThat(model.openCard()).isTrue();

        assertThat(model.stepBack()).isTrue();
        assertThat(model.cardProperty().get()).isEmpty();
        assertThat(model.currentProperty().get()).isPresent();
        assertThat(model.stepBack()).isTrue();
        assertThat(model.stepBack()).isFalse();
    }

    @Test
    void theNextSectionIsSearchedForTheSameTextUntilTheSearchIsClosed() {
        open("gout-guide/food-and-drink");
        model.findingProperty().set(true);
        model.find("of");
        Reading next = open("gout-guide/treatment-of-an-attack");

        assertThat(model.foundProperty().get())
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(words(mark, next)).isEqualToIgnoringCase("of"));

        model.endFinding();
        open("gout-guide/food-and-drink");
        assertThat(model.foundProperty().get()).isEmpty();
        assertThat(model.currentProperty().get()).isEmpty();
    }

    @Test
    void theTextIsSearchedInAnyCaseAndInsideWords() {
        open("gout-guide/food-and-drink");
        model.findingProperty().set(true);
        model.find("RAIS");

        assertThat(model.foundProperty().get()).hasSize(1);
        assertThat(model.currentProperty().get()).isPresent();

        model.find("");
        assertThat(model.foundProperty().get()).isEmpty();
    }

    @Test
    void theNarrowestMarkBelowThePointerIsExplained() {
        Reading reading = open("gout-guide/treatment-of-an-attack");
        int at = reading.source().document().text().indexOf("randomised trial");

        assertThat(model.markAt(at)).map(Mark::kind).contains(MarkKind.CUE);
        assertThat(model.markAt(0)).isEmpty();
    }

    @Test
    void aSectionThatIsGoneIsASentence() {
        model.open(new Opening("gout-guide/no-such-section", Optional.empty(), List.of()));

        assertThat(model.stateProperty().get()).isEqualTo(new ReaderState.Failed(Texts.text("reader.gone")));
    }

    @Test
    void thePageThatWasAskedForWhileASectionIsReadOpensWithIt() {
        WaitingTaskRunner waiting = new WaitingTaskRunner();
        ReaderViewModel slow = new ReaderViewModel(library, waiting);
        slow.open(new Opening("clear-joint-clinic/book-today", Optional.empty(), List.of()));
        waiting.doAll();
        slow.open(new Opening("gout-guide/food-and-drink", Optional.empty(), List.of()));
        slow.toggleSourcePage();
        waiting.doAll();

        assertThat(slow.sourcePage().stateProperty().get())
                .isInstanceOfSatisfying(
                        SourcePageState.Open.class,
                        open -> assertThat(open.facts().source().document().id())
                                .isEqualTo("gout-guide"));

        slow.open(new Opening("clear-joint-clinic/book-today", Optional.empty(), List.of()));
        waiting.doAll();
        assertThat(slow.sourcePage().isOpen()).isFalse();
    }

    @Test
    void aPageThatIsOnItsWayIsTakenBackByTheSameKeyAndByAStepBack() {
        WaitingTaskRunner waiting = new WaitingTaskRunner();
        ReaderViewModel slow = new ReaderViewModel(library, waiting);
        slow.open(new Opening("gout-guide/food-and-drink", Optional.empty(), List.of()));
        slow.toggleSourcePage();
        assertThat(slow.stepBack()).isTrue();
        waiting.doAll();
        assertThat(slow.sourcePage().isOpen()).as("of a section on its way").isFalse();

        slow.toggleSourcePage();
        slow.toggleSourcePage();
        waiting.doAll();
        assertThat(slow.sourcePage().isOpen()).as("of the section shown").isFalse();
    }

    @Test
    void withNothingOpenThereIsNoPage() {
        model.toggleSourcePage();
        open("gout-guide/food-and-drink");

        assertThat(model.sourcePage().isOpen()).isFalse();
    }

    @Test
    void whatIsCopiedSaysWhereItIsFromAndThatItIsRestated() {
        Reading reading = open("gout-guide/food-and-drink");

        assertThat(reading.quotation(false).of(Optional.empty(), "Losing weight slowly helps."))
                .startsWith("Losing weight slowly helps.")
                .contains("Food and drink \u2014 Living with gout")
                .contains("restated, not a quotation")
                .contains("2025-03")
                .endsWith("https://example.org/gout-guide\n");
        assertThat(reading.quotation(false).of(Optional.empty(), " ")).startsWith("Food and drink\nBeer");
    }

    @Test
    void whatIsCopiedFromTheSourceSaysInWhichSectionItStands() {
        Reading reading = open("gout-guide/food-and-drink");
        String words = "A hot, swollen joint";
        int at = reading.source().document().text().indexOf(words);

        assertThat(reading.quotation(false).of(Optional.of(new Span(at, at + words.length())), words))
                .contains("When to seek help \u2014 Living with gout")
                .doesNotContain("Food and drink");
    }
}
