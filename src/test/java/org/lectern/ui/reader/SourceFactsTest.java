package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.knowledge.Span;
import org.lectern.library.Library;
import org.lectern.testing.DeskRoom;

final class SourceFactsTest {

    @Test
    void aQuotationKeepsTheSignsThatAreNoMarkup(@TempDir Path folder) throws IOException {
        DeskRoom room = new DeskRoom(folder);
        String words = "Refer if CRP > 10 mg/L";
        String text = "# Gout\n\n**" + words + "** or IL_6 rises.\n";
        Files.writeString(room.source("signs"), text);
        try (Library library = room.open()) {
            SourceFacts facts = SourceFacts.of(library, "signs").orElseThrow();
            int from = facts.source().document().text().indexOf("**");
            String quoted = facts.quote(new Span(from, from + words.length() + 4));
            assertThat(quoted).isEqualTo("\u201c" + words + "\u201d");
        }
    }
}
