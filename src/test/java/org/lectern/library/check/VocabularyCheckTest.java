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

class VocabularyCheckTest {

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
        assertThat(check(Facet.TEST, concept("a", Facet.TEST, "", one), concept("b", Facet.TEST, "", other)))
                .containsExactly(Finding.ofSource(Flaw.LABEL_OF_TWO, one, "a, b"));
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @CsvSource({"ALS, al", "Gas, ga", "Virus, viru", "Sclerosis, sclerosi", "Stress, stres", "AIDS, aid"})
    void differentLabelsStayDifferent(String one, String other) {
        assertThat(check(Facet.TEST, concept("a", Facet.TEST, "", one), concept("b", Facet.TEST, "", other)))
                .isEmpty();
    }

    @Test
    void twoFacetsMayShareALabelAndAConceptMayRepeatItsOwn() {
        assertThat(check(
                        Facet.TEST,
                        concept("a", Facet.TEST, "", "Biopsy", "biopsies"),
                        concept("b", Facet.TREATMENT, "", "Biopsy")))
                .isEmpty();
    }

    @Test
    void aHierarchyThatDoesNotHoldIsTold() {
        List<Finding> found = check(
                Facet.TEST,
                concept("a", Facet.TEST, "nowhere", "A"),
                concept("b", Facet.TEST, "t", "B"),
                concept("t", Facet.TREATMENT, "", "T"));

        assertThat(found)
                .containsExactly(
                        Finding.ofSource(Flaw.UNKNOWN_BROADER, "a", "nowhere"),
                        Finding.ofSource(Flaw.BROADER_OF_OTHER_FACET, "b", "t"));
    }

    @Test
    void aCircleIsToldOnce() {
        assertThat(check(
                        Facet.TEST,
                        concept("below", Facet.TEST, "a", "X"),
                        concept("a", Facet.TEST, "b", "A"),
                        concept("b", Facet.TEST, "c", "B"),
                        concept("c", Facet.TEST, "a", "C")))
                .containsExactly(Finding.ofSource(Flaw.CIRCLE, "a", "a → b → c → a"));
    }

    private static List<Finding> check(Facet facet, Concept... concepts) {
        return new VocabularyCheck(new Vocabulary(Arrays.asList(concepts))).check(facet);
    }

    private static Concept concept(String id, Facet facet, String broader, String label, String... others) {
        Optional<String> up = Optional.of(broader).filter(text -> !text.isEmpty());
        return new Concept(
                id, facet, label, List.of(others), List.of(), List.of(), up, Optional.empty(), List.of(), false);
    }
}
