package org.lectern.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlTextTest {

    private static final String ODD =
            " a-:#'\"\\,[]{}&*!|>%@`?~\n\t\r\0\u001b\u0085\u00a0\u2028\u2029\ufeff\uffff\u03b2";

    static Stream<String> texts() {
        Random random = new Random(4);
        return Stream.concat(
                Stream.of("-", "- a", "-a", "---", "a: b", "#a", "'", "\"", "no", "Null", "~", "\u2028", ""),
                Stream.generate(() -> random.ints(1 + random.nextInt(8), 0, ODD.length())
                                .collect(
                                        StringBuilder::new,
                                        (text, at) -> text.append(ODD.charAt(at)),
                                        StringBuilder::append)
                                .toString())
                        .limit(200));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyTextIsReadBackAsItWas(String text) throws YamlTrouble {
        YamlNode.Mapping alone = read(YamlText.line("key", List.of(text)));
        assertThat(alone.text("key")).contains(text);
        YamlNode.Mapping two = read(YamlText.line("key", List.of(text, "other")));
        assertThat(two.texts("key")).containsExactly(text, "other");
        assertThat(read(YamlText.line(text, List.of("value"))).text(text)).contains("value");
    }

    private static YamlNode.Mapping read(String text) throws YamlTrouble {
        return new YamlReader(1_000).read(text).asMapping("the file");
    }

    /// A library's files are read by other programs too, which take some words for something else.
    @ParameterizedTest
    @ValueSource(strings = {"no", "NO", "Yes", "on", "off", "true", "False", "null", "y", "N"})
    void aWordThatOtherReadersTakeForSomethingElseStandsInQuotes(String word) {
        assertThat(YamlText.line("key", List.of(word))).isEqualTo("key: \"" + word + "\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u2028", "\u2029", "\u0085", "\ufeff", "\uffff", "\r"})
    void whatCantBeSeenIsWrittenByItsNumber(String unit) {
        assertThat(YamlText.quoted(unit)).isEqualTo("\"\\u%04x\"".formatted((int) unit.charAt(0)));
    }

    @Test
    void plainWordsNeedNoQuotesAndNoValuesNoList() {
        assertThat(YamlText.line("key", List.of("wheeze"))).isEqualTo("key: wheeze\n");
        assertThat(YamlText.line("issued", List.of("2024-05-01"))).isEqualTo("issued: 2024-05-01\n");
        assertThat(YamlText.line("key", List.of())).isEqualTo("key:\n");
    }
}
