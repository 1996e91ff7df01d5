package org.lectern.library.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.SourceReading;
import org.lectern.library.compare.Pairing.Side;
import org.lectern.testing.HandmadeLibrary;

/// Which sections of an invented guide and trial report on psoriasis belong together.
final class PairingTest {

    private final HandmadeLibrary library = HandmadeLibrary.psoriasis();
    private final Pairing pairing = new Pairing(source("guide"), source("trial"), library.vocabulary());

    private SourceReading source(String id) {
        return library.readings().stream()
                .filter(reading -> reading.document().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSectionMeetsTheOneThatSharesARareConcept() {
        assertThat(pairing.partner(Side.LEFT, "guide/1"))
                .hasValueSatisfying(partner -> assertThat(partner.partnerId()).isEqualTo("trial/1"))
                .hasValueSatisfying(partner -> assertThat(partner.conceptId()).contains("joint-pain"));
    }

    @Test
    void whatTheOtherSourceDoesNotSpeakOfHasNoPartner() {
        assertThat(pairing.partner(Side.LEFT, "guide/2")).isEmpty();
    }

    @Test
    void listsOfReferencesMeetNothing() {
        assertThat(pairing.partner(Side.LEFT, "guide/5")).isEmpty();
    }

    @Test
    void aNarrowerConceptSpeaksForTheBroaderOneAndATitleComesFirst() {
        assertThat(pairing.on(Side.LEFT, "immunosuppressant")).contains("guide/3");
        assertThat(pairing.on(Side.RIGHT, "immunosuppressant")).isEmpty();
    }

    @Test
    void stepsLeadOverWhatBothSpeakOfAndEndThere() {
        Optional<Pairing.Partner> first = pairing.step(Side.RIGHT, Optional.empty(), 1);

        assertThat(first).isPresent();
        assertThat(pairing.step(Side.RIGHT, Optional.of("trial/0"), -1)).isEmpty();
        assertThat(pairing.step(Side.LEFT, Optional.of("guide/5"), 1)).isEmpty();
    }

    @Test
    void anUnknownSectionHasNoPartner() {
        assertThat(pairing.partner(Side.LEFT, "trial/0")).isEmpty();
        assertThat(pairing.partner(Side.LEFT, "nowhere")).isEmpty();
    }
}
