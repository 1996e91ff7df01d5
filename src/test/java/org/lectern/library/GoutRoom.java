package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.curation.Decision;
import org.lectern.curation.Draft;
import org.lectern.curation.Drafting;
import org.lectern.curation.Outcome;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Statement;

/// A library of one page on gout, and decisions on it; each test class judges something else of them.
abstract class GoutRoom {

    static final String SALE = "Book your appointment and enjoy a life without gout attacks.";
    static final String CLAIM = "Colchicine shortens an attack when it is taken early.";

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

    Path library = Path.of("");
    LibraryDoor door = new LibraryDoor(Path.of(""));

    @BeforeEach
    void aLibraryWithOneSource() throws IOException {
        library = folder.resolve("room");
        door = new LibraryDoor(folder.resolve("cache"));
        SmallLibrary.write(library, GOUT);
    }

    static Drafting drafting(Library open) {
        return new Drafting(open.source("gout").orElseThrow(), "Ada");
    }

    static SectionReading section(Library open, String title) {
        return open.source("gout").orElseThrow().sections().stream()
                .filter(each -> each.section().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static Statement statement(Library open, String title, String words) {
        String text = open.source("gout").orElseThrow().document().text();
        return section(open, title).statements().stream()
                .filter(each -> each.span().in(text).contains(words))
                .findFirst()
                .orElseThrow();
    }

    static Decision saved(Library open, Draft draft) {
        Outcome outcome = open.desk().decide(draft);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved) outcome).decision();
    }

    static Draft dismissal(Library open) {
        Statement statement = statement(open, "Our clinic", "Book");
        return drafting(open)
                .dismissFlag(
                        section(open, "Our clinic"),
                        statement,
                        statement.claims().getFirst(),
                        "only an address");
    }

    static Draft badge(Library open, Evidence level) {
        Statement statement = statement(open, "Medicines", "Colchicine");
        return drafting(open)
                .changeBadge(section(open, "Medicines"), statement, Optional.of(level), "two trials say so");
    }
}
