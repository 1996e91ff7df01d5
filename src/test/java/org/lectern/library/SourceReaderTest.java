package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;

final class SourceReaderTest {

    private static Concept symptom(String label) {
        return new Concept(
                label,
                Facet.SYMPTOM,
                label,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }

    @Test
    void whatNobodyCanSeeGivesNoTag() {
        String text = """
                # Gout

                It brings a rash, see [this page](https://a.example/fever).

                <!-- fever and more fever -->

                It lasts [for days][1].

                [1]: https://a.example/days "Fever"
                """;
        SourceReader reader = new SourceReader(new Vocabulary(List.of(symptom("fever"), symptom("rash"))));
        SourceReading source = reader.read(new SourceDocument("gout", Metadata.empty(), text, 0, List.of()));
        assertThat(source.sections())
                .flatExtracting(section -> section.mentions())
                .extracting(mention -> mention.words().in(text))
                .containsExactly("rash");
    }
}
