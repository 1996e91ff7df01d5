package org.lectern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Mention.Carried;
import org.lectern.knowledge.Vocabulary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Guards how often the scope rules agree with what a reader says of a sentence: is this word stated of the patients,
/// or of their care? The sentences were invented, on many diseases; the rules have since been tuned on them, so the
/// figure is a guard against going back and no measure for texts not seen. Where a sentence names a disease that could
/// be another page's, "about" says that it is this page's.
final class StatedOrNotTest {

    /// The agreement reached, in hundredths; raise it when it is surpassed.
    private static final int FLOOR = 90;

    private static final String ID = "concept";
    private static final Path LINES = Path.of("src", "test", "resources", "pages", "tagging.jsonl");

    @Test
    void nineSentencesInTenAreReadAsAReaderReadsThem() throws IOException {
        JsonMapper json = new JsonMapper();
        List<JsonNode> lines =
                Files.readAllLines(LINES).stream().map(json::readTree).toList();
        List<String> apart = lines.stream()
                .filter(line -> !isAgreed(line))
                .map(JsonNode::toString)
                .toList();
        assertThat(lines).hasSizeGreaterThan(190);
        assertThat((lines.size() - apart.size()) * 100 / lines.size())
                .as(() -> String.join("\n", apart))
                .isGreaterThanOrEqualTo(FLOOR);
    }

    private static boolean isAgreed(JsonNode line) {
        Facet facet = Facet.ofCode(line.path("facet").asString()).orElseThrow();
        MarkedExample sentence = MarkedExample.of(line.path("text").asString());
        List<Concept> concepts = new ArrayList<>();
        concepts.add(MarkedExample.concept(ID, facet, line.path("concept").asString()));
        if (line.has("about")) {
            concepts.add(MarkedExample.concept(
                    "about", Facet.DISEASE_TYPE, line.path("about").asString()));
        }
        boolean carried = Tagger.of(new Vocabulary(concepts)).tag(sentence.section(), sentence.text()).stream()
                .anyMatch(mention -> mention.conceptId().equals(ID) && mention.standing() instanceof Carried);
        return carried == line.path("carried").asBoolean();
    }
}
