package org.lectern.library.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.Span;

/// Every rule is held to the examples that stand beside it in `advice.yaml`.
final class AdviceTest {

    private static final AdviceRules RULES = AdviceRules.load();

    private final Advice advice = new Advice(RULES);

    private static Stream<Arguments> examples() {
        return RULES.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.examples().hold().stream().map(text -> Arguments.of(text, rule, true)),
                        rule.examples().fail().stream().map(text -> Arguments.of(text, rule, false))));
    }

    private static Stream<Arguments> comparisons() {
        return marked(RULES.against());
    }

    private static Stream<Arguments> titled() {
        return marked(RULES.title().examples());
    }

    private static Stream<Arguments> narrowed() {
        return marked(RULES.narrowing().examples());
    }

    private static Stream<Arguments> marked(AdviceRules.Examples examples) {
        return Stream.concat(
                examples.hold().stream().map(text -> Arguments.of(text, true)),
                examples.fail().stream().map(text -> Arguments.of(text, false)));
    }

    private static String plain(String marked) {
        return marked.replace("{", "").replace("}", "");
    }

    private static List<Span> named(String marked) {
        int from = marked.indexOf('{');
        return from < 0 ? List.of() : List.of(new Span(from, marked.indexOf('}') - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void everyRuleHoldsOnItsExamplesAndNotOnItsCounterexamples(String marked, AdviceRules.Rule rule, boolean holds) {
        boolean said = advice.of(plain(marked), named(marked)) == rule.says();

        assertThat(said).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comparisons")
    void whatIsOnlySetAgainstAnotherThingIsKnown(String marked, boolean against) {
        assertThat(advice.isSetAgainst(plain(marked), named(marked).getFirst())).isEqualTo(against);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("titled")
    void whatHasNoSubjectOfItsOwnIsAboutTheTitle(String statement, boolean about) {
        assertThat(advice.isAboutTitle(statement)).isEqualTo(about);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("narrowed")
    void aWarningOfOneUseOrOneKindIsNoWarningOfTheThing(String marked, boolean narrow) {
        assertThat(advice.of(plain(marked), named(marked))).isEqualTo(narrow ? Says.MENTIONS : Says.WARNS);
    }

    @Test
    void everyRuleHasExamplesOfBothKinds() {
        assertThat(RULES.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.examples().hold()).isNotEmpty())
                .allSatisfy(rule -> assertThat(rule.examples().fail()).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "Most of these methods are still experimental., EXPERIMENTAL",
        "It can ease the pain., MENTIONS",
        "They should be avoided by people with kidney disease., WARNS",
    })
    void belowATitleOnlyPhrasesThatReachSoFarCount(String statement, Says says) {
        assertThat(advice.of(statement, List.of())).isEqualTo(says);
    }
}
