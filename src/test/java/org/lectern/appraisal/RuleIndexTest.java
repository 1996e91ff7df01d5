package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RuleIndexTest {

    private static final RuleIndex RULES = RuleFiles.standard();

    /// Words that rules ask for, so that many patterns begin and few go on.
    private static final List<String> WORDS = RULES.rules().stream()
            .flatMap(rule -> rule.examples().stream())
            .flatMap(text -> List.of(text.split(" ")).stream())
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsLookedUpFirstNeitherAddsNorLosesAMatch(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            List<String> words = new ArrayList<>();
            while (words.size() < 25) {
                int from = random.nextInt(WORDS.size() - 4);
                words.addAll(WORDS.subList(from, from + 1 + random.nextInt(4)));
            }
            Tokens tokens = tokens(String.join(" ", words));
            assertThat(Set.copyOf(RULES.matches(tokens))).as("%s", words).isEqualTo(eachPatternAtEachPlace(tokens));
        }
    }

    private static Tokens tokens(String text) {
        return Tokenizer.tokens(text, 0, text.length(), 0);
    }

    private static Set<Match> eachPatternAtEachPlace(Tokens tokens) {
        ReadTokens read = new ReadTokens(tokens, new WordFacts[tokens.size()]);
        Set<Match> found = new HashSet<>();
        for (Rule rule : RULES.rules()) {
            for (Pattern pattern : rule.patterns()) {
                for (int at = 0; at < tokens.size(); at++) {
                    long ends = pattern.ends(read, at) & ~1L;
                    if (ends != 0) {
                        found.add(new Match(rule, at, at + Pattern.LONGEST - Long.numberOfLeadingZeros(ends)));
                    }
                }
            }
        }
        return found;
    }
}
