package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @Test
    void aSourceInGoodOrderGivesNoLine() {
        SourceReading source = ReadingFixture.source("asthma")
                .text("# Asthma\n\n## Treatment\n\n" + SENTENCE + " Wheezing goes.\n")
                .mentions("Wheezing", "wheeze")
                .build();

        assertThat(CheckedSources.check(source)).isEmpty();
    }

    @Test
    void aDayInTheTextThatNoCalendarHasIsTold() {
        assertThat(CheckedSources.check(ReadingFixture.source("asthma")
                        .text("# Asthma\n\nReviewed on April 31st, 2021; seen again on 30 April 2021.\n")
                        .topic("Asthma", Topic.OVERVIEW)
                        .build()))
                .extracting(Problem::toString)
                .containsExactly(
                        "asthma, line 6: No calendar has the date “April 31st, 2021”; correct it from the original.");
    }

    @Test
    void aHeadingWithoutBodyAndAQuestionWithoutAnswerAreTold() {
        assertThat(CheckedSources.check(ReadingFixture.source("asthma")
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
        assertThat(CheckedSources.check(ReadingFixture.source("asthma")
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
        assertThat(CheckedSources.kinds(ReadingFixture.source("asthma")
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

        assertThat(CheckedSources.check(
                        ReadingFixture.source("asthma").text(text.toString()).build()))
                .singleElement()
                .returns(Severity.NOTE, Problem::severity)
                .extracting(Problem::sentence)
                .asString()
                .startsWith("7 sections name no concept of the vocabulary: “Way 1” (line 6), ")
                .contains("“Way 5” (line 22) and 2 more;");
    }

    @Test
    void sectionsThatByNatureCarryNoTermAreNotListed() {
        assertThat(CheckedSources.kinds(ReadingFixture.source("asthma")
                        .text("# Asthma\n\n" + SENTENCE + "\n\n## Notice\n\n" + SENTENCE + "\n\n## Why me?\n\n"
                                + SENTENCE + "\n\n## Sleep\n\nSleep well.\n\n## Air\n\n" + SENTENCE + "\n")
                        .topic("Notice", Topic.DISCLAIMER)
                        .topic("Air", Topic.CAUSES)))
                .isEmpty();
    }

    @Test
    void aKnownSlipIsANote() {
        assertThat(CheckedSources.check(ReadingFixture.source("asthma")
                        .text("# Asthma\n\nMost have weezing at night.\n")
                        .mentions("weezing", "wheeze")
                        .build()))
                .extracting(Problem::toString)
                .containsExactly(
                        "asthma, line 6: “weezing” is a known slip for Wheeze; correct it, or leave it where the"
                                + " original’s own words are kept.");
    }

    @Test
    void aHiddenNameThatIsNoMisspellingIsNoSlip() {
        assertThat(CheckedSources.kinds(ReadingFixture.source("asthma")
                        .text("# Asthma\n\nMost hear a musical breath at night.\n")
                        .mentions("musical breath", "wheeze")))
                .isEmpty();
    }

    @Test
    void anEmptyVocabularyIsOneNoteAndNoUntaggedSections() {
        SourceReading source = ReadingFixture.source("asthma")
                .text("# Asthma\n\n" + SENTENCE + "\n")
                .build();

        assertThat(new LibraryCheck(new Vocabulary(List.of()), CheckedSources.today())
                        .check(List.of(source), List.of()))
                .extracting(Problem::kind)
                .containsExactly("no-concepts");
    }

    @Test
    void whatWasFoundOnReadingIsKeptAndToldOnce() {
        Problem refused = new Problem("empty-file", Severity.REFUSED, "b.txt", "The file holds no text.");
        Problem read = new Problem("odd-letters", Severity.DEFECT, "asthma.md", "Letters were lost.");
        SourceReading source =
                ReadingFixture.source("asthma").without("issued").problem(read).build();

        assertThat(new LibraryCheck(CheckedSources.VOCABULARY, CheckedSources.today())
                        .check(List.of(source), List.of(read, refused)))
                .extracting(Problem::kind)
                .containsExactly("empty-file", "odd-letters", "missing-date");
    }

    @Test
    void aLabelOfTwoConceptsIsToldOnceWhoeverFindsIt() {
        Vocabulary twice = new Vocabulary(List.of(
                CheckedSources.concept("wheeze", Facet.SYMPTOM, "Wheeze", List.of("whistling"), List.of(), ""),
                CheckedSources.concept("stridor", Facet.SYMPTOM, "Stridor", List.of("Whistling"), List.of(), "")));
        Problem read = new Problem(
                "vocabulary",
                Severity.DEFECT,
                "symptoms.yaml:9",
                "The label is also another's.",
                List.of("stridor", "wheeze"));
        LibraryCheck check = new LibraryCheck(twice, CheckedSources.today());

        assertThat(check.check(List.of(), List.of()))
                .extracting(Problem::toString)
                .containsExactly("vocabulary, symptom: The label “whistling” is claimed by wheeze, stridor; leave it to"
                        + " one of them.");
        assertThat(check.check(List.of(), List.of(read))).containsExactly(read);
    }

    /// Here the label that was told is written as the third concept's id.
    @Test
    void aSentenceOnOtherConceptsLeavesALabelToBeTold() {
        Vocabulary crowded = new Vocabulary(List.of(
                CheckedSources.concept("wheeze", Facet.SYMPTOM, "Wheeze", List.of("Barking"), List.of(), ""),
                CheckedSources.concept("stridor", Facet.SYMPTOM, "Stridor", List.of(), List.of(), ""),
                CheckedSources.concept("cough", Facet.SYMPTOM, "Fit of coughing", List.of("barking"), List.of(), "")));
        Problem read = new Problem(
                "vocabulary",
                Severity.DEFECT,
                "symptoms.yaml:9",
                "The label 'cough' of 'stridor' is also one of 'wheeze'.",
                List.of("stridor", "wheeze"));

        assertThat(new LibraryCheck(crowded, CheckedSources.today()).check(List.of(), List.of(read)))
                .extracting(Problem::toString)
                .contains("vocabulary, symptom: The label “Barking” is claimed by wheeze, cough; leave it to one of"
                        + " them.");
    }

    @Test
    void everyLineIsOneSentenceThatSaysWhatToDo() {
        List<Problem> problems = CheckedSources.check(
                ReadingFixture.bare("asthma").text("## A\n\n## B\n\n## Why?\n").build());

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.sentence())
                        .endsWith(".")
                        .contains("; ")
                        .doesNotContain("{"));
    }
}
