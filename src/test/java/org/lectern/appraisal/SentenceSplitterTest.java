package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    private List<String> cut(String text) {
        return splitter.sentences(text).stream().map(span -> span.in(text)).toList();
    }

    /// `|` marks where the text must be cut.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asthma is common.| It starts early.",
                "The dose is 0.5 mg twice a day.| Do not exceed 2.5 mg.",
                "Use a steroid, e.g. prednisolone, for a week.| Then stop.",
                "Dr. A. B. Novak saw 12 patients.| None relapsed.",
                "It fell by a third (p = 0.03).| Sleep improved.",
                "Smith et al. found the same.| Others did not.",
                "Take vitamin D.| It is cheap.",
                "The U.S. Food and Drug Administration approved it.| The price is high.",
                "The fibres shrink. [3]| The muscle weakens.",
                "The fibres shrink. PMCPMC",
                "The fibres shrink.[3]| The muscle weakens.[4,5][6]| It stays so.",
                "Open from 8 a.m. to 5 p.m. on weekdays.",
                "“Does it hurt?” she asked.| It did not.",
                "1. Rest the joint.| Then move it.",
                "Wait ... and see.",
                "Is it safe?| Nobody knows!| Ask.",
                "“My skin is clear!” – Ada, Leeds",
                "Two tabs. daily suffice.| They are small.",
                "See www.example.org for more.| It is free."
            })
    void aTextIsCutWhereItsSentencesEnd(String marked) {
        String text = marked.replace("|", "");
        List<String> wanted = List.of(marked.split("\\| ?"));
        assertThat(cut(text)).isEqualTo(wanted);
        assertThat(cut(text.toUpperCase(Locale.ROOT)))
                .isEqualTo(
                        wanted.stream().map(one -> one.toUpperCase(Locale.ROOT)).toList());
    }
}
