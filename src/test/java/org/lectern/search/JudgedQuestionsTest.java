package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Topic;
import org.lectern.testing.HandmadeLibrary;

/// Who asks how something is said, or on what it rests, is answered by what appraisal found.
final class JudgedQuestionsTest {

    private final HandmadeLibrary library = new HandmadeLibrary()
            .concept(Facet.TREATMENT, "inhaler", "", "Inhaler")
            .concept(Facet.TREATMENT, "spa", "", "Salt cave")
            .source("guide", Stance.NEUTRAL, "A guide", "2022")
            .section("guide", "Inhaler", "An inhaler opens the airways.", Topic.TREATMENT, Optional.of(Evidence.REF))
            .section(
                    "guide",
                    "Evening dose",
                    "Ninety people were drawn by lot to an inhaler or none.",
                    Topic.TREATMENT,
                    Optional.of(Evidence.RCT))
            .section(
                    "guide",
                    "Is it infectious?",
                    "No, nobody gets it from somebody else.",
                    Topic.CAUSES,
                    Optional.of(Evidence.REF))
            .section("guide", "Salt", "A salt cave is dry air.", Topic.TREATMENT, Optional.of(Evidence.UNCITED))
            .section(
                    "guide",
                    "Breathe anew",
                    "Our salt cave frees everybody for good.",
                    Topic.TREATMENT,
                    Optional.of(Evidence.PROMO),
                    ClaimKind.PANACEA)
            .section(
                    "guide",
                    "Anna",
                    "Anna says that an inhaler gave her life back.",
                    Topic.TREATMENT,
                    Optional.of(Evidence.UNCITED),
                    ClaimKind.TESTIMONIAL)
            .section(
                    "guide",
                    "Rooms",
                    "Make an appointment at the salt cave of the old spa.",
                    Topic.OVERVIEW,
                    Optional.empty())
            .section("guide", "Desk", "Telephone 01 234.", Topic.OVERVIEW, Optional.empty())
            .many(12);

    private List<String> titles(String query) throws IOException {
        try (SectionSearch search = library.search()) {
            return search.search(SearchRequest.of(query)).hits().stream()
                    .map(Hit::title)
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "randomised controlled trials of the inhaler, Evening dose",
        "RCTs, Evening dose",
        "salt cave advertising, Breathe anew",
        "testimonials about an inhaler, Anna",
    })
    void whatAppraisalFoundAnswersThoughTheTextSaysNoSuchWord(String query, String title) throws IOException {
        assertThat(titles(query)).containsExactly(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"is it catching", "is it contagious", "can I catch it"})
    void whoAsksInWordsOfTheStreetIsAnsweredInWordsOfTheBook(String query) throws IOException {
        assertThat(titles(query)).first().isEqualTo("Is it infectious?");
    }

    @Test
    void everyWayToSellIsAPromotionalClaim() throws IOException {
        assertThat(titles("sections with promotional claims")).containsExactlyInAnyOrder("Breathe anew", "Anna");
    }

    @Test
    void aTelephoneNumberNeedNotNameWhoseItIs() throws IOException {
        assertThat(titles("phone number of the salt cave in the old spa")).containsExactly("Rooms", "Desk");
    }

    @Test
    void whatASellerPromisesNeedNotNameTheWares() throws IOException {
        assertThat(titles("what does the seller of the salt cave promise its guests"))
                .startsWith("Breathe anew")
                .contains("Anna");
    }

    @Test
    void whoDoubtsAnAdvertisementIsShownTheTrialToo() throws IOException {
        assertThat(titles("is the inhaler proven or only advertising")).containsExactly("Evening dose", "Anna");
    }

    @Test
    void statementsWithoutASourceAreFound() throws IOException {
        assertThat(titles("statements without any source")).containsExactlyInAnyOrder("Salt", "Anna");
    }

    @Test
    void whereNoneIsSoTheResultDoesNotShowAnotherKind() throws IOException {
        assertThat(titles("systematic reviews")).isEmpty();
    }

    @Test
    void aWordThatAsksHowItIsSaidIsNoSlip() throws IOException {
        try (SectionSearch search = library.search()) {
            assertThat(search.search(SearchRequest.of("controlled trials")).suggestion())
                    .isEmpty();
        }
    }
}
