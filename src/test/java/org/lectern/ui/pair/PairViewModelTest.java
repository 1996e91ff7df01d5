package org.lectern.ui.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.curation.Drafting;
import org.lectern.curation.Outcome;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.library.Library;
import org.lectern.library.compare.Pairing.Side;
import org.lectern.testing.DeskRoom;
import org.lectern.testing.ImmediateTaskRunner;
import org.lectern.testing.SampleLibrary;
import org.lectern.testing.WaitingTaskRunner;
import org.lectern.ui.style.Texts;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Mark;
import org.lectern.ui.text.MarkKind;

final class PairViewModelTest {

    private static final String GUIDE = "gout-guide";
    private static final String REPORT = "colchicine-report";
    private static final String CLINIC = "clear-joint-clinic";

    private final Library library = new SampleLibrary();
    private final List<String> said = new ArrayList<>();
    private final PairViewModel model = new PairViewModel(library, new ImmediateTaskRunner(), said::add);

    private String section(Side side) {
        return model.placeProperty().get().section(side).orElse("");
    }

    private String source(Side side) {
        return model.pageProperty()
                .get()
                .map(page -> page.text(side).source().document().id())
                .orElse("");
    }

    private String titled(String source, String title) {
        return library.source(source).stream()
                .flatMap(reading -> reading.sections().stream())
                .map(SectionReading::section)
                .filter(section -> section.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aConceptOpensBothSourcesWhereTheySpeakOfIt() {
        model.open(PairRequest.on("colchicine", GUIDE, Optional.of(REPORT)));

        assertThat(model.placeProperty().get().about()).isEqualTo("Colchicine");
        assertThat(section(Side.LEFT)).isEqualTo(titled(GUIDE, "Treatment of an attack"));
        assertThat(section(Side.RIGHT)).startsWith(REPORT);
        assertThat(model.pageProperty().get().orElseThrow().left().marks())
                .anyMatch(mark -> mark.kind() == MarkKind.MATCH);
    }

    @Test
    void bothSidesAreChosenInOneBreath() {
        WaitingTaskRunner slow = new WaitingTaskRunner();
        PairViewModel late = new PairViewModel(library, slow, said::add);
        late.open(PairRequest.of(GUIDE, GUIDE));
        slow.doAll();
        late.choose(Side.LEFT, CLINIC);
        late.choose(Side.RIGHT, REPORT);
        slow.doAll();

        PairPage page = late.pageProperty().get().orElseThrow();
        assertThat(page.left().source().document().id()).isEqualTo(CLINIC);
        assertThat(page.right().source().document().id()).isEqualTo(REPORT);
    }

    @Test
    void aSilentSourceIsCalledSilent() {
        model.open(PairRequest.on("colchicine", GUIDE, Optional.of(CLINIC)));

        assertThat(model.placeProperty().get().isSilent(Side.RIGHT)).isTrue();
        assertThat(model.placeProperty().get().isSilent(Side.LEFT)).isFalse();
    }

    @Test
    void linkedTheOtherSideFollowsAndFreeItStays() {
        model.open(PairRequest.of(GUIDE, REPORT));
        model.goTo(Side.LEFT, titled(GUIDE, "Treatment of an attack"));
        String followed = section(Side.RIGHT);

        model.toggleLinked();
        model.goTo(Side.LEFT, titled(GUIDE, "Food and drink"));

        assertThat(followed).isNotEmpty();
        assertThat(section(Side.RIGHT)).isEqualTo(followed);
        assertThat(section(Side.LEFT)).isEqualTo(titled(GUIDE, "Food and drink"));
    }

    @Test
    void linkingAgainBringsTheOtherSideBack() {
        model.open(PairRequest.of(GUIDE, REPORT));
        model.toggleLinked();
        model.goTo(Side.LEFT, titled(GUIDE, "Treatment of an attack"));
        model.toggleLinked();

        assertThat(section(Side.RIGHT)).isNotEmpty();
    }

    @Test
    void onlyTheSideOnWhichOneReadsLeads() {
        model.open(PairRequest.of(GUIDE, REPORT));
        PairPlace before = model.placeProperty().get();

        model.passed(Side.RIGHT, 0);

        assertThat(model.placeProperty().get()).isEqualTo(before);
    }

    @Test
    void stepsEndWithASentence() {
        model.open(PairRequest.of(GUIDE, REPORT));
        for (int i = 0; i < 40; i++) {
            model.step(1);
        }

        assertThat(said).isNotEmpty().allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void aSectionBringsAnotherSourceThatSpeaksOfTheSame() {
        model.open(PairRequest.from(Optional.of(titled(GUIDE, "Treatment of an attack"))));

        assertThat(source(Side.LEFT)).isEqualTo(GUIDE);
        assertThat(source(Side.RIGHT)).isNotEqualTo(GUIDE).isNotEmpty();
        assertThat(section(Side.LEFT)).isEqualTo(titled(GUIDE, "Treatment of an attack"));
    }

    @Test
    void aChosenSourceTakesOneSideAndClosingLeavesNothing() {
        model.open(PairRequest.of(GUIDE, REPORT));
        model.choose(Side.RIGHT, CLINIC);

        assertThat(source(Side.LEFT)).isEqualTo(GUIDE);
        assertThat(source(Side.RIGHT)).isEqualTo(CLINIC);

        model.close();
        assertThat(model.pageProperty().get()).isEmpty();
    }

    @Test
    void marksAreExplainedOneAfterTheOther() {
        model.open(PairRequest.of(CLINIC, REPORT));
        model.stepMark(1);
        Optional<PairViewModel.Explained> first = model.cardProperty().get();
        model.stepMark(1);

        assertThat(first).map(PairViewModel.Explained::side).contains(Side.LEFT);
        assertThat(model.cardProperty().get()).isPresent().isNotEqualTo(first);
        assertThat(model.closeCard()).isTrue();
        assertThat(model.closeCard()).isFalse();
    }

    /// A judgement is laid over the text, and taken back, while the text is open.
    @Test
    void whatWasDecidedIsShownAndSoIsThatItWasUndone(@TempDir Path folder) {
        try (Library onDisk = new DeskRoom(folder).open()) {
            PairViewModel open = new PairViewModel(onDisk, new ImmediateTaskRunner(), said::add);
            open.open(PairRequest.of(CLINIC, REPORT));
            open.goTo(
                    Side.LEFT,
                    onDisk.source(CLINIC)
                            .orElseThrow()
                            .sections()
                            .get(1)
                            .section()
                            .id());
            open.stepMark(1);
            PairPlace place = open.placeProperty().get();
            List<Mark> marks = open.marks(Side.LEFT);
            SectionReading section =
                    onDisk.source(CLINIC).orElseThrow().sections().getFirst();
            Statement flagged = section.statements().stream()
                    .filter(Statement::isPromotional)
                    .findFirst()
                    .orElseThrow();
            Outcome outcome = onDisk.desk()
                    .decide(new Drafting(onDisk.source(CLINIC).orElseThrow(), "Ada")
                            .dismissFlag(section, flagged, flagged.claims().getFirst(), "a plain fact"));
            open.renew();
            List<Mark> decided = open.marks(Side.LEFT);
            assertThat(outcome).isInstanceOf(Outcome.Saved.class);
            assertThat(decided).isNotEqualTo(marks);

            onDisk.desk()
                    .decide(Drafting.undo("Ada", onDisk.desk().lastOf("Ada").orElseThrow(), ""));
            open.renew();

            assertThat(open.marks(Side.LEFT)).isEqualTo(marks);
            assertThat(open.placeProperty().get()).isEqualTo(place);
            assertThat(open.cardProperty().get()).isPresent();
        }
    }

    @Test
    void aSectionOfWhichTheOtherSideIsSilentStaysOpenWhereBothAreReadAgain() {
        model.open(PairRequest.of(CLINIC, REPORT));
        model.goTo(Side.LEFT, "clear-joint-clinic/prices-and-opening-hours");
        PairPlace place = model.placeProperty().get();
        assertThat(place.isSilent(Side.RIGHT)).isTrue();

        model.open(new PairRequest(
                Optional.of(CLINIC),
                Optional.of(REPORT),
                Optional.empty(),
                Optional.of("clear-joint-clinic/prices-and-opening-hours")));
        model.renew();

        assertThat(model.placeProperty().get()).isEqualTo(place);
    }

    @Test
    void theSectionThatIsReadStaysWhereTheTextAboveItGrewAndWhereASourceIsGoneThePairCloses(@TempDir Path folder)
            throws IOException {
        DeskRoom room = new DeskRoom(folder);
        try (Library onDisk = room.open()) {
            PairViewModel open = new PairViewModel(onDisk, new ImmediateTaskRunner(), said::add);
            open.open(PairRequest.of(GUIDE, CLINIC));
            open.activeProperty().set(Side.RIGHT);
            String read = onDisk.source(CLINIC)
                    .orElseThrow()
                    .sections()
                    .get(2)
                    .section()
                    .id();
            open.goTo(Side.RIGHT, read);
            Path clinic = room.source(CLINIC);
            Files.writeString(clinic, Files.readString(clinic).replace("Tired of pills", "Are you tired of pills"));
            onDisk.refresh();
            open.renew();

            assertThat(open.section(Side.RIGHT)).contains(read);
            assertThat(open.activeProperty().get()).isEqualTo(Side.RIGHT);
            assertThat(open.pageProperty()
                            .get()
                            .orElseThrow()
                            .right()
                            .source()
                            .document()
                            .text())
                    .contains("Are you tired");

            Files.delete(clinic);
            onDisk.refresh();
            open.renew();

            assertThat(open.pageProperty().get()).isEmpty();
            assertThat(said).containsExactly(Texts.text("pair.closed"));
        }
    }

    @Test
    void kindsThatAreSwitchedOffAreNotMarked() {
        model.open(PairRequest.of(CLINIC, REPORT));
        assertThat(model.marks(Side.LEFT)).anyMatch(mark -> mark.kind() == MarkKind.CLAIM);

        model.hiddenProperty().set(Set.of(MarkKind.CLAIM));

        assertThat(model.marks(Side.LEFT)).noneMatch(mark -> mark.kind() == MarkKind.CLAIM);
    }

    private String shown(Side side) {
        return model.pageProperty().get().orElseThrow().text(side).text().paragraphs().stream()
                .map(DisplayText.Paragraph::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void withoutClaimsBothSidesHoldThemBackAndSayHowMany() {
        model.setWithoutClaims(true);
        model.open(PairRequest.of(GUIDE, CLINIC));

        assertThat(shown(Side.RIGHT)).doesNotContain("three places").contains("2 flagged sentences held back");
        assertThat(model.pageProperty().get().orElseThrow().right().heldBack()).isEqualTo(9);
        assertThat(model.marks(Side.RIGHT)).noneMatch(Mark.OfClaim.class::isInstance);
    }

    @Test
    void theSwitchCountsForWhatIsOpenAndKeepsThePlace() {
        model.open(PairRequest.of(CLINIC, GUIDE));
        model.goTo(Side.LEFT, CLINIC + "/book-today");
        PairPlace place = model.placeProperty().get();

        model.setWithoutClaims(true);
        assertThat(shown(Side.LEFT)).doesNotContain("three places");
        assertThat(model.placeProperty().get()).isEqualTo(place);

        model.setWithoutClaims(false);
        assertThat(shown(Side.LEFT)).contains("three places");
    }

    @Test
    void whatOneParagraphHoldsBackIsShownInItsPlace() {
        model.setWithoutClaims(true);
        model.open(PairRequest.of(CLINIC, GUIDE));
        Mark last = model.marks(Side.LEFT).getLast();
        assertThat(last).isInstanceOf(Mark.OfHeld.class);

        model.explain(Side.LEFT, last);

        assertThat(shown(Side.LEFT)).contains("three places").doesNotContain("100 % natural");
        assertThat(model.cardProperty().get()).isEmpty();
    }

    @Test
    void whatIsCopiedFromASideHasItsCitation() {
        model.open(PairRequest.of(GUIDE, CLINIC));
        model.goTo(Side.LEFT, titled(GUIDE, "Food and drink"));
        Span words = model.pageProperty()
                .get()
                .orElseThrow()
                .right()
                .source()
                .sections()
                .getLast()
                .section()
                .span();

        assertThat(model.quotation(Side.LEFT, Optional.empty(), ""))
                .get()
                .asString()
                .contains("Food and drink \u2014 Living with gout, a guide for patients");
        assertThat(model.quotation(Side.RIGHT, Optional.of(words), "Only three places are left this month."))
                .get()
                .asString()
                .contains("Book today \u2014 ClearJoint Infusion Centre. ClearJoint. undated")
                .contains("2 sentences of this text are flagged as promotional.");
    }

    @Test
    void aTitleThatSellsIsNotWhatBothAreReadOn() {
        model.setWithoutClaims(true);
        model.open(PairRequest.from(Optional.of(CLINIC + "/say-goodbye-to-gout-forever")));

        assertThat(model.about()).doesNotContain("goodbye").isNotEmpty();
    }
}
