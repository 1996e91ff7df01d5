package org.lectern.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParticularsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Week 12, 60% of patients were free of pain.",
                "By June, most people feel well.",
                "Published studies from March 2018 show that it helps.",
                "Revised criteria of May 2012 name eleven signs.",
                "Gout is ended – by Naproxen and rest, as a rule – in days.",
                "It was new then – published in May 2012, it changed the care of gout."
            })
    void aSentenceTellsNeitherAuthorNorDate(String paragraph) {
        assertThat(Particulars.of(List.of(paragraph))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Published: May 2020 | Updated: June 3, 2024 ~ {issued=2020-05, modified=2024-06-03}",
                "Published May 11, 2020 · Updated on 3 March 2023 ~ {issued=2020-05-11, modified=2023-03-03}",
                "Last updated 2024-05-01 ~ {modified=2024-05-01}",
                "By Ana Roe, a science writer ~ {creator=Ana Roe}",
                "By Jo Lind, 3 May 2020 ~ {creator=Jo Lind}",
                "Written by Ana Roe, a science writer. ~ {creator=Ana Roe}",
                "Medically reviewed by Jane Roe, MD, Neurology — By John Doe — Updated on June 3, 2024"
                        + " ~ {creator=John Doe, contributor=Jane Roe, MD, Neurology, modified=2024-06-03}",
                "By Ana Roe – Published: May 2020 – Updated: June 2021"
                        + " ~ {creator=Ana Roe, issued=2020-05, modified=2021-06}",
                "Written by Ana   Roe Updated 3 May 2020 ~ {creator=Ana Roe}",
                "Reviewed by Jo Lind-Roe · 3 May 2020 ~ {contributor=Jo Lind-Roe}",
                "By Jean Updike ~ {creator=Jean Updike}"
            })
    void eachParticularIsReadUpToTheNext(String paragraph, String found) {
        assertThat(Particulars.of(List.of(paragraph)).toString()).isEqualTo(found);
    }
}
