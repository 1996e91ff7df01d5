package org.lectern.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Vocabulary;

class LabelCheckTest {

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "Peak flow, peak-flow",
        "Chest X-ray, chest x rays",
        "Churg–Strauss, Churg-Strauss",
        "Wright's test, Wright’s test",
        "Rash, rashes",
        "Biopsy, biopsies",
    })
    void aLabelThatTwoConceptsClaimIsTold(String one, String other) {
        assertThat(check(Facet.TEST, concept("a", Facet.TEST, one), concept("b", Facet.TEST, other)))
                .containsExactly(Finding.ofSource(Flaw.LABEL_OF_TWO, one, "a, b"));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({
        "ALS, al",
        "Gas, ga",
        "Virus, viru",
        "Sclerosis, sclerosi",
        "Stress, stres",
        "AIDS, aid",
        "CD15s antigen, CD15 antigen"
    })
    void differentLabelsStayDifferent(String one, String other) {
        assertThat(check(Facet.TEST, concept("a", Facet.TEST, one), concept("b", Facet.TEST, other)))
                .isEmpty();
    }

    @Test
    void twoFacetsMayShareALabelAndAConceptMayRepeatItsOwn() {
        assertThat(check(
                        Facet.TEST,
                        concept("a", Facet.TEST, "Biopsy", "biopsies"),
                        concept("b", Facet.TREATMENT, "Biopsy")))
                .isEmpty();
    }

    private static List<Finding> check(Facet facet, Concept... concepts) {
        return new LabelCheck(new Vocabulary(Arrays.asList(concepts)), ToldLabels.of(List.of())).check(facet);
    }

    private static Concept concept(String id, Facet facet, String label, String... others) {
        return new Concept(
                id,
                facet,
                label,
                List.of(others),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false);
    }
}
