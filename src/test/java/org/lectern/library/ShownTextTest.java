package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.markup.Markdown;

/// What nobody can see of a text gives no tags; what says where a scope ends stays.
final class ShownTextTest {

    private static String shown(String text) {
        return ShownText.of(Markdown.read(text, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "See [the page](https://a.example/fever?q=no-rash \"Rash\") now ~ See [the page now",
                "Gout <!-- no fever --> hurts ~ Gout hurts",
                "Gout [hurts][1]\\n\\n[1]: https://a.example/fever ~ Gout [hurts",
                "```fever\\nrest\\n``` ~ ``` rest ```",
                "- 1. **No** rash\\n> 2) _ice_ ~ - 1. **No** rash > 2) _ice_",
                "| Drug | Sign |\\n|---|:-:|\\n| [x](fever) | rash | ~ | Drug | Sign | |---|:-:| | [x | rash |",
                "na&iuml;ve \\\\* 2 \\\\| 3 ~ na&iuml;ve \\\\* 2 \\\\| 3",
                "https://a.example/fever and <https://a.example/rash> ~ https://a.example/fever and <https://a.example/rash>",
            })
    void whatNobodySeesIsBlank(String text, String shown) {
        String canonical = text.replace("\\n", "\n");
        assertThat(shown(canonical)).hasSameSizeAs(canonical);
        assertThat(shown(canonical).replaceAll("\\s+", " ").strip()).isEqualTo(shown);
    }
}
