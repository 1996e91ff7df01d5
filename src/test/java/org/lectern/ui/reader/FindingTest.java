package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.TextBlock;
import org.lectern.knowledge.TextRun;
import org.lectern.ui.text.DisplayText;
import org.lectern.ui.text.Mark;

final class FindingTest {

    private static DisplayText text(String shown, Span span) {
        TextRun run = new TextRun(shown, span, Set.of());
        return DisplayText.of(List.of(new TextBlock(TextBlock.Kind.PARAGRAPH, 0, "", span, List.of(run))));
    }

    @Test
    void wordsAreFoundBesideALetterThatIsLongerInLowerCase() {
        String shown = "\u0130zmir trial: Creatine kinase rose.";

        assertThat(Finding.in(text(shown, new Span(0, shown.length())), "creatine KINASE"))
                .containsExactly(new Mark.OfMatch(new Span(13, 28)));
    }

    @Test
    void whatStandsInTheSamePlaceOfTheTextIsFoundOnce() {
        assertThat(Finding.in(text("3 sentences held back", new Span(5, 300)), "e"))
                .containsExactly(new Mark.OfMatch(new Span(5, 300)));
    }
}
