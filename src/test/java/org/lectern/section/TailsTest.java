package org.lectern.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TailsTest {

    private static List<String> words(String list) {
        return list.equals("-") ? List.of() : Arrays.asList(list.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ticks carry it. CDC|CDC",
                "Ticks carry it.CDCMayo Clinic|CDC; Mayo Clinic",
                "Ticks carry itMedlinePlus|MedlinePlus",
                "Ticks carry it. NIH ODS|NIH ODS",
                "Ticks carry it. Lyme Research Alliance|Lyme Research Alliance",
                "Ticks carry it. JAMA PediatricsWebMD|JAMA Pediatrics; WebMD",
                "Ticks carry it. example.orgPubMed|example.org; PubMed",
                "Ask Dr. Mayo|-",
                "Ticks carry it in Maine|-",
                "Ticks carry it.|-",
                "The CDC says so.|-",
                "Is it Lyme? Mayo Clinic|Mayo Clinic",
                "CDC|-"
            })
    void labelsStandBehindTheLastSentence(String text, String labels) {
        assertThat(Tails.trailing(text, Set.of(), true))
                .extracting(span -> span.in(text))
                .isEqualTo(words(labels));
    }

    @Test
    void aNameOfTheSourcesOwnPartsAGluedRun() {
        String text = "Ticks carry it. Tick TrustLYMX";
        assertThat(Tails.trailing(text, Set.of("Tick Trust", "LYMX"), true))
                .extracting(span -> span.in(text))
                .containsExactly("Tick Trust", "LYMX");
    }

    @Test
    void unknownNamesNeedAWordThatMakesThemLikelyWhereThatIsAskedFor() {
        String text = "Ticks carry it. Hollow Reed";
        assertThat(Tails.trailing(text, Set.of(), false)).isEmpty();
        assertThat(Tails.trailing(text, Set.of(), true)).hasSize(1);
    }

    @Test
    void labelsBetweenTwoStatementsAreFound() {
        String text = "Ticks carry it. Mayo Clinic The rash grows.";
        assertThat(Tails.inner(text, Set.of()))
                .extracting(span -> span.in(text))
                .containsExactly("Mayo Clinic");
    }
}
