package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Span;
import org.lectern.search.reading.CaseHistory;
import org.lectern.search.reading.QueryReading;
import org.lectern.search.reading.QueryWords;
import org.lectern.testing.HandmadeLibrary;

/// A sentence model is told what abbreviations and brands stand for, and what a story asks in the end.
final class ToldQueryTest {

    private final HandmadeLibrary library = new HandmadeLibrary()
            .concept(Facet.TEST, "peak-flow", "", "Peak expiratory flow", "PEF", "blowing test")
            .concept(Facet.TREATMENT, "salbutamol", "", "Salbutamol", "albuterol", "Ventolin");

    private QueryReading read(String query, Map<Span, String> corrected) {
        return new QueryReading(
                query,
                List.of(new Span(0, query.length())),
                library.finder().find(query),
                corrected,
                List.of(),
                new CaseHistory(QueryWords.shipped()).question(query),
                List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "low pef at night, low pef (Peak expiratory flow) at night",
        "ventolin and PEF, ventolin (Salbutamol) and PEF (Peak expiratory flow)",
        "low peak expiratory flow, low peak expiratory flow",
        "is albuterol safe, is albuterol safe",
        "a blowing test at school, a blowing test at school",
    })
    void behindAnAbbreviationOrABrandStandsTheNameThatIsMeant(String query, String told) {
        assertThat(ToldQuery.of(read(query, Map.of()), true).text()).isEqualTo(told);
    }

    @Test
    void whatIsToBeReplacedIsNotSaidTwice() {
        assertThat(ToldQuery.of(read("what after Ventolin failed", Map.of()), false)
                        .text())
                .isEqualTo("what after Ventolin failed");
    }

    @Test
    void slipsAreMendedBeforeAndBehindAName() {
        Map<Span, String> corrected = Map.of(new Span(0, 6), "asthma", new Span(11, 16), "night");
        assertThat(ToldQuery.of(read("asthna PEF nigth", corrected), true).text())
                .isEqualTo("asthma PEF (Peak expiratory flow) night");
    }

    @Test
    void theQuestionThatAStoryEndsWithStandsByItself() {
        String story = "A boy of nine coughs since May. His mother smokes, no fever. Which test comes first?";
        assertThat(ToldQuery.of(read(story, Map.of()), true).question()).isEqualTo("Which test comes first?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which test comes first?",
                "Is it asthma or not? An overview",
                "A boy of nine coughs. Why?",
                "A boy of nine coughs since May.",
                "Give 2.5 mg or more every day?",
                "?",
                " ",
            })
    void whereNoStoryComesBeforeItThereIsOneTextOnly(String query) {
        assertThat(ToldQuery.of(read(query, Map.of()), true).question()).isEmpty();
    }
}
