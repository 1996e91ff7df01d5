package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TellingWordsTest {

    @ParameterizedTest
    @CsvSource({
        "xylophone joint,                         xylophone joint",
        "\"rash of the moon\" AND aspirin,        rash moon aspirin",
        "What is the price of Aspirin or aspirin?, price Aspirin",
        "anti-CCP joint joint,                    anti-CCP joint",
        "gout -moon NOT aspirin,                  gout",
        "gout not aspirin,                        gout aspirin",
        "follow-up - cough,                       follow-up cough",
        "what is it,                              ''",
    })
    void onlyWordsThatSayWhatAQuestionIsAboutAreTelling(String query, String telling) {
        assertThat(String.join(" ", TellingWords.in(query))).isEqualTo(telling);
    }
}
