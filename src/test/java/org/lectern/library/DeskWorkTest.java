package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.curation.Outcome;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Statement;
import org.lectern.task.Progress;

/// How one works at the desk: the list, undoing, what is refused and what can't be saved.
final class DeskWorkTest extends GoutRoom {

    @Test
    void theWorkListShrinksAsOneWorks() {
        try (Library open = door.open(library)) {
            Desk desk = open.desk();
            int claims = desk.workList(WorkItem.Kind.UNJUDGED_CLAIMS, Progress.unwatched())
                    .size();
            int untagged = desk.workList(WorkItem.Kind.SECTIONS_WITHOUT_A_TAG, Progress.unwatched())
                    .size();
            Statement statement = statement(open, "Our clinic", "Book");
            saved(
                    open,
                    drafting(open)
                            .confirmFlag(
                                    section(open, "Our clinic"),
                                    statement,
                                    statement.claims().getFirst(),
                                    ""));
            saved(open, drafting(open).addTag(section(open, "Ice packs"), "colchicine", ""));
            assertThat(desk.workList(WorkItem.Kind.UNJUDGED_CLAIMS, Progress.unwatched()))
                    .hasSizeLessThan(claims);
            assertThat(desk.workList(WorkItem.Kind.SECTIONS_WITHOUT_A_TAG, Progress.unwatched()))
                    .hasSize(untagged - 1);
        }
    }

    @Test
    void undoAndRedoWalkBackAndForth() {
        try (Library open = door.open(library)) {
            Desk desk = open.desk();
            Decision badge = saved(open, badge(open, Evidence.RCT));
            saved(open, Drafting.undo("Ada", desk.lastOf("Ada").orElseThrow(), ""));
            assertThat(desk.lastOf("Ada")).isEmpty();
            assertThat(desk.lastUndoneOf("Ada")).contains(badge);
            saved(open, Drafting.redo("Ada", badge, ""));
            assertThat(desk.lastOf("Ada")).contains(badge);
            assertThat(desk.lastUndoneOf("Ada")).isEmpty();
            assertThat(section(open, "Medicines").evidence()).contains(Evidence.RCT);
            assertThat(desk.decide(Drafting.redo("Ada", badge, ""))).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void whatAnotherProgramDecidedIsTakenInWithTheNextDecision() {
        try (Library open = door.open(library);
                Library other = new LibraryDoor(folder.resolve("other-cache")).open(library)) {
            saved(other, badge(other, Evidence.RCT));
            saved(open, drafting(open).field("rights", List.of("CC BY 4.0"), ""));
            assertThat(section(open, "Medicines").evidence()).contains(Evidence.RCT);
            assertThat(open.desk().decisions()).extracting(Decision::sequence).containsExactly(1L, 2L);
        }
    }

    @Test
    void whatCantBeSavedIsKeptAndMayGoElsewhereAndComeBack() throws IOException {
        try (Library open = door.open(library)) {
            Files.writeString(library.resolve("curation"), "in the way");
            assertThat(open.desk().decide(badge(open, Evidence.RCT))).isInstanceOf(Outcome.NotSaved.class);
            assertThat(open.desk().unsaved()).hasSize(1);
            assertThat(section(open, "Medicines").evidence()).contains(Evidence.UNCITED);
            Path stick = folder.resolve("stick/decisions.jsonl");
            assertThat(open.desk().saveElsewhere(stick)).singleElement().isInstanceOf(Outcome.Saved.class);
            assertThat(open.desk().unsaved()).isEmpty();
        }
        Files.delete(library.resolve("curation"));
        assertThat(door.mergeDecisions(library, folder.resolve("stick/decisions.jsonl"))
                        .added())
                .hasSize(1);
        try (Library again = door.open(library)) {
            assertThat(section(again, "Medicines").evidence()).contains(Evidence.RCT);
        }
    }

    @Test
    void whatCantBeDecidedIsRefusedAndNothingIsWritten() {
        try (Library open = door.open(library)) {
            List<Draft> drafts = List.of(
                    drafting(open).addTag(section(open, "Ice packs"), "no-such-concept", ""),
                    drafting(open).field("issued", List.of("last week"), ""),
                    drafting(open)
                            .merge(open.source("gout").orElseThrow().sections().getFirst(), ""),
                    Drafting.switchRule("Ada", "any", true, ""),
                    new Drafting(open.source("gout").orElseThrow(), " ").field("issued", List.of("2020"), ""));
            assertThat(drafts)
                    .allSatisfy(draft -> assertThat(open.desk().decide(draft)).isInstanceOf(Outcome.Refused.class));
            assertThat(library.resolve("curation")).doesNotExist();
        }
    }

    @Test
    void whatWaitsToBeSavedIsWrittenBeforeWhatIsDecidedNext() throws IOException {
        try (Library open = door.open(library)) {
            Path curation = Files.writeString(library.resolve("curation"), "in the way");
            Draft first = badge(open, Evidence.RCT);
            Draft second = badge(open, Evidence.CASE);
            Draft third = badge(open, Evidence.OBS);
            assertThat(open.desk().decide(first)).isInstanceOf(Outcome.NotSaved.class);
            assertThat(open.desk().decide(second)).isInstanceOf(Outcome.NotSaved.class);
            Files.delete(curation);
            saved(open, third);
            assertThat(open.desk().unsaved()).isEmpty();
            assertThat(open.desk().decisions())
                    .extracting(Decision::judgement)
                    .containsExactly(first.judgement(), second.judgement(), third.judgement());
            assertThat(section(open, "Medicines").evidence()).contains(Evidence.OBS);
        }
    }

    @Test
    void whatWaitsToBeSavedIsToldWhileTheLibraryIsReadAgain() {
        try (Library open = door.open(library)) {
            List<Draft> told = ((FolderDesk) open.desk())
                    .meanwhile(_ -> CompletableFuture.supplyAsync(open.desk()::unsaved)
                            .completeOnTimeout(List.of(badge(open, Evidence.RCT)), 5, TimeUnit.SECONDS)
                            .join());
            assertThat(told).isEmpty();
        }
    }

    @Test
    void aJournalThatCantBeReadForAWhileTakesNoDecisionAway() throws IOException {
        try (Library open = door.open(library)) {
            saved(open, badge(open, Evidence.RCT));
            Path journal = library.resolve("curation/decisions.jsonl");
            Path aside = Files.move(journal, folder.resolve("aside.jsonl"));
            Files.createDirectory(journal);
            open.refresh();
            assertThat(section(open, "Medicines").evidence()).contains(Evidence.RCT);
            assertThat(open.desk().decisions()).hasSize(1);
            assertThat(open.problems()).extracting(Problem::kind).contains("decisions-unreadable");
            assertThat(open.isUpToDate()).isFalse();
            Files.delete(journal);
            Files.move(aside, journal);
            open.refresh();
            assertThat(open.problems()).extracting(Problem::kind).doesNotContain("decisions-unreadable");
            assertThat(open.isUpToDate()).isTrue();
        }
    }

    @Test
    void theProblemsOnTheListAreAlsoThoseOfFilesThatWereRefused() throws IOException {
        Files.writeString(library.resolve("sources/gout-guide.md"), GOUT);
        Files.writeString(library.resolve("sources/Gout guide.md"), GOUT);
        try (Library open = door.open(library)) {
            assertThat(open.desk().workList(WorkItem.Kind.PROBLEMS, Progress.unwatched()))
                    .filteredOn(WorkItem.FoundProblem.class::isInstance)
                    .extracting(item -> ((WorkItem.FoundProblem) item).problem().kind())
                    .contains("name-taken");
        }
    }

    @Test
    void aNameThatOpeningRefusesIsFoundByTheCheck() throws IOException {
        Files.writeString(library.resolve("sources/gout-guide.md"), GOUT);
        Files.writeString(library.resolve("sources/Gout guide.md"), GOUT);
        assertThat(door.check(library)).extracting(Problem::kind).contains("name-taken");
        assertThat(door.readLibrary(library).sources()).hasSize(2);
    }
}
