package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.curation.Decision;
import org.lectern.curation.Drafting;
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

/// What a librarian decides on a small library, and what everybody then sees of it.
final class DeskTest extends GoutRoom {

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
}
