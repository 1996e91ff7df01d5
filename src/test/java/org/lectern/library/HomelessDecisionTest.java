package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.curation.Home;
import org.lectern.curation.Placed;
import org.lectern.knowledge.Evidence;
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
}
