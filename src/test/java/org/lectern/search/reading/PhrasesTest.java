package org.lectern.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.index.Analysis;
import org.lectern.knowledge.Span;
import org.lectern.search.words.Word;

final class PhrasesTest {

    private final Phrases<String> phrases = new Phrases<>(word -> String.join(" ", new Analysis().stems(word)));

    @ParameterizedTest
    @CsvSource({
        "feel low, mood, 2",
        "Feels low, mood, 2",
        "feeling low today, company, 3",
        "feelings, none, 0",
        "warning signs, alarm, 2",
        "warn signs, alarm, 2",
        "low feel, none, 0",
        "aids, gadget, 1",
        "aid, none, 0"
    })
    void formsOfWordsAreTheSameInAPhraseOfSeveral(String query, String value, int length) {
        phrases.add("feel low", "mood");
        phrases.add("feel low today", "company");
        phrases.add("warning sign", "alarm");
        phrases.add("aids", "gadget");
        List<Word> typed = Word.in(query, new Span(0, query.length()));
        Phrases.Found<String> found = phrases.longestAt(typed, 0).orElse(new Phrases.Found<>("none", 0));
        assertThat(found).isEqualTo(new Phrases.Found<>(value, length));
    }
}
