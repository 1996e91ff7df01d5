package org.lectern.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

final class FieldTableTest {

    @BeforeEach
    void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @CsvSource({
        "language, en, English",
        "language, de-CH, German (Switzerland)",
        "language, in two tongues, in two tongues",
        "language, English, English",
        "language, Swiss-German, Swiss-German",
        "language, en_GB, en_GB",
        "type, en, en",
    })
    void aLanguageIsShownByItsNameAndAnythingElseAsItStands(String term, String value, String shown) {
        assertThat(FieldTable.shown(term, List.of(value))).isEqualTo(shown);
    }
}
