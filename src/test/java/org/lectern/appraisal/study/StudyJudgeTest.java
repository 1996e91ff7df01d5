package org.lectern.appraisal.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.appraisal.study.StudyFinder.By;
import org.lectern.knowledge.Concept;
import org.lectern.knowledge.Facet;
import org.lectern.knowledge.StudyCard;
import org.lectern.knowledge.Vocabulary;
import org.lectern.vocabulary.ConceptMatcher;

class StudyJudgeTest {

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of(
            concept(Facet.TREATMENT, "ozone-therapy", "Ozone therapy", Optional.empty(), "oxygen-ozone"),
            concept(Facet.TREATMENT, "ozone-bath", "Ozone bath", Optional.of("ozone-therapy"), "ozone baths", "OB"),
            concept(Facet.TREATMENT, "plain-bath", "Plain bath", Optional.empty(), "plain baths"),
            concept(Facet.TREATMENT, "colchicine", "Colchicine", Optional.empty()),
            concept(Facet.DISEASE_TYPE, "gout", "Gout", Optional.empty()),
            concept(Facet.DISEASE_TYPE, "tophaceous-gout", "Tophaceous gout", Optional.of("gout")),
            concept(Facet.DISEASE_TYPE, "juvenile-gout", "Juvenile gout", Optional.of("gout")),
            concept(Facet.DISEASE_TYPE, "severe-gout", "Severe gout", Optional.of("gout"), "severe juvenile gout"),
            concept(Facet.DISEASE_TYPE, "lupus", "Lupus", Optional.empty())));

    private final StudyJudge judge = new StudyJudge(ConceptMatcher.forQueries(VOCABULARY), VOCABULARY);
    private final StudyJudge withoutVocabulary = new StudyJudge(_ -> List.of(), new Vocabulary(List.of()));
    private final StudyCard trial = Cards.trial(List.of(), "OzoGOUT");
    private final StudyCard cases = Cards.cases(List.of(), "Bell 1999");

    @Test
    void theFactsAreSaidInPlainWords() {
        assertThat(judge.judge(cases, citing("", "")).facts())
                .isEqualTo(
                        "Two children with gout, no comparison (case report): a study of this design starts at OCEBM 4.");
        assertThat(judge.judge(trial, citing("", "")).facts())
                .isEqualTo("240 adults with gout, compared with plain baths (double-blind trial): "
                        + "a study of this design starts at OCEBM 2.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        trial | Ozone baths eased pain in patients with gout.             | CAN_CARRY      | 0
        trial | Ozone baths worked better than plain ones.                | CAN_CARRY      | 0
        trial | Ozone baths eased pain in children.                       | GOES_BEYOND    | 1
        trial | Ozone baths eased pain in pregnant women.                 | GOES_BEYOND    | 1
        cases | Ozone baths eased pain in paediatric gout.                | CARRIES_LITTLE | 0
        cases | Ozone baths eased juvenile gout.                          | CARRIES_LITTLE | 0
        cases | Ozone baths ease pain in patients with gout.              | GOES_BEYOND    | 1
        cases | Ozone baths help adults more than colchicine does.        | GOES_BEYOND    | 2
        cases | Children with gout did better with ozone baths than without. | GOES_BEYOND | 1
        cases | More than half of the children with gout improved.      | CARRIES_LITTLE | 0
        cases | Children with gout were followed for more than two years. | CARRIES_LITTLE | 0
        cases | Fewer than 10 of the children with gout improved.       | CARRIES_LITTLE | 0
        cases | Less than a third of the children with gout improved.   | CARRIES_LITTLE | 0
        cases | Children with gout bathed rather than showered.         | CARRIES_LITTLE | 0
        cases | Children with gout had less pain than before.           | CARRIES_LITTLE | 0
        cases | More than half of the children with gout improved, more than with colchicine. | GOES_BEYOND | 1
        cases | Children with gout had less pain than a placebo group.  | GOES_BEYOND | 1
        cases | Fewer children had gout in the bath group than in the other. | GOES_BEYOND | 1
        """)
    void aSentenceIsHeldAgainstWhoWasStudiedAndWhatWasCompared(
            String card, String sentence, StudyVerdict.Weight weight, int warnings) {
        StudyVerdict verdict =
                judge.judge(card.equals("trial") ? trial : cases, citing(sentence, "Ozone baths in gout"));
        assertThat(verdict.weight()).isEqualTo(weight);
        assertThat(verdict.warnings()).hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ozone baths eased gout.                            |                          | CAN_CARRY
        OB eased tophaceous gout.                          |                          | CAN_CARRY
        Oxygen-ozone eased gout.                           |                          | CAN_CARRY
        It eased pain.                                     | # Ozone baths for gout   | CAN_CARRY
        Plain baths were as good.                          | # Ozone baths for gout   | CAN_CARRY
        Colchicine cures gout.                             |                          | ABOUT_ANOTHER
        Colchicine cures gout.                             | # Ozone baths for gout   | ABOUT_ANOTHER
        Ozone baths were not better than colchicine in gout. |                        | CAN_CARRY
        Ozone baths cure lupus.                            | # Ozone baths for gout   | ABOUT_ANOTHER
        Ozone baths lower blood pressure.                  | # Baths                  | ABOUT_ANOTHER
        Gout is commoner in men.                           | # Gout                   | ABOUT_ANOTHER
        """)
    void aSentenceOnAnotherTreatmentOrDiseaseIsNotCarried(
            String sentence, @Nullable String section, StudyVerdict.Weight weight) {
        CitingText text = citing(sentence, section == null ? "" : section);
        assertThat(judge.judge(trial, text).weight()).isEqualTo(weight);
    }

    @Test
    void whatIsNamedInsteadIsSaid() {
        assertThat(judge.judge(trial, citing("Colchicine cures lupus.", "")).warnings())
                .containsExactly(
                        "The study tested ozone baths; the sentence names something else: Colchicine.",
                        "The study’s people were adults with gout; the sentence names something else: Lupus.");
    }

    @Test
    void aLongerNameHidesNoShorterOne() {
        StudyCard severe = Cards.withPopulation(trial, "children with severe juvenile gout");
        assertThat(judge.judge(severe, citing("Ozone baths eased juvenile gout.", ""))
                        .warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        An ozone bath eased gout in men.       | CAN_CARRY
        Patients got fitter.                   | ABOUT_ANOTHER
        Colchicine cures adults with gout.     | ABOUT_ANOTHER
        Ozone baths cure adults with lupus.    | ABOUT_ANOTHER
        """)
    void withoutAVocabularyTheCardsOwnWordsAreLookedFor(String sentence, StudyVerdict.Weight weight) {
        assertThat(withoutVocabulary.judge(trial, citing(sentence, "")).weight())
                .isEqualTo(weight);
    }

    @Test
    void aJournalAndAYearMayMeanAnotherStudy() {
        CitingText fitting = new CitingText("Ozone baths eased gout.", "", By.JOURNAL_AND_YEAR);
        assertThat(judge.judge(trial, fitting).weight()).isEqualTo(StudyVerdict.Weight.CAN_CARRY);
        assertThat(judge.judge(trial, fitting).warnings())
                .containsExactly(
                        "Found by journal and year alone; another study of that journal and year may be meant.");
        CitingText other = new CitingText("Gout is commoner in men.", "", By.JOURNAL_AND_YEAR);
        assertThat(judge.judge(trial, other).headline()).contains("may be another study of that journal and year");
        assertThat(judge.judge(trial, other).warnings()).noneMatch(warning -> warning.contains("journal and year"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        not read                                              | true
        not stated in the part that was read                  | true
        not in the part that was read; the abstract gives aims | true
        Nothing in the abstract on it.                        | true
        not better than plain baths                           | false
        Not one of them got better.                           | false
        No difference in pain.                                | false
        pain fell from 6 to 3; relapses are not reported      | false
        """)
    void theHeadlineSaysWhereTheResultWasNotRead(String result, boolean unread) {
        CitingText text = citing("Ozone baths eased gout.", "");
        assertThat(judge.judge(Cards.withResult(trial, result), text).headline().contains("not read for this card"))
                .isEqualTo(unread);
    }

    private static CitingText citing(String sentence, String section) {
        return new CitingText(sentence, section + "\n" + sentence, By.TRIAL_NAME);
    }

    private static Concept concept(Facet facet, String id, String label, Optional<String> broader, String... other) {
        return new Concept(
                id, facet, label, List.of(other), List.of(), List.of(), broader, Optional.empty(), List.of(), false);
    }
}
