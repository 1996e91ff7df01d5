package org.lectern.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.library.check.Sentences.Item;

class SentencesTest {

    private final Sentences sentences = new Sentences();

    @ParameterizedTest
    @EnumSource(Flaw.class)
    void everyFlawHasItsSentence(Flaw flaw) {
        assertThat(sentences.about(flaw, List.of(new Item("words", "detail", "7"))))
                .matches("[“\\p{Lu}][^{}]*\\.")
                .contains("; ");
    }

    @ParameterizedTest
    @EnumSource(
            value = Flaw.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "MISSING_TITLE",
                "MISSING_METADATA",
                "MISSING_CREATOR",
                "MISSING_DATE",
                "ODD_LANGUAGE",
                "ODD_RENDITION",
                "ISSUED_AFTER_MODIFIED",
                "NO_CONCEPTS"
            })
    void everyFlawThatASourceMayHaveTwiceHasASentenceForMany(Flaw flaw) {
        assertThat(sentences.about(flaw, List.of(new Item("words", "detail", "7"), new Item("others", "more", "9"))))
                .matches("\\p{Lu}[^{}]*\\.|2 [^{}]*\\.")
                .contains("; ");
    }
}
