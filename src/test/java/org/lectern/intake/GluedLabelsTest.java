package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class GluedLabelsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gout is caused by urate crystals.NHS",
                "Gout is caused by urate crystals.NHSArthritis UK",
                "Usually 5 to 7 days.PMCPMC",
                "No.NICE",
                "It lowers the dose by 5 mg a day in 12.MedscapeMayo Clinic",
                "It harms the DNA.University of Leeds",
                "The toe hurts.[1][2]",
                "The toe hurts.12,13",
                "The toe hurts. Mayo Clinic",
                "Is it rare?Drugs.com"
            })
    void aSentenceEndsBeforeTheNamesOfItsSources(String line) {
        assertThat(Sentences.endsLikeSentence(line)).isTrue();
        assertThat(Shape.couldBeHeading(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2.Causes",
                "1.2 Causes of gout",
                "Stage 2.Signs",
                "St.John's Wort",
                "St. John's Wort",
                "Dr. Ana Roe",
                "Vitamins B.Complex",
                "A dose of 2.5 mg",
                "Version 2.5",
                "U.S. Trials",
                "Drugs.com"
            })
    void aPointInATitleEndsNoSentence(String line) {
        assertThat(GluedLabels.end(line)).isFalse();
    }
}
