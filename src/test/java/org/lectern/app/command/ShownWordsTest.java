package org.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.Span;

class ShownWordsTest {

    private static String shown(String text, String part) {
        SourceDocument document = new SourceDocument("gout", new Metadata(Map.of()), text, 0, List.of());
        int start = text.indexOf(part);
        return new ShownWords(document).in(new Span(start, start + part.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Go to A\\&E. ~ Go to A&E.",
                "Home](/) | [A-Z](/a-z) | [Donate ~ Home | A-Z | Donate",
                "\\*These claims sell. ~ *These claims sell.",
                "**Dose:** 5 mg ~ Dose: 5 mg",
                "2\\. Rest it. ~ 2. Rest it.",
                "two cells | of a row ~ two cells of a row"
            })
    void wordsAreShownWithoutTheirMarkup(String part, String words) {
        String text = """
                # Gout

                [Home](/) | [A-Z](/a-z) | [Donate](/donate)

                It hurts. Go to A\\&E. \\*These claims sell.

                - **Dose:** 5 mg

                2\\. Rest it.

                | two cells | of a row |
                |---|---|
                """;
        assertThat(shown(text, part)).isEqualTo(words);
    }

    @Test
    void whereNoWordsAreKnownTheTextStandsAsItIs() {
        assertThat(shown("# Gout\n\n---\n\nIt hurts.\n", "---")).isEqualTo("---");
    }
}
