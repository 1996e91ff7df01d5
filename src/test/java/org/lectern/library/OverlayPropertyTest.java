package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.curation.Decision;
import org.lectern.curation.Ledger;
import org.lectern.intake.Intake;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;

/// Whatever is done to a text, no decision is lost from the count, and what is shown of it stays whole.
class OverlayPropertyTest {

    private static final int SEEDS = 4;
    private static final int EDITS = 12;

    @TempDir
    Path folder;

    @Test
    void attachedAndHomelessAreAllThatWasMade() throws IOException {
        Path library = folder.resolve("room");
        SmallLibrary.write(library, GoutRoom.GOUT);
        SourceReader reader = Rules.of(new LibraryFolder(library)).reader();
        int homeless = 0;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Files.deleteIfExists(library.resolve("curation/decisions.jsonl"));
            Random random = new Random(seed);
            Ledger ledger = Ledger.of(decided(library, random));
            String text = GoutRoom.GOUT;
            for (int edit = 0; edit < EDITS; edit++) {
                text = RandomEdits.of(text, random);
                LaidOver laid = Overlay.lay(reader.read(document(text)), ledger);
                assertThat(laid.placed())
                        .as("seed %d, edit %d", seed, edit)
                        .extracting(placed -> placed.decision().id())
                        .containsExactlyElementsOf(onSources(ledger));
                isWhole(laid.reading());
                homeless += (int) laid.placed().stream()
                        .filter(placed -> placed.isHomeless())
                        .count();
            }
        }
        assertThat(homeless).isPositive();
    }

    private static SourceDocument document(String text) {
        return switch (Intake.read(text, "gout.md")) {
            case Intake.Outcome.Taken(SourceDocument document) -> document;
            case Intake.Outcome.Refused(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    private List<Decision> decided(Path library, Random random) {
        try (Library open = new LibraryDoor(folder.resolve("cache")).open(library)) {
            SomeDecisions.on(open, "gout", "Ada", 12, random);
            DecisionTally tally = open.desk().tally();
            assertThat(tally.made()).isGreaterThan(4).isEqualTo(tally.attached() + tally.homeless());
            return open.desk().decisions();
        }
    }

    private static List<String> onSources(Ledger ledger) {
        return ledger.all().stream()
                .filter(decision -> decision.judgement().source().isPresent())
                .map(Decision::id)
                .toList();
    }

    private static void isWhole(SourceReading source) {
        int end = source.document().bodyStart();
        for (SectionReading section : source.sections()) {
            assertThat(section.section().span().start()).isEqualTo(end);
            end = section.section().span().end();
            for (Statement statement : section.statements()) {
                assertThat(section.section().span().contains(statement.span())).isTrue();
            }
        }
        assertThat(source.sections())
                .extracting(section -> section.section().id())
                .doesNotHaveDuplicates();
    }
}
