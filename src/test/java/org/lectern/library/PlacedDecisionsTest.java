package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.curation.Decision;
import org.lectern.curation.Judgement;
import org.lectern.curation.Ledger;

/// What is asked of one source costs no more where many were decided on.
final class PlacedDecisionsTest extends GoutRoom {

    private final Set<String> read = new TreeSet<>();

    /// Files in which every source is the page on gout, and which know what was asked for.
    private Map<String, Path> files() {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, Path>> entrySet() {
                return Set.of();
            }

            @Override
            public Path get(Object sourceId) {
                read.add(String.valueOf(sourceId));
                return library.resolve("sources/gout.md");
            }
        };
    }

    private static Decision decision(int number, Judgement judgement) {
        return new Decision(number, "d" + number, Instant.EPOCH, "Ada", judgement, "", 0);
    }

    private static Judgement date(String sourceId) {
        return new Judgement.Field(sourceId, "issued", List.of(), List.of("2021"));
    }

    @Test
    void whatStandsInASourceIsToldWithoutReadingAnother() {
        LibraryFolder room = new LibraryFolder(library);
        Ledger ledger = Ledger.of(List.of(
                decision(1, date("gout")),
                decision(2, date("asthma")),
                decision(3, new Judgement.Undo("d1")),
                decision(4, new Judgement.Undo("d2")),
                decision(5, new Judgement.RuleSwitch("cta-call", false))));
        PlacedDecisions placed = new PlacedDecisions(ledger, new RecentReadings(room, files(), Rules.of(room)));
        assertThat(placed.ofSource("gout"))
                .extracting(each -> each.decision().sequence())
                .containsExactly(1L, 3L);
        assertThat(placed.ofSection("gout/medicines")).isEmpty();
        assertThat(read).containsExactly("gout");
    }
}
