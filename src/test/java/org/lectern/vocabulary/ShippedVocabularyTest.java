package org.lectern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;

/// Guards the vocabulary that ships in `knowledge/`.
final class ShippedVocabularyTest {

    private static final VocabularyFiles.Outcome SHIPPED = VocabularyFiles.read(Path.of("knowledge", "vocabulary"));

    @Test
    void theShippedVocabularyHasNoSlip() {
        assertThat(SHIPPED.problems()).isEmpty();
    }

    @Test
    void itCoversTheFourFacets() {
        assertThat(SHIPPED.vocabulary().concepts()).hasSizeGreaterThanOrEqualTo(180);
        for (Facet facet : Facet.ofConcepts()) {
            assertThat(SHIPPED.vocabulary().concepts()).anyMatch(concept -> concept.facet() == facet);
        }
    }

    @Test
    void everyNameFindsItsConceptInAText() {
        ConceptMatcher matcher = ConceptMatcher.forTexts(SHIPPED.vocabulary());
        Set<String> lost = new HashSet<>();
        for (Concept concept : SHIPPED.vocabulary().concepts()) {
            for (String label : concept.group() ? java.util.List.<String>of() : concept.labels()) {
                boolean found = matcher.find("Then " + label + " again.").stream()
                        .anyMatch(name -> name.concept().equals(concept));
                if (!found) {
                    lost.add(concept.id() + ": " + label);
                }
            }
        }
        assertThat(lost).isEmpty();
    }
}
