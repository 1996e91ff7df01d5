package org.lectern.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;

final class FlaggedTest {

    private static final String SELLS = "It is completely safe.";

    /// What stays of a section whose one sentence sells.
    private static String left(String text) {
        StringBuilder left = new StringBuilder(text);
        for (Span span : Flagged.of(source(text, new Span(0, 0))).spans().reversed()) {
            left.delete(span.start(), span.end());
        }
        return left.toString();
    }

    private static SourceReading source(String text, Span heading) {
        List<Statement> statements = new ArrayList<>();
        for (String line : text.split("\\n")) {
            int at = text.indexOf(line);
            for (String sentence : line.split("(?<=[.!?]) ")) {
                statements.add(statement(text, at, sentence));
                at += sentence.length() + 1;
            }
        }
        Section section = new Section(
                "shop/safe",
                "shop",
                List.of(),
                heading.in(text),
                heading,
                new Span(0, text.length()),
                0,
                List.of(Topic.OVERVIEW),
                List.of());
        SourceDocument document = new SourceDocument("shop", Metadata.empty(), text, 0, List.of());
        return new SourceReading(
                document,
                Stance.SELLER,
                List.of(),
                List.of(new SectionReading(section, text, List.of(), statements, Optional.empty())));
    }

    private static Statement statement(String text, int at, String sentence) {
        Span span = new Span(at, at + sentence.length());
        assertThat(span.in(text)).isEqualTo(sentence);
        List<Claim> claims =
                sentence.equals(SELLS) ? List.of(new Claim(ClaimKind.RISKFREE, span, "a rule", "", "")) : List.of();
        return new Statement(span, Optional.empty(), List.of(), claims, Optional.empty(), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yes.", "No!", "Yes, it is.", "Absolutely.", "Of course.", "Yes. Absolutely."})
    void aBareAnswerIsHeldBackWithTheSentenceThatItGoesOnIn(String answer) {
        assertThat(left("Is it safe?\n" + answer + " " + SELLS)).isEqualTo("Is it safe?\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Swelling.",
                "Nobody knows.",
                "No side effects were recorded in 12 of 40 people.",
                "Not every joint swells.",
                "Stop."
            })
    void aSentenceThatSaysSomethingOfItsOwnStays(String sentence) {
        assertThat(left(sentence + " " + SELLS)).isEqualTo(sentence + " ");
    }

    @Test
    void anAnswerInAnotherParagraphStays() {
        assertThat(left("Yes.\n\n" + SELLS)).isEqualTo("Yes.\n\n");
    }

    @Test
    void aTitleThatSellsSaysThatItIsHeldBack() {
        String text = SELLS + "\nIt costs 890.";
        Flagged flagged = Flagged.of(source(text, new Span(0, SELLS.length())));

        assertThat(flagged.title(SELLS)).isEqualTo("Heading held back: it is promotional");
        assertThat(flagged.path(List.of("Prices", SELLS))).containsExactly("Prices", flagged.title(SELLS));
        assertThat(Flagged.NONE.title(SELLS)).isEqualTo(SELLS);
    }
}
