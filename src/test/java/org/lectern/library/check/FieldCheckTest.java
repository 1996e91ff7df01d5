package org.lectern.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCheckTest {

    private final FieldCheck check = new FieldCheck(LocalDate.of(2030, 6, 1));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issued|2024",
                "issued|2024-02-29",
                "modified|2024-05",
                "language|en",
                "language|pt-BR",
                "identifier|10.1000/182",
                "identifier|https://doi.org/10.1000/182",
                "identifier|978-0-306-40615-7",
                "identifier|ISBN 0-8044-2957-X",
                "identifier|https://example.org/page?x=1",
                "title|Gout, at a glance",
                "rights|CC BY 4.0"
            })
    void isTaken(String term, String value) {
        assertThat(check.wrong(term, List.of(value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "issued|2023-02-29",
                "issued|31.5.2024",
                "issued|2031",
                "modified|soon",
                "language|english",
                "language|eng",
                "language|en-XX",
                "identifier|10.1000",
                "identifier|978-0-306-40615-8",
                "identifier|page 7",
                "identifier|https://nowhere",
                "colour|red"
            })
    void isRefusedWithASentence(String term, String value) {
        assertThat(check.wrong(term, List.of(value)))
                .hasValueSatisfying(sentence -> assertThat(sentence).endsWith("."));
    }

    @Test
    void aTermMayBeTakenAwayButNotTheTitle() {
        assertThat(check.wrong("issued", List.of())).isEmpty();
        assertThat(check.wrong("title", List.of())).isPresent();
    }

    @Test
    void whatTakesOneValueTakesNoTwo() {
        assertThat(check.wrong("issued", List.of("2024", "2025"))).isPresent();
        assertThat(check.wrong("creator", List.of("A. Moss", "B. Fern"))).isEmpty();
    }
}
