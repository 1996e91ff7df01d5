package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Problem.Severity;
import org.lectern.testing.ReadingFixture;

/// What the check says of front matter.
final class FrontMatterCheckTest {

    @Test
    void emptyFrontMatterGivesALineForEachThingThatACatalogueNeeds() {
        assertThat(CheckedSources.kinds(ReadingFixture.bare("asthma")))
                .containsExactly("missing-title", "missing-metadata", "missing-creator", "missing-date");
    }

    @Test
    void aMissingDateIsOnlyWorthKnowing() {
        assertThat(CheckedSources.check(
                        ReadingFixture.source("asthma").without("issued").build()))
                .singleElement()
                .returns("missing-date", Problem::kind)
                .returns(Severity.NOTE, Problem::severity);
    }

    @Test
    void aPublisherStandsInForACreator() {
        assertThat(CheckedSources.kinds(
                        ReadingFixture.source("asthma").without("creator").term("publisher", "Lung House")))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(CheckedSources.check(ReadingFixture.source("asthma")
                        .without("rights", "language")
                        .build()))
                .extracting(Problem::toString)
                .containsExactly("asthma: The front matter does not say: language, rights; add it.");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "title,        asthma,                              missing-title",
        "publsher,     Lung House,                          unknown-key",
        "publisher,    ' ',                                 empty-value",
        "language,     english,                             odd-language",
        "language,     en_US,                               odd-language",
        "language,     en-UK,                               odd-language",
        "language,     eng,                                 odd-language",
        "language,     xx,                                  odd-language",
        "rendition,    copied,                              odd-rendition",
        "identifier,   doi:10.1000,                         odd-identifier",
        "identifier,   10.10/x y,                           odd-identifier",
        "identifier,   https://doi.org/1000/182,            odd-identifier",
        "identifier,   doi:10.1000/182.,                    odd-identifier",
        "subject,      broken leg,                          unknown-term",
        "issued,       'May 11, 2024',                      odd-date",
        "issued,       11.05.2024,                          odd-date",
        "issued,       2024-02-30,                          impossible-date",
        "issued,       2023-02-29,                          impossible-date",
        "modified,     2024-13,                             impossible-date",
        "issued,       0024-01-01,                          impossible-date",
        "issued,       2025-06-16,                          future-date",
        "modified,     2026,                                future-date",
        "modified,     2020-02-29,                          issued-after-modified",
        "modified,     2019,                                issued-after-modified",
    })
    void oddFrontMatterIsADefect(String key, String value, String kind) {
        assertThat(CheckedSources.check(
                        ReadingFixture.source("asthma").term(key, value).build()))
                .singleElement()
                .returns(kind, Problem::kind)
                .returns(Severity.DEFECT, Problem::severity);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "language,     en-GB",
        "language,     pt-BR",
        "language,     gsw",
        "language,     zh-Hans-CN",
        "rendition,    verbatim",
        "identifier,   doi:10.1000/182",
        "identifier,   https://doi.org/10.1000.10/ab(c)12-3",
        "identifier,   https://example.org/a/page",
        "identifier,   PMID 12345678",
        "subject,      wheeze",
        "subject,      Wheezes",
        "subject,      WHEEZING",
        "issued,       2024",
        "issued,       2024-02",
        "issued,       2024-02-29",
        "issued,       2025-06-15",
        "modified,     2024-05-11T10:00:00Z",
        "modified,     2020-03",
        "modified,     2020",
    })
    void goodFrontMatterIsLeftAlone(String key, String value) {
        assertThat(CheckedSources.kinds(ReadingFixture.source("asthma").term(key, value)))
                .isEmpty();
    }

    @Test
    void anIdentifierOfTwoSourcesIsTold() {
        List<Problem> problems = CheckedSources.check(
                ReadingFixture.source("asthma")
                        .term("identifier", "doi:10.1000/182")
                        .build(),
                ReadingFixture.source("copd")
                        .term("identifier", "DOI:10.1000/182")
                        .build());

        assertThat(problems)
                .singleElement()
                .returns("same-identifier", Problem::kind)
                .returns("copd", Problem::where);
    }
}
