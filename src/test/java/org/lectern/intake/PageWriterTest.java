package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.intake.Outcomes.taken;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.knowledge.SourceDocument;

/// Lists and tables of text that was saved from a page.
final class PageWriterTest {

    private static String body(String text) {
        SourceDocument document = taken(Intake.read(text, "page.txt"));
        return document.text().substring(document.bodyStart());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- one\\n    - two\\n    - three|- one\\n    - two\\n    - three",
                "- one\\n    - two\\n        - three\\n- four|- one\\n    - two\\n        - three\\n- four",
                "- one\\n      - two\\n   - three\\n   - four|- one\\n    - two\\n    - three\\n    - four",
                "- one\\n - two\\n  - three|- one\\n- two\\n    - three",
                "  - one\\n- two\\n- three|- one\\n- two\\n- three",
            })
    void itemsStandBelowTheItemThatTheyAreSetInUnder(String page, String markdown) {
        String text = "Home care\n\nThese help most people who have it:\n\n" + page.replace("\\n", "\n") + "\n";
        assertThat(body(text)).contains("have it:\n\n" + markdown.replace("\\n", "\n") + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Drug>Dose/Naproxen>/Aspirin>/Colchicine>1 mg"
                        + " ~ | Drug | Dose |/|---|---|/| Naproxen |  |/| Aspirin |  |/| Colchicine | 1 mg |",
                "Drug>Dose/Naproxen>500 mg/>250 mg ~ | Drug | Dose |/|---|---|/| Naproxen | 500 mg |/|  | 250 mg |",
                ">Men>Women/Gout>8>2 ~ |  | Men | Women |/|---|---|---|/| Gout | 8 | 2 |",
                "No.>Drug>Dose/1>Naproxen>500 mg" + " ~ | No. | Drug | Dose |/|---|---|---|/| 1 | Naproxen | 500 mg |"
            })
    void aRowMayLackACellAndOpenWithAnAbbreviation(String page, String markdown) {
        String text = "Gout\n\nGout is a painful disease of the joints.\n\n"
                + page.replace('/', '\n').replace('>', '\t') + "\n";
        assertThat(body(text)).endsWith("joints.\n\n" + markdown.replace('/', '\n') + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.\tRest it\n2.\tCool it", "a)\tRest it\nb)\tCool it", "ii.\tRest it\niii.\tCool it"})
    void countedItemsAreNoRows(String page) {
        assertThat(body("Gout\n\nGout is a painful disease of the joints.\n\n" + page + "\n"))
                .doesNotContain("|");
    }

    @Test
    void aLabelEndsAtItsLastCharacterHoweverManyBlanksStandBeforeTheDash() {
        String text = "Gout\n\nSigns\n\n- Fever  – high at night\n- Rash – red and hot\n";
        assertThat(body(text)).contains("- **Fever**  – high at night\n- **Rash** – red and hot");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Stage>Survival/I>90 %/II>70 % ~ | Stage | Survival |/|---|---|/| I | 90 % |/| II | 70 % |",
                "Grade>Sign/1>pain/2>heat ~ | Grade | Sign |/|---|---|/| 1 | pain |/| 2 | heat |",
                "•>rest it/•>cool it ~ - rest it/- cool it",
                "–>rest it/–>cool it ~ - rest it/- cool it",
                "o>rest it/o>cool it ~ o rest it//o cool it",
            })
    void aRowMayOpenWithOneLetterOrDigitButNoBullet(String page, String markdown) {
        String text = "Gout\n\nGout is a painful disease of the joints.\n\n"
                + page.replace('/', '\n').replace('>', '\t') + "\n";
        assertThat(body(text)).endsWith("joints.\n\n" + markdown.replace('/', '\n') + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"These factors include:", "Risk factors include", "The risk is higher for these reasons:"})
    void linesThatOpenWithALabelAreItemsBelowALeadIn(String leadIn) {
        String text = "Carpal tunnel syndrome\n\nIt is caused by pressure on a nerve.\n\n" + leadIn + "\n"
                + "Anatomic factors. A broken wrist can alter the space within the tunnel. It may heal so.\n"
                + "Sex. It is more common in women.\nPrevention\nThere is no proven way to prevent it.\n";
        assertThat(body(text)).endsWith("""

                - **Anatomic factors.** A broken wrist can alter the space within the tunnel. It may heal so.
                - **Sex.** It is more common in women.

                ## Prevention

                There is no proven way to prevent it.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is caused by pressure.\nRest helps. Most people get better.\nCold. Some people like it.",
                "You should know:\nIt is common. Many people have it.\nThey recover. It takes a year.",
            })
    void otherLinesOfTwoSentencesAreNoItems(String lines) {
        assertThat(body("Carpal tunnel syndrome\n\n" + lines + "\n\nThat is all there is.\n"))
                .doesNotContain("**");
    }
}
