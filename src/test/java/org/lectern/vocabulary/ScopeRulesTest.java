package org.lectern.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Mention.Carried;
import org.lectern.knowledge.Mention.Refused;

final class ScopeRulesTest {

    private static final ScopeRules RULES = ScopeRules.shipped();

    static Stream<Arguments> examples() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream().map(example -> Arguments.of(rule.id(), example)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void everyExampleOfARuleIsReadAsItIsMarked(String rule, String marked) {
        MarkedExample example = MarkedExample.of(marked);
        List<Mention> mentions = new Tagger(example.vocabulary(), RULES).tag(example.section(), example.text());
        for (MarkedExample.Expected one : example.expected()) {
            Mention mention = example.mention(mentions, one).orElseThrow();
            if (one.carried()) {
                assertThat(mention.standing()).as(one.label()).isInstanceOf(Carried.class);
            } else {
                assertThat(mention.standing()).as(one.label()).isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.rule()).as(one.label()).isEqualTo(rule);
                    assertThat(refused.cue().end())
                            .isLessThanOrEqualTo(example.text().length());
                });
            }
        }
    }

    @Test
    void everyRuleSaysWhyNamesItsLiteratureAndShowsExamples() {
        assertThat(RULES.rules()).allSatisfy(rule -> {
            assertThat(rule.says()).endsWith(".");
            assertThat(rule.literature()).isNotEmpty();
            assertThat(rule.facets()).isNotEmpty();
            assertThat(rule.examples()).isNotEmpty();
        });
        assertThat(RULES.rules()).extracting(ScopeRule::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleHasAnExampleThatItRefuses() {
        assertThat(RULES.rules())
                .allSatisfy(rule -> assertThat(rule.examples().stream()
                                .flatMap(example -> MarkedExample.of(example).expected().stream()))
                        .anyMatch(one -> !one.carried()));
    }
}
