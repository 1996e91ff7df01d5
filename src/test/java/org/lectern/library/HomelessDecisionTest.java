package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.curation.Decision;
import org.lectern.curation.Drafting;
import org.lectern.curation.Home;
import org.lectern.curation.Outcome;
import org.lectern.curation.Placed;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.task.Progress;

/// What becomes of a decision whose words, or whose source, are gone.
final class HomelessDecisionTest extends GoutRoom {

    @Test
    void aHomelessDecisionIsToldWithBothTextsAndCanBeMoved() throws IOException {
        try (Library open = door.open(library)) {
            saved(open, badge(open, Evidence.RCT));
        }
        SmallLibrary.write(library, GOUT.replace(CLAIM, "There is a tablet for attacks."));
        try (Library open = door.open(library)) {
            Placed lost = open.desk().placed().getFirst();
            assertThat(lost.home()).isInstanceOfSatisfying(Home.Homeless.class, homeless -> {
                assertThat(homeless.then()).contains(CLAIM);
                assertThat(homeless.now()).contains("There is a tablet");
            });
            assertThat(open.desk().workList(WorkItem.Kind.HOMELESS, Progress.unwatched()))
                    .hasSize(1);
            assertThat(section(open, "Medicines").evidence()).isNotEqualTo(Optional.of(Evidence.RCT));
            Statement now = statement(open, "Medicines", "tablet");
            saved(open, drafting(open).move(lost.decision(), section(open, "Medicines"), now.span(), "the same"));
            assertThat(open.desk().placed().getFirst().isHomeless()).isFalse();
            assertThat(section(open, "Medicines").evidence()).contains(Evidence.RCT);
            assertThat(open.desk().ofSource("gout")).hasSize(2);
        }
    }

    @Test
    void aSourceThatIsGoneLeavesItsDecisionsHomeless() throws IOException {
        try (Library open = door.open(library)) {
            saved(open, badge(open, Evidence.RCT));
        }
        Files.delete(library.resolve("sources/gout.md"));
        try (Library open = door.open(library)) {
            assertThat(open.desk().tally()).isEqualTo(new DecisionTally(1, 0, 1, 0, 0));
        }
    }

    @Test
    void aJoiningWhoseSectionIsGoneJoinsNoOther() throws IOException {
        try (Library open = door.open(library)) {
            saved(open, drafting(open).merge(section(open, "Ice packs"), ""));
        }
        SmallLibrary.write(library, GOUT.replace("## Ice packs\n\nThey", "## Cold\n\nThe Ice packs they sell; they"));
        try (Library open = door.open(library)) {
            assertThat(open.source("gout").orElseThrow().sections())
                    .extracting(each -> each.section().title())
                    .containsExactly("Gout", "Medicines", "Cold", "Our clinic");
            assertThat(open.desk().placed().getFirst().isHomeless()).isTrue();
        }
    }

    @Test
    void aDecisionFollowsItsSourceToAnotherName() throws IOException {
        try (Library open = door.open(library)) {
            saved(open, badge(open, Evidence.RCT));
        }
        Files.move(library.resolve("sources/gout.md"), library.resolve("sources/gout-guide.md"));
        try (Library open = door.open(library)) {
            Decision lost = open.desk().decisions().getFirst();
            SourceReading renamed = open.source("gout-guide").orElseThrow();
            SectionReading section = renamed.sections().get(1);
            saved(open, new Drafting(renamed, "Ada").move(lost, section, words(renamed), "the same page"));
            String sectionId = section.section().id();
            assertThat(open.section(sectionId).orElseThrow().evidence()).contains(Evidence.RCT);
            assertThat(open.desk().tally()).isEqualTo(new DecisionTally(2, 2, 0, 0, 0));
            assertThat(open.desk().ofSource("gout-guide")).hasSize(2);
            assertThat(open.desk().ofSection(sectionId)).hasSize(1);
            assertThat(open.desk().ofSource("gout")).isEmpty();
            assertThat(open.isUpToDate()).isTrue();
        }
    }

    private static Span words(SourceReading source) {
        int at = source.document().text().indexOf(CLAIM);
        return new Span(at, at + CLAIM.length());
    }

    @Test
    void whatIsUndoneWaitsForNoHomeAndOneGivenToItShowsAtOnce() throws IOException {
        try (Library open = door.open(library)) {
            Decision made = saved(open, badge(open, Evidence.RCT));
            saved(open, Drafting.undo("Ada", made, "a slip"));
        }
        SmallLibrary.write(library, GOUT.replace(CLAIM, "There is a tablet for attacks."));
        try (Library open = door.open(library)) {
            assertThat(open.desk().workList(WorkItem.Kind.HOMELESS, Progress.unwatched()))
                    .isEmpty();
            Placed lost = open.desk().placed().getFirst();
            assertThat(lost.isHomeless()).isTrue();
            Statement now = statement(open, "Medicines", "tablet");
            saved(open, drafting(open).move(lost.decision(), section(open, "Medicines"), now.span(), ""));
            assertThat(open.desk().placed().getFirst().isHomeless()).isFalse();
        }
    }

    @Test
    void aDecisionOnAReversedSentenceNeedsAHome() throws IOException {
        String denied = "No diet has been shown to cure gout attacks.";
        SmallLibrary.write(library, GOUT.replace(CLAIM, denied));
        try (Library open = door.open(library)) {
            Statement statement = statement(open, "Medicines", "diet");
            saved(
                    open,
                    drafting(open).changeBadge(section(open, "Medicines"), statement, Optional.of(Evidence.REF), ""));
        }
        SmallLibrary.write(library, GOUT.replace(CLAIM, "Our diet has been shown to cure gout attacks."));
        try (Library open = door.open(library)) {
            assertThat(open.desk().tally()).isEqualTo(new DecisionTally(1, 0, 1, 0, 0));
            assertThat(section(open, "Medicines").evidence()).isNotEqualTo(Optional.of(Evidence.REF));
        }
    }

    @Test
    void aDecisionAroundWhichTheTextChangedIsAskedForUntilItIsKept() throws IOException {
        try (Library open = door.open(library)) {
            saved(open, dismissal(open));
            assertThat(changed(open)).isEmpty();
        }
        SmallLibrary.write(library, GOUT.replace("We look forward to you.", "It costs 300 pounds a month."));
        try (Library open = door.open(library)) {
            assertThat(changed(open)).singleElement().isInstanceOfSatisfying(WorkItem.ChangedWords.class, asked -> {
                assertThat(asked.now().exact()).isEqualTo(SALE);
                assertThat(asked.now().suffix()).contains("300 pounds");
                assertThat(asked.sectionId())
                        .isEqualTo(section(open, "Our clinic").section().id());
                saved(
                        open,
                        drafting(open).move(asked.placed().decision(), section(open, "Our clinic"), asked.words(), ""));
            });
            assertThat(changed(open)).isEmpty();
            assertThat(open.desk().tally()).isEqualTo(new DecisionTally(2, 2, 0, 0, 0));
        }
    }

    private static List<WorkItem> changed(Library open) {
        return open.desk().workList(WorkItem.Kind.CHANGED_WORDS, Progress.unwatched());
    }

    @Test
    void whatWasDecidedOnFieldsAndQualityFollowsTheSourceToAnotherName() throws IOException {
        try (Library open = door.open(library)) {
            saved(open, drafting(open).field("creator", List.of("A. Moss"), "from the imprint"));
            QualityItem item = open.quality("gout").orElseThrow().items().getFirst();
            saved(open, drafting(open).item(item, QualityItem.Answer.PARTLY, List.of(words(source(open))), ""));
        }
        Files.move(library.resolve("sources/gout.md"), library.resolve("sources/gout-guide.md"));
        try (Library open = door.open(library)) {
            List<WorkItem> lost = open.desk().workList(WorkItem.Kind.HOMELESS, Progress.unwatched());
            assertThat(lost).hasSize(2).allMatch(each -> ((WorkItem.NeedsHome) each).canMove());
            Drafting drafting = new Drafting(open.source("gout-guide").orElseThrow(), "Ada");
            for (WorkItem each : lost) {
                saved(open, drafting.move(((WorkItem.NeedsHome) each).placed().decision(), "the same page"));
            }
            assertThat(open.desk().tally()).isEqualTo(new DecisionTally(4, 4, 0, 0, 0));
            assertThat(open.source("gout-guide")
                            .orElseThrow()
                            .document()
                            .metadata()
                            .first("creator"))
                    .contains("A. Moss");
            assertThat(open.quality("gout-guide")
                            .orElseThrow()
                            .items()
                            .getFirst()
                            .answer())
                    .isEqualTo(QualityItem.Answer.PARTLY);
            assertThat(open.desk().ofSource("gout-guide")).hasSize(4);
        }
        try (Library again = door.open(library)) {
            assertThat(again.desk().tally()).isEqualTo(new DecisionTally(4, 4, 0, 0, 0));
        }
    }

    @Test
    void aDecisionOnWordsIsNotMovedToASourceWithoutThem() {
        try (Library open = door.open(library)) {
            Decision made = saved(open, badge(open, Evidence.RCT));
            assertThat(open.desk().decide(drafting(open).move(made, ""))).isInstanceOf(Outcome.Refused.class);
        }
    }

    private static SourceReading source(Library open) {
        return open.source("gout").orElseThrow();
    }
}
