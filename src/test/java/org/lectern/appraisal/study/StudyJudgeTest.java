package org.lectern.appraisal.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.StudyCard;

class StudyJudgeTest {

    private final StudyJudge judge = new StudyJudge();
    private final StudyCard trial = Cards.trial(List.of(), "OzoGOUT");
    private final StudyCard cases = Cards.cases(List.of(), "Bell 1999");

    @Test
    void theFactsAreSaidInPlainWords() {
        assertThat(judge.judge(cases, "").facts())
                .isEqualTo(
                        "Two children with gout, no comparison (case report): a study of this design starts at OCEBM 4.");
        assertThat(judge.judge(trial, "").facts())
                .isEqualTo("240 adults with gout, compared with plain baths (double-blind trial): "
                        + "a study of this design starts at OCEBM 2.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        trial | Ozone baths eased pain in patients with gout.             | CAN_CARRY      | 0
        trial | Ozone baths worked better than plain ones.                | CAN_CARRY      | 0
        trial | Ozone baths eased pain in children.                       | GOES_BEYOND    | 1
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
        StudyVerdict verdict = judge.judge(card.equals("trial") ? trial : cases, sentence);
        assertThat(verdict.weight()).isEqualTo(weight);
        assertThat(verdict.warnings()).hasSize(warnings);
    }
}
