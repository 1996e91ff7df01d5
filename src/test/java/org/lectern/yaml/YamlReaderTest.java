package org.lectern.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlReaderTest {

    private static YamlNode.Mapping read(String text) throws YamlTrouble {
        return new YamlReader(1_000).read(text).asMapping("the file");
    }

    @Test
    void scalarsStayTheTextThatWasTyped() throws YamlTrouble {
        YamlNode.Mapping file = read("version: 1.10\nday: 2024-02-30\nsaid: no\nnothing:\n");
        assertThat(file.text("version")).contains("1.10");
        assertThat(file.text("day")).contains("2024-02-30");
        assertThat(file.text("said")).contains("no");
        assertThat(file.text("nothing")).contains("");
        assertThat(file.text("missing")).isEmpty();
    }

    @Test
    void aSingleTextIsAListOfOneAndAnEmptyOneNone() throws YamlTrouble {
        YamlNode.Mapping file = read("one: cough\nmany: [cough, fever]\nnone:\n");
        assertThat(file.texts("one")).containsExactly("cough");
        assertThat(file.texts("many")).containsExactly("cough", "fever");
        assertThat(file.texts("none")).isEmpty();
        assertThat(file.texts("missing")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: !!java.net.URL x",
                "a: !!map {b: c}",
                "a: !!seq [b]",
                "!!map {a: b}",
                "a: &b c",
                "a: &b {c: d}",
                "a: *b",
                "a: b\n---\nc: d",
                "a: b\na: c",
                "? [a]\n: b"
            })
    void whatCouldTrickAReaderIsRefused(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(YamlTrouble.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:\n", "a: ''\n", "a: ' '\n", "b: c\n"})
    void whatMustBeThereMaySayNothingElseThanText(String text) {
        assertThatThrownBy(() -> read(text).required("a")).hasMessageContaining("'a' is missing");
    }

    @Test
    void aListOfTextsHoldsTextsAlone() {
        for (String item : List.of("[b]", "{b: c}")) {
            assertThatThrownBy(() -> read("a: [b, " + item + "]").texts("a"))
                    .isInstanceOf(YamlTrouble.class)
                    .hasMessageContaining("must be a list of texts");
        }
    }

    @ParameterizedTest
    @CsvSource({"true, true", "false, false", "'', false"})
    void aFlagIsSetByTheWordTrueAlone(String value, boolean set) throws YamlTrouble {
        assertThat(read(value.isEmpty() ? "b: c" : "a: " + value).flag("a")).isEqualTo(set);
        assertThatThrownBy(() -> read("a: yes").flag("a")).isInstanceOf(YamlTrouble.class);
    }

    @Test
    void troubleNamesItsLine() {
        assertThatThrownBy(() -> read("a: b\n\nc: [\n"))
                .isInstanceOfSatisfying(
                        YamlTrouble.class,
                        trouble -> assertThat(trouble.sentence()).startsWith("line "));
        assertThatThrownBy(() -> read("a: b\nc:\n  d: e\n").text("c"))
                .isInstanceOfSatisfying(
                        YamlTrouble.class,
                        trouble -> assertThat(trouble.sentence()).contains("line 3"));
    }
}
