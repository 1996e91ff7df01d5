package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.curation.Home;
import org.lectern.curation.Outcome;
import org.lectern.curation.Placed;
import org.lectern.curation.Precision;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.QualityItem;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;
import org.lectern.search.FacetCounts;
import org.lectern.search.SearchRequest;
import org.lectern.task.Progress;

/// What a librarian decides on a small library, and what everybody then sees of it.
class DeskTest {

    private static final String SALE = "Book your appointment and enjoy a life without gout attacks.";
    private static final String CLAIM = "Colchicine shortens an attack when it is taken early.";

    static final String GOUT = """
            ---
            title: Gout at a glance
            issued: 2020-04-01
            language: en
            ---

            # Gout

            Gout is a swelling of joints that comes in attacks.

            ## Medicines

            %s It may upset the stomach.

            ## Ice packs

            They ease the pain of a hot joint.

            ## Our clinic

            %s We look forward to you.
            """.formatted(CLAIM, SALE);

    @TempDir
    Path folder;

    private Path library = Path.of("");
    private LibraryDoor door = new LibraryDoor(Path.of(""));

    @BeforeEach
    void aLibraryWithOneSource() throws IOException {
        library = folder.resolve("room");
        door = new LibraryDoor(folder.resolve("cache"));
        SmallLibrary.write(library, GOUT);
    }

    private static Drafting drafting(Library open) {
        return new Drafting(open.source("gout").orElseThrow(), "Ada");
    }

    private static SectionReading section(Library open, String title) {
        return open.source("gout").orElseThrow().sections().stream()
                .filter(each -> each.section().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Statement statement(Library open, String title, String words) {
        String text = open.source("gout").orElseThrow().document().text();
        return section(open, title).statements().stream()
                .filter(each -> each.span().in(text).contains(words))
                .findFirst()
                .orElseThrow();
    }

    private static Decision saved(Library open, Draft draft) {
        Outcome outcome = open.desk().decide(draft);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved) outcome).decision();
    }

    private static Draft dismissal(Library open) {
        Statement statement = statement(open, "Our clinic", "Book");
        return drafting(open)
                .dismissFlag(
                        section(open, "Our clinic"),
                        statement,
                        statement.claims().getFirst(),
                        "only an address");
    }

    private static Draft badge(Library open, Evidence level) {
        Statement statement = statement(open, "Medicines", "Colchicine");
        return drafting(open)
                .changeBadge(section(open, "Medicines"), statement, Optional.of(level), "two trials say so");
    }

    private static List<String> counts(Library open, Facet facet) {
        return open.search(SearchRequest.of("")).facets().stream()
                .filter(counts -> counts.facet() == facet)
                .flatMap(counts -> counts.values().stream())
                .map(FacetCounts.Value::id)
                .toList();
    }

    @Test
    void fourDecisionsUndoneLeaveTheLibraryAsItWasAndEightLines() throws IOException {
        List<SourceReading> before = door.readLibrary(library).sources();
        try (Library open = door.open(library)) {
            List<Decision> made = new ArrayList<>();
            made.add(saved(open, dismissal(open)));
            made.add(saved(open, badge(open, Evidence.RCT)));
            made.add(saved(open, drafting(open).addTag(section(open, "Ice packs"), "colchicine", "meant")));
            made.add(saved(open, drafting(open).field("issued", List.of("2021-05-06"), "seen in print")));
            assertThat(door.readLibrary(library).sources()).isNotEqualTo(before);
            for (Decision decision : made.reversed()) {
                saved(open, Drafting.undo("Ada", decision, "a slip"));
            }
            assertThat(open.source("gout").orElseThrow()).isEqualTo(before.getFirst());
            assertThat(open.isUpToDate()).isTrue();
        }
        assertThat(door.readLibrary(library).sources()).isEqualTo(before);
        assertThat(Files.readAllLines(library.resolve("curation/decisions.jsonl")))
                .hasSize(8);
    }

    @Test
    void everythingThatIsAskedAgreesAtOnceAndAfterARestart() {
        try (Library open = door.open(library)) {
            assertThat(counts(open, Facet.EVIDENCE)).doesNotContain("RCT");
            saved(open, badge(open, Evidence.RCT));
            saved(open, drafting(open).addTag(section(open, "Ice packs"), "colchicine", ""));
            saved(open, drafting(open).field("title", List.of("Gout in short"), ""));
            seesTheDecisions(open);
        }
        try (Library again = door.open(library)) {
            assertThat(again.refreshed().read()).isZero();
            seesTheDecisions(again);
        }
        assertThat(door.readLibrary(library).sources().getFirst().document().title())
                .isEqualTo("Gout in short");
    }

    private static void seesTheDecisions(Library open) {
        assertThat(counts(open, Facet.EVIDENCE)).contains("RCT");
        assertThat(open.search(SearchRequest.of("").withInclude(Map.of(Facet.TREATMENT, Set.of("colchicine"))))
                        .total())
                .isEqualTo(2);
        assertThat(open.sources().getFirst().title()).isEqualTo("Gout in short");
        assertThat(section(open, "Medicines").evidence()).contains(Evidence.RCT);
        assertThat(statement(open, "Medicines", "Colchicine").decided())
                .singleElement()
                .satisfies(decided -> assertThat(decided.inWords())
                        .isEqualTo("changed from UNCITED to RCT by Ada: two trials say so"));
        assertThat(open.isUpToDate()).isTrue();
    }

    @Test
    void aDismissedFlagIsGoneFromFacetsAndListsAndSaysWhy() {
        try (Library open = door.open(library)) {
            int flagged = open.sources().getFirst().flaggedStatements();
            saved(open, dismissal(open));
            Statement statement = statement(open, "Our clinic", "Book");
            assertThat(statement.claims()).isEmpty();
            assertThat(statement.evidence()).isNotEqualTo(Optional.of(Evidence.PROMO));
            assertThat(statement.notFlagged()).contains("dismissed by Ada: only an address");
            assertThat(open.sources().getFirst().flaggedStatements()).isEqualTo(flagged - 1);
        }
    }

    @Test
    void aFlagAddedByHandCountsLikeAnyOther() {
        try (Library open = door.open(library)) {
            String text = open.source("gout").orElseThrow().document().text();
            int at = text.indexOf("look forward to you");
            saved(
                    open,
                    drafting(open)
                            .addFlag(
                                    section(open, "Our clinic"), new Span(at, at + 19), ClaimKind.HOPEFEAR, "it woos"));
            assertThat(counts(open, Facet.CLAIM)).contains("HOPEFEAR");
            Claim claim = statement(open, "Our clinic", "look forward").claims().getLast();
            assertThat(claim.trigger().in(text)).isEqualTo("look forward to you");
            assertThat(claim.reason()).isEqualTo("it woos");
        }
    }

    @Test
    void sectionsTileTheirSourceAfterJoiningAndParting() {
        try (Library open = door.open(library)) {
            String text = open.source("gout").orElseThrow().document().text();
            int at = text.indexOf("It may upset");
            Decision parted = saved(
                    open,
                    drafting(open)
                            .split(
                                    section(open, "Medicines"),
                                    new Span(at, at + "It may upset the stomach".length()),
                                    ""));
            tile(open, 5);
            assertThat(section(open, "It may upset the stomach").text()).startsWith("It may upset");
            saved(open, drafting(open).merge(section(open, "Ice packs"), ""));
            tile(open, 4);
            assertThat(open.search(SearchRequest.of("")).total()).isEqualTo(4);
            saved(open, Drafting.undo("Ada", parted, ""));
            tile(open, 3);
            assertThat(section(open, "Medicines").text()).contains("They ease the pain");
            assertThat(open.desk().tally()).isEqualTo(new DecisionTally(3, 3, 0, 1, 0));
        }
    }

    private static void tile(Library open, int count) {
        SourceReading source = open.source("gout").orElseThrow();
        assertThat(source.sections()).hasSize(count);
        int end = source.document().bodyStart();
        for (SectionReading section : source.sections()) {
            assertThat(section.section().span().start()).isEqualTo(end);
            end = section.section().span().end();
            assertThat(section.text())
                    .isEqualTo(section.section().span().in(source.document().text()));
        }
        assertThat(end).isEqualTo(source.document().text().length());
    }

    @Test
    void aRuleThatIsSwitchedOffFlagsNothingUntilItIsSwitchedOnAgain() {
        try (Library open = door.open(library)) {
            SourceReading before = open.source("gout").orElseThrow();
            Claim claim = statement(open, "Our clinic", "Book").claims().getFirst();
            saved(open, Drafting.switchRule("Ada", claim.rule(), false, "too eager"));
            assertThat(open.desk().switchedOff()).containsExactly(claim.rule());
            assertThat(statement(open, "Our clinic", "Book").claims()).doesNotContain(claim);
            saved(open, Drafting.switchRule("Ada", claim.rule(), true, ""));
            assertThat(open.source("gout").orElseThrow()).isEqualTo(before);
        }
    }

    @Test
    void precisionOfARuleFollowsTheDecisionsInForce() {
        try (Library open = door.open(library)) {
            Statement statement = statement(open, "Our clinic", "Book");
            Claim claim = statement.claims().getFirst();
            saved(open, drafting(open).confirmFlag(section(open, "Our clinic"), statement, claim, ""));
            assertThat(open.desk().precision()).containsExactly(new Precision(claim.rule(), 1, 0));
            Decision dismissed = saved(open, dismissal(open));
            assertThat(open.desk().precision()).containsExactly(new Precision(claim.rule(), 0, 1));
            saved(open, Drafting.undo("Ada", dismissed, ""));
            assertThat(open.desk().precision()).containsExactly(new Precision(claim.rule(), 1, 0));
        }
    }

    @Test
    void theQualityCardFollowsACorrection() {
        try (Library open = door.open(library)) {
            QualityItem item = open.quality("gout").orElseThrow().items().getFirst();
            String text = open.source("gout").orElseThrow().document().text();
            Span words = new Span(text.indexOf("two") < 0 ? text.indexOf("Gout is") : 0, text.indexOf("Gout is") + 7);
            saved(open, drafting(open).item(item, QualityItem.Answer.PARTLY, List.of(words), "named below"));
            QualityItem now = open.quality("gout").orElseThrow().items().getFirst();
            assertThat(now.answer()).isEqualTo(QualityItem.Answer.PARTLY);
            assertThat(now.words()).containsExactly(words);
            assertThat(now.decided()).hasSize(1);
        }
    }

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
}
