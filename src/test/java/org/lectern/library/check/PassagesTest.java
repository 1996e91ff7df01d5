package org.lectern.library.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Topic;
import org.lectern.testing.ReadingFixture;

class PassagesTest {

    private final Random random = new Random(20250615);

    @Test
    void aPassageInTwoSourcesIsToldOnceWithTheLaterOne() {
        String passage = words(30);
        SourceReading first = source("asthma", words(60) + " " + passage + " " + words(60));
        SourceReading second = source("copd", words(80) + ". " + passage.toUpperCase(Locale.ROOT) + ", " + words(40));

        assertThat(check(first, second))
                .singleElement()
                .returns(Flaw.DUPLICATE_PASSAGE, Finding::flaw)
                .returns("Text", Finding::subject)
                .returns("30 words with “Text” of asthma", Finding::detail);
    }

    @Test
    void aFewWordsInCommonAreNoCopy() {
        String title = words(14);

        assertThat(check(
                        source("asthma", words(60) + " " + title + " " + words(60)),
                        source("copd", words(60) + " " + title + " " + words(60))))
                .isEmpty();
    }

    @Test
    void theSameSourceTwiceIsOneLine() {
        String text = words(200);

        assertThat(check(source("asthma", text), source("asthma-copy", text.replaceFirst("w", "x") + " " + words(20))))
                .containsExactly(Finding.ofSource(Flaw.DUPLICATE_SOURCE, "asthma", ""));
    }

    @Test
    void aLongSourceThatHoldsAShortOneIsNotSaidToStandInIt() {
        String leaflet = words(60);

        assertThat(check(source("leaflet", leaflet), source("guide", words(900) + " " + leaflet + " " + words(300))))
                .containsExactly(Finding.ofSource(Flaw.CONTAINED_SOURCE, "leaflet", ""));
        assertThat(check(source("guide", words(900) + " " + leaflet), source("leaflet", leaflet)))
                .containsExactly(Finding.ofSource(Flaw.DUPLICATE_SOURCE, "guide", ""));
    }

    @Test
    void aPassageThatIsRepeatedIsNoMoreOfTheOtherSource() {
        String passage = words(30);
        String often =
                IntStream.range(0, 6).mapToObj(_ -> words(60) + " " + passage).collect(Collectors.joining(" "));

        assertThat(check(source("asthma", passage + " " + words(100)), source("copd", often)))
                .singleElement()
                .returns(Flaw.DUPLICATE_PASSAGE, Finding::flaw)
                .returns("30 words with “Text” of asthma", Finding::detail);
    }

    @Test
    void whatASourceRepeatsInItselfIsItsOwn() {
        String passage = words(30);

        assertThat(check(source("asthma", passage + " " + words(20) + " " + passage)))
                .isEmpty();
    }

    @Test
    void boilerplateIsAlikeEverywhere() {
        String notice = words(40);

        assertThat(check(withNotice("asthma", notice), withNotice("copd", notice)))
                .isEmpty();
    }

    @ParameterizedTest(name = "in {0} sources: {1} findings")
    @CsvSource({"2, 1", "5, 4", "6, 0"})
    void whatManySourcesShareIsTheirFrame(int sources, int findings) {
        String passage = words(30);

        assertThat(check(IntStream.range(0, sources)
                        .mapToObj(i -> source("s" + i, words(60) + " " + passage + " " + words(60)))
                        .toArray(SourceReading[]::new)))
                .hasSize(findings);
    }

    @Test
    void manyRunsAreAllFoundAgain() {
        String text = words(30_000);
        String half = text.substring(0, text.indexOf(' ', text.length() / 2));
        int words = half.split(" ").length;

        assertThat(check(source("asthma", text), source("copd", words(40_000) + " " + half)))
                .singleElement()
                .returns(words + " words with “Text” of asthma", Finding::detail);
    }

    private static List<Finding> check(SourceReading... sources) {
        Passages passages = new Passages(List.of(sources), new Sentences());
        return Arrays.stream(sources)
                .map(OpenSource::of)
                .flatMap(source -> passages.check(source).stream())
                .toList();
    }

    private static SourceReading source(String id, String text) {
        return ReadingFixture.source(id).text("# Text\n\n" + text + "\n").build();
    }

    private SourceReading withNotice(String id, String notice) {
        return ReadingFixture.source(id)
                .text("# Text\n\n" + words(50) + "\n\n# Notice\n\n" + notice + "\n")
                .topic("Notice", Topic.DISCLAIMER)
                .build();
    }

    private String words(int count) {
        return random.ints(count, 0, 5_000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    }
}
