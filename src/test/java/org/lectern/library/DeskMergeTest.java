package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;

/// What becomes of undoing when the journals of two librarians, or of one at two desks, are merged.
final class DeskMergeTest extends GoutRoom {

    private static final String JOURNAL = "curation/decisions.jsonl";

    /// The other desk: the same source, a journal of its own.
    private Path other() throws IOException {
        Path other = folder.resolve("other");
        SmallLibrary.write(other, GOUT);
        return other;
    }

    private Decision at(Path desk, Function<Library, Draft> draft) {
        try (Library open = door.open(desk)) {
            return saved(open, draft.apply(open));
        }
    }

    private MergeReport mergeInto(Path desk, Path from) {
        return door.mergeDecisions(desk, from.resolve(JOURNAL));
    }

    private Optional<Evidence> medicines(Path desk) {
        try (Library open = door.open(desk)) {
            return section(open, "Medicines").evidence();
        }
    }

    private static Draft by(String who, Draft draft) {
        return new Draft(who, draft.judgement(), draft.reason());
    }

    @Test
    void whatAColleagueDecidedAndUndidArrivesUndone() throws IOException {
        Path other = other();
        SourceReading before = door.readLibrary(library).sources().getFirst();
        Decision hers = at(other, open -> by("Bea", badge(open, Evidence.RCT)));
        at(other, _ -> Drafting.undo("Bea", hers, "a slip"));
        assertThat(mergeInto(library, other).added()).hasSize(2);
        assertThat(door.readLibrary(library).sources()).containsExactly(before);
    }

    @Test
    void anUndoingThatComesLaterReachesWhatWasMergedBeforeAndSoDoesARedoing() throws IOException {
        Path other = other();
        Decision hers = at(other, open -> by("Bea", badge(open, Evidence.RCT)));
        mergeInto(library, other);
        assertThat(medicines(library)).contains(Evidence.RCT);
        at(other, _ -> Drafting.undo("Bea", hers, ""));
        assertThat(mergeInto(library, other).added()).hasSize(1);
        assertThat(medicines(library)).contains(Evidence.UNCITED);
        at(other, _ -> Drafting.redo("Bea", hers, ""));
        mergeInto(library, other);
        assertThat(medicines(library)).contains(Evidence.RCT);
    }

    @Test
    void whatSheUndidAtAnotherDeskIsUndoneWhereSheDecidedIt() throws IOException {
        Path other = other();
        Decision hers = at(library, open -> badge(open, Evidence.RCT));
        mergeInto(other, library);
        at(other, _ -> Drafting.undo("Ada", hers, "read it again"));
        mergeInto(library, other);
        assertThat(medicines(library)).contains(Evidence.UNCITED);
        assertThat(medicines(other)).contains(Evidence.UNCITED);
        try (Library open = door.open(library)) {
            assertThat(open.desk().tally()).isEqualTo(new DecisionTally(2, 2, 0, 1, 0));
            assertThat(open.desk().lastUndoneOf("Ada")).contains(hers);
        }
    }

    @Test
    void theSameHoldsWhereTheJournalWasCarriedOverAsAFile() throws IOException {
        Path other = other();
        Decision hers = at(library, open -> badge(open, Evidence.RCT));
        Files.createDirectories(other.resolve("curation"));
        Files.copy(library.resolve(JOURNAL), other.resolve(JOURNAL));
        at(other, _ -> Drafting.undo("Ada", hers, ""));
        assertThat(mergeInto(library, other).added()).hasSize(1);
        assertThat(medicines(library)).contains(Evidence.UNCITED);
    }

    @Test
    void aColleagueDoesNotUndoWhatWasDecidedHere() throws IOException {
        Path other = other();
        Decision mine = at(library, open -> badge(open, Evidence.RCT));
        mergeInto(other, library);
        at(other, _ -> Drafting.undo("Bea", mine, "no trial"));
        mergeInto(library, other);
        assertThat(medicines(library)).contains(Evidence.RCT);
    }

    @Test
    void whatIsUndoneDisagreesWithNobody() throws IOException {
        Path other = other();
        Decision mine = at(library, open -> badge(open, Evidence.RCT));
        mergeInto(other, library);
        at(other, _ -> Drafting.undo("Ada", mine, ""));
        at(other, open -> by("Bea", badge(open, Evidence.OBS)));
        MergeReport report = mergeInto(library, other);
        assertThat(report.agreement().disagreements()).isEmpty();
        assertThat(report.agreement().total()).isZero();
        assertThat(medicines(library)).contains(Evidence.OBS);
    }

    @Test
    void mergingTheUndoingAgainChangesNothing() throws IOException {
        Path other = other();
        Decision hers = at(other, open -> by("Bea", badge(open, Evidence.RCT)));
        at(other, _ -> Drafting.undo("Bea", hers, ""));
        mergeInto(library, other);
        List<String> once = Files.readAllLines(library.resolve(JOURNAL));
        assertThat(mergeInto(library, other).added()).isEmpty();
        assertThat(Files.readAllLines(library.resolve(JOURNAL))).isEqualTo(once);
    }

    @Test
    void aSectionThatTwoJoinedIsJoinedOnceAndBothDecisionsCount() throws IOException {
        Path other = other();
        at(library, open -> drafting(open).merge(section(open, "Ice packs"), "short"));
        at(other, open -> by("Bea", drafting(open).merge(section(open, "Ice packs"), "one thing")));
        mergeInto(library, other);
        try (Library open = door.open(library)) {
            assertThat(titles(open)).containsExactly("Gout", "Medicines", "Our clinic");
            assertThat(open.desk().tally()).isEqualTo(new DecisionTally(2, 2, 0, 0, 0));
        }
    }

    private static List<String> titles(Library open) {
        return open.source("gout").orElseThrow().sections().stream()
                .map(each -> each.section().title())
                .toList();
    }

    @Test
    void aFlagThatIsConfirmedHereOutlastsAColleaguesDismissal() throws IOException {
        Path other = other();
        String selling = GOUT.replace(SALE, "Our unique tablets cure gout for good.");
        SmallLibrary.write(library, selling);
        SmallLibrary.write(other, selling);
        at(library, DeskMergeTest::confirmation);
        at(other, open -> by("Bea", drafting(open).dismissFlags(clinic(open), sale(open), "an address")));
        mergeInto(library, other);
        try (Library open = door.open(library)) {
            assertThat(sale(open).claims()).isNotEmpty();
            assertThat(sale(open).evidence()).contains(Evidence.PROMO);
            assertThat(sale(open).notFlagged()).isEmpty();
        }
    }

    private static SectionReading clinic(Library open) {
        return section(open, "Our clinic");
    }

    private static Statement sale(Library open) {
        return clinic(open).statements().get(1);
    }

    private static Draft confirmation(Library open) {
        Statement sale = sale(open);
        return drafting(open).confirmFlag(clinic(open), sale, sale.claims().getFirst(), "it sells");
    }

    @Test
    void aDismissalDecidedHereStandsAgainstAColleaguesConfirmation() throws IOException {
        Path other = other();
        at(library, open -> dismissal(open));
        at(other, open -> by("Bea", confirmation(open)));
        mergeInto(library, other);
        try (Library open = door.open(library)) {
            assertThat(statement(open, "Our clinic", "Book").claims()).isEmpty();
        }
    }

    @Test
    void aTagThatIsConfirmedHereOutlastsAColleaguesDismissal() throws IOException {
        Path other = other();
        List<Mention> before =
                door.readLibrary(library).sources().getFirst().sections().get(1).mentions();
        at(library, open -> drafting(open).confirmTag(section(open, "Medicines"), "colchicine", ""));
        at(other, open -> by("Bea", drafting(open).dismissTag(section(open, "Medicines"), "colchicine", "")));
        mergeInto(library, other);
        try (Library open = door.open(library)) {
            assertThat(section(open, "Medicines").mentions()).isNotEmpty().isEqualTo(before);
        }
    }

    @Test
    void aColleaguesWordThatWasOverruledHereIsNotSaidOfTheStatement() throws IOException {
        Path other = other();
        at(other, open -> {
            Statement sale = statement(open, "Our clinic", "Book");
            return by(
                    "Bea",
                    drafting(open)
                            .confirmFlag(
                                    section(open, "Our clinic"),
                                    sale,
                                    sale.claims().getFirst(),
                                    ""));
        });
        at(library, GoutRoom::dismissal);
        mergeInto(library, other);
        try (Library open = door.open(library)) {
            assertThat(statement(open, "Our clinic", "Book").decided())
                    .extracting(Decided::who)
                    .containsExactly("Ada");
        }
    }
}
