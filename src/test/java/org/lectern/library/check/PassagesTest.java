package org.lectern.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.Topic;
import org.lectern.testing.ReadingFixture;

class PassagesTest {

    private final Passages passages = new Passages(new Sentences());

    private final Random random = new Random(20250615);

    @Test
    void aPassageInTwoSourcesIsToldOnceWithTheLaterOne() {
        String passage = words(30);

        assertThat(add("asthma", words(60) + " " + passage + " " + words(60))).isEmpty();
        assertThat(add("copd", words(80) + ". " + passage.toUpperCase(java.util.Locale.ROOT) + ", " + words(40)))
                .singleElement()
                .returns(Flaw.DUPLICATE_PASSAGE, Finding::flaw)
                .returns("Text", Finding::subject)
                .returns("30 words with “Text” of asthma", Finding::detail);
    }

    @Test
    void aFewWordsInCommonAreNoCopy() {
        String title = words(14);

        add("asthma", words(60) + " " + title + " " + words(60));

        assertThat(add("copd", words(60) + " " + title + " " + words(60))).isEmpty();
    }

    @Test
    void theSameSourceTwiceIsOneLine() {
        String text = words(200);
        add("asthma", text);

        assertThat(add("asthma-copy", text.replaceFirst("w", "x") + " " + words(20)))
                .extracting(Finding::flaw, Finding::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Flaw.DUPLICATE_SOURCE, "asthma"));
    }

    @Test
    void whatASourceRepeatsInItselfIsItsOwn() {
        String passage = words(30);

        assertThat(add("asthma", passage + " " + words(20) + " " + passage)).isEmpty();
    }

    @Test
    void boilerplateIsAlikeEverywhere() {
        String passage = words(40);
        for (String id : List.of("asthma", "copd")) {
            assertThat(passages.add(OpenSource.of(ReadingFixture.source(id)
                            .text("# Text\n\n" + words(50) + "\n\n# Notice\n\n" + passage + "\n")
                            .topic("Notice", Topic.DISCLAIMER)
                            .build())))
                    .isEmpty();
        }
    }

    @Test
    void manyRunsAreAllFoundAgain() {
        String text = words(30_000);
        add("asthma", text);

        assertThat(add("copd", words(40_000) + " " + text.substring(0, text.length() / 2)))
                .singleElement()
                .extracting(Finding::detail)
                .asString()
                .matches("1\\d{4} words with “Text” of asthma");
    }

    private List<Finding> add(String id, String text) {
        return passages.add(OpenSource.of(
                ReadingFixture.source(id).text("# Text\n\n" + text + "\n").build()));
    }

    private String words(int count) {
        return random.ints(count, 0, 5_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
