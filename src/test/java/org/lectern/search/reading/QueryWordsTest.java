package org.lectern.search.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryWordsTest {

    @Test
    void theShippedFileIsSound() {
        QueryWords words = QueryWords.shipped();
        Set<String> names = new HashSet<>();
        assertThat(words.groups()).allSatisfy(group -> {
            assertThat(names.add(group.name())).as(group.name()).isTrue();
            assertThat(group.said()).doesNotHaveDuplicates().allMatch(said -> said.equals(said.toLowerCase()));
            assertThat(group.also()).doesNotHaveDuplicates();
        });
        Set<String> said = new HashSet<>();
        words.groups().stream()
                .filter(group -> !group.isLeftOut())
                .forEach(group -> group.said()
                        .forEach(phrase -> assertThat(said.add(phrase))
                                .as("said in two groups: " + phrase)
                                .isTrue()));
        assertThat(said).doesNotContainAnyElementsOf(words.ignored());
    }

    @Test
    void theLeastFileThatIsSoundIsRead() throws IOException {
        String yaml =
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 1, said: [y], also: [z]}]";
        QueryWords words = QueryWordsFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
        assertThat(words.groups()).extracting(QueryWords.Group::name).containsExactly("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: []",
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 1, said: [y]}]",
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 0, said: [y], also: [z]}]",
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 1, said: [y], also: [z], topic: nowhere}]",
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 1, said: [y], also: [z], other: 1}]",
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 1, said: [y], also: [z], evidence: [GOOD]}]",
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 1, said: [y], also: [z], claim: CURE}]",
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 1, said: [y], also: [z], thing: maybe}]",
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\ntaking: [f]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 1, said: [y], also: [z], needed: perhaps}]",
                "ignored: [a]\nnegatives: [b]\nexclusions: [k]\ndenials: [e]\nabsence: [c]\nunits: [d]\njoins: [g]\nfailing: [h]\nresults: [i]\nqualifying: [o]\nages: [l]\naged: [m]\nasking: [n]\ngroups: [{name: x, weight: 1, said: [y], also: [z]}]",
                "ignored: a",
                "- a",
            })
    void aFileThatIsNotSoundIsRefused(String yaml) {
        assertThatThrownBy(() -> QueryWordsFile.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
