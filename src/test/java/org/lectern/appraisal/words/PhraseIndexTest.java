package org.lectern.appraisal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseIndexTest {

    private static final PhraseReader READER = new PhraseReader(Map.of("drug", List.of("tablet*", "spray")));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        side effect|effects    ; Many SIDE-EFFECTS were seen.        ; SIDE-EFFECTS
        side effect|effects    ; Side. Effects.                      ;
        side effect|effects    ; on one side, effects                ;
        snor*                  ; He snores.                          ; snores
        risk of the? @drug     ; the risk of the tablets             ; risk of the tablets
        risk of the? @drug     ; a risk of Spray                     ; risk of Spray
        risk ..2 @drug         ; risk with such tablets              ; risk with such tablets
        risk ..2 @drug         ; risk with all of such tablets       ;
        last ..3 @year         ; Last updated: 3 May 2021.           ; Last updated: 3 May 2021
        last ..3 @year         ; Last seen at 31:2021                ;
        by @name               ; by Ana                              ; by Ana
        by @name               ; by now                              ;
        ^ by #                 ; by 5                                ; by 5
        ^ by #                 ; and by 5                            ;
        by # $                 ; by 5 men                            ;
        ^^ seen @year          ; Ana. Seen 2021.                     ; Seen 2021
        ^^ seen @year          ; Ana | Seen 2021                     ; Seen 2021
        ^^ seen @year          ; It was seen 2021.                   ;
        cafe                   ; Caf\u00e9                           ; Caf\u00e9
        """)
    void aPhraseIsFoundAsItIsWritten(String phrase, String text, @Nullable String expected) {
        Words words = Words.of(text);
        List<String> found = PhraseIndex.of(READER, List.of(phrase)).find(words).stream()
                .map(match -> words.span(match.from(), match.to()).in(text))
                .toList();
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^",
                "..3 risk",
                "risk ..9 of",
                "risk ..1 a ..1 b ..1 c",
                "ri* of",
                "Risk",
                "@nothing",
                "the? risk",
                "a||b",
                "@year"
            })
    void aPhraseThatIsNotWrittenAsItShouldBeIsRefused(String phrase) {
        assertThatThrownBy(() -> PhraseIndex.of(READER, List.of(phrase))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It helps. Nobody knows why.      | 2
        Dr. Sall and Prof. Lind agree.   | 1
        Obi et al. found it.             | 1
        A dose of 2.5 mg is enough.      | 1
        Does it help? It may! It does.   | 3
        """)
    void sentencesEndAtStopsButNotAtShortenedWords(String text, int sentences) {
        Words words = Words.of(text);
        assertThat(words.sentence(words.count() - 1) + 1).isEqualTo(sentences);
    }
}
