package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.Problem.Severity;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Topic;
import org.lectern.knowledge.Vocabulary;
import org.lectern.testing.ReadingFixture;

class LibraryCheckTest {

    private static final String SENTENCE =
            "Inhaled steroids calm the airways when they are taken every day as advised.";

    private final Vocabulary vocabulary = new Vocabulary(List.of(
            concept("wheeze", Facet.SYMPTOM, "Wheeze", List.of("wheezing"), List.of("weezing", "musical breath"), ""),
            concept("spirometry", Facet.TEST, "Spirometry", List.of(), List.of(), "")));

    @Test
    void aSourceInGoodOrderGivesNoLine() {
        SourceReading source = ReadingFixture.source("asthma")
                .text("# Asthma\n\n## Treatment\n\n" + SENTENCE + " Wheezing goes.\n")
                .mentions("Wheezing", "wheeze")
                .build();

        assertThat(check(source)).isEmpty();
    }

    @Test
    void emptyFrontMatterGivesALineForEachThingThatACatalogueNeeds() {
        assertThat(kinds(ReadingFixture.bare("asthma")))
                .containsExactly("missing-title", "missing-metadata", "missing-creator", "missing-date");
    }

    @Test
    void aMissingDateIsOnlyWorthKnowing() {
        assertThat(check(ReadingFixture.source("asthma").without("issued").build()))
                .singleElement()
                .returns("missing-date", Problem::kind)
                .returns(Severity.NOTE, Problem::severity);
    }

    @Test
    void aPublisherStandsInForACreator() {
        assertThat(kinds(ReadingFixture.source("asthma").without("creator").term("publisher", "Lung House")))
                .isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(check(ReadingFixture.source("asthma")
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
        assertThat(check(ReadingFixture.source("asthma").term(key, value).build()))
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
        assertThat(kinds(ReadingFixture.source("asthma").term(key, value))).isEmpty();
    }

    @Test
    void anIdentifierOfTwoSourcesIsTold() {
        List<Problem> problems = check(
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

    @Test
    void aDayInTheTextThatNoCalendarHasIsTold() {
        assertThat(check(ReadingFixture.source("asthma")
                        .text("# Asthma\n\nReviewed on April 31st, 2021; seen again on 30 April 2021.\n")
                        .topic("Asthma", Topic.OVERVIEW)
                        .build()))
                .extracting(Problem::toString)
                .containsExactly(
                        "asthma, line 6: No calendar has the date “April 31st, 2021”; correct it from the original.");
    }

    @Test
    void aHeadingWithoutBodyAndAQuestionWithoutAnswerAreTold() {
        assertThat(check(ReadingFixture.source("asthma")
                        .text("# Asthma\n\n## Tests\n\n### Peak flow\n\n### Is it safe?\n\n## Care\n\n" + SENTENCE
                                + "\n")
                        .topic("Care", Topic.LIFESTYLE)
                        .build()))
                .extracting(Problem::kind, Problem::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("heading-without-body", "asthma, line 8"),
                        org.assertj.core.groups.Tuple.tuple("question-without-answer", "asthma, line 10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Questions\n\nOnce a day, before breakfast.\n\nYes, with water.\n",
                "## Questions\n\n- Once a day, before breakfast.\n- Yes, with water.\n",
            })
    void answersWithoutQuestionsAreTold(String text) {
        assertThat(check(ReadingFixture.source("asthma")
                        .text(text)
                        .topic("Questions", Topic.FAQ)
                        .build()))
                .extracting(Problem::kind)
                .containsExactly("answers-without-questions");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## Questions\n\n### How often?\n\nOnce a day.\n",
                "## Questions\n\n### Frequency of doses\n\nOnce a day.\n",
                "## Questions\n\nHow often?\n\nOnce a day.\n",
                "## Questions\n\nQ: Tell me how often.\n\nA: Once a day.\n",
                "## Questions\n\n**How often?** Once a day.\n",
            })
    void questionsInAnyFormAreSeen(String text) {
        assertThat(kinds(ReadingFixture.source("asthma")
                        .text(text)
                        .topic("Questions", Topic.FAQ)
                        .topic("How often?", Topic.FAQ)
                        .topic("Frequency of doses", Topic.FAQ)))
                .isEmpty();
    }

    @Test
    void untaggedSectionsMakeOneLineThatListsFive() {
        StringBuilder text = new StringBuilder("# Asthma\n");
        for (int i = 1; i <= 7; i++) {
            text.append("\n## Way ")
                    .append(i)
                    .append("\n\n")
                    .append(SENTENCE.replace("day", "day " + i))
                    .append('\n');
        }

        assertThat(check(ReadingFixture.source("asthma").text(text.toString()).build()))
                .singleElement()
                .returns(Severity.NOTE, Problem::severity)
                .extracting(Problem::sentence)
                .asString()
                .startsWith("7 sections name no concept of the vocabulary: “Way 1” (line 6), ")
                .contains("“Way 5” (line 22) and 2 more;");
    }

    @Test
    void sectionsThatByNatureCarryNoTermAreNotListed() {
        assertThat(kinds(ReadingFixture.source("asthma")
                        .text("# Asthma\n\n" + SENTENCE + "\n\n## Notice\n\n" + SENTENCE + "\n\n## Why me?\n\n"
                                + SENTENCE + "\n\n## Sleep\n\nSleep well.\n\n## Air\n\n" + SENTENCE + "\n")
                        .topic("Notice", Topic.DISCLAIMER)
                        .topic("Air", Topic.CAUSES)))
                .isEmpty();
    }

    @Test
    void aKnownSlipIsANote() {
        assertThat(check(ReadingFixture.source("asthma")
                        .text("# Asthma\n\nMost have weezing at night.\n")
                        .mentions("weezing", "wheeze")
                        .build()))
                .extracting(Problem::toString)
                .containsExactly(
                        "asthma, line 6: “weezing” is a known slip for Wheeze; correct it, or leave it where the"
                                + " original's own words are kept.");
    }

    @Test
    void aHiddenNameThatIsNoMisspellingIsNoSlip() {
        assertThat(kinds(ReadingFixture.source("asthma")
                        .text("# Asthma\n\nMost hear a musical breath at night.\n")
                        .mentions("musical breath", "wheeze")))
                .isEmpty();
    }

    @Test
    void anEmptyVocabularyIsOneNoteAndNoUntaggedSections() {
        SourceReading source = ReadingFixture.source("asthma")
                .text("# Asthma\n\n" + SENTENCE + "\n")
                .build();

        assertThat(new LibraryCheck(new Vocabulary(List.of()), today()).check(List.of(source), List.of()))
                .extracting(Problem::kind)
                .containsExactly("no-concepts");
    }

    @Test
    void whatWasFoundOnReadingIsKeptAndToldOnce() {
        Problem refused = new Problem("empty-file", Severity.REFUSED, "b.txt", "The file holds no text.");
        Problem read = new Problem("odd-letters", Severity.DEFECT, "asthma.md", "Letters were lost.");
        SourceReading source =
                ReadingFixture.source("asthma").without("issued").problem(read).build();

        assertThat(new LibraryCheck(vocabulary, today()).check(List.of(source), List.of(read, refused)))
                .extracting(Problem::kind)
                .containsExactly("empty-file", "odd-letters", "missing-date");
    }

    @Test
    void aLabelOfTwoConceptsIsToldOnceWhoeverFindsIt() {
        Vocabulary twice = new Vocabulary(List.of(
                concept("wheeze", Facet.SYMPTOM, "Wheeze", List.of("whistling"), List.of(), ""),
                concept("stridor", Facet.SYMPTOM, "Stridor", List.of("Whistling"), List.of(), "")));
        Problem read = new Problem(
                "vocabulary", Severity.DEFECT, "symptoms.yaml:9", "The label of 'stridor' is also one of 'wheeze'.");
        LibraryCheck check = new LibraryCheck(twice, today());

        assertThat(check.check(List.of(), List.of()))
                .extracting(Problem::toString)
                .containsExactly("vocabulary, symptom: The label “whistling” is claimed by wheeze, stridor; leave it to"
                        + " one of them.");
        assertThat(check.check(List.of(), List.of(read))).containsExactly(read);
    }

    @Test
    void everyLineIsOneSentenceThatSaysWhatToDo() {
        List<Problem> problems = check(
                ReadingFixture.bare("asthma").text("## A\n\n## B\n\n## Why?\n").build());

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.sentence())
                        .endsWith(".")
                        .contains("; ")
                        .doesNotContain("{"));
    }

    static Concept concept(
            String id, Facet facet, String label, List<String> alt, List<String> hidden, String broader) {
        Optional<String> up = Optional.of(broader).filter(text -> !text.isEmpty());
        return new Concept(id, facet, label, alt, hidden, List.of(), up, Optional.empty(), List.of(), false);
    }

    private static Clock today() {
        return Clock.fixed(Instant.parse("2025-06-15T12:00:00Z"), ZoneOffset.UTC);
    }

    private List<Problem> check(SourceReading... sources) {
        return new LibraryCheck(vocabulary, today()).check(Arrays.asList(sources), List.of());
    }

    private List<String> kinds(ReadingFixture source) {
        return check(source.build()).stream().map(Problem::kind).toList();
    }
}
