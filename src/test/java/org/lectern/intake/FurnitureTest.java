package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FurnitureTest {

    @ParameterizedTest
    @ValueSource(strings = {"FAQs", "Gout FAQ", "Frequently asked questions", "Gout: Q&A", "People also ask"})
    void questionsStandBelowAFaqHeading(String heading) {
        assertThat(Furniture.isFaqHeading(heading)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Masked hypertension", "Unmasked by stress", "Is it often asked?"})
    void aWordThatOnlyHoldsOneOfTheirWordsMakesNoFaqHeading(String heading) {
        assertThat(Furniture.isFaqHeading(heading)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Reed A. Gout. 2013", "Reed A. doi10.1000/1", "DOI: 10.1000/1", "Reed et al", "http://a.b"})
    void aReferenceHasAYearOrWhatGoesWithOne(String line) {
        assertThat(Furniture.isReference(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"What our nurses are doing", "Call 120134 for more"})
    void aRemarkIsNoReference(String line) {
        assertThat(Furniture.isReference(line)).isFalse();
    }
}
