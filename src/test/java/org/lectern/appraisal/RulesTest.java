package org.lectern.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Stance;
import org.lectern.yaml.YamlReader;
import org.lectern.yaml.YamlTrouble;

/// Runs the examples and counter-examples that every rule carries.
final class RulesTest {

    private static final RuleIndex RULES = RuleFiles.standard();
    private static final Units UNITS = new Units(RULES);
    private static final Voice VOICE = new Voice();

    static Stream<Arguments> examples() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.examples().stream().map(text -> Arguments.of(rule.id(), text)));
    }

    static Stream<Arguments> counterexamples() {
        return RULES.rules().stream()
                .flatMap(rule -> rule.counterexamples().stream().map(text -> Arguments.of(rule.id(), text)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleMatchesItsExample(String rule, String text) {
        assertThat(matched(rule, text)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void aRuleDoesNotCountInItsCounterexample(String rule, String text) {
        assertThat(matched(rule, text)).isFalse();
    }

    /// Claims count where nothing spares them; all other rules where they match.
    private static boolean matched(String id, String text) {
        for (Unit unit : UNITS.of(List.of(), Pages.blocks(text))) {
            for (Match match : unit.matches()) {
                Rule rule = match.rule();
                boolean spared = rule.family() == Rule.Family.CLAIM
                        && VOICE.spares(unit, match, ClaimKind.valueOf(rule.says()), Stance.SELLER)
                                .isPresent();
                if (rule.id().equals(id)
                        && !spared
                        && !(rule.is(Rule.Family.EVIDENCE, rule.says()) && undone(unit, rule))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean undone(Unit unit, Rule rule) {
        boolean level =
                Arrays.stream(Evidence.values()).anyMatch(value -> value.name().equals(rule.says()));
        return level && unit.has(Rule.Family.EVIDENCE, "NO_DESIGN");
    }

    @Test
    void everyClaimRuleNamesOneOfTheSixteenKinds() {
        assertThat(RULES.rules().stream().filter(rule -> rule.family() == Rule.Family.CLAIM))
                .allSatisfy(rule -> assertThat(ClaimKind.valueOf(rule.says())).isNotNull())
                .extracting(Rule::says)
                .containsAll(Arrays.stream(ClaimKind.values()).map(Enum::name).toList());
    }

    @Test
    void everyRuleNamesWhatItRestsOn() {
        assertThat(RULES.rules())
                .allSatisfy(rule -> assertThat(rule.regulation().length()).isGreaterThan(10));
    }

    @Test
    void aRuleWithAnUnknownKeyIsRefused() {
        assertThatThrownBy(() -> read("family: claim\nsays: CTA\ncolour: red\nrules: []\n"))
                .hasMessageContaining("colour");
    }

    @Test
    void aRuleWithoutARegulationIsRefused() {
        assertThatThrownBy(() -> read("""
                        family: claim
                        rules:
                          - id: x
                            says: CTA
                            reason: why
                            patterns: [call]
                            examples: [Call.]
                            counterexamples: [No.]
                        """)).hasMessageContaining("regulation");
    }

    @Test
    void aWordListThatNoPatternNamesIsRefused() throws YamlTrouble {
        RuleFiles files = new RuleFiles();
        files.words(new YamlReader(10_000)
                .read("one: [a]\ntwo: [\"@one\", b]\nthree: [c]\n")
                .asMapping("test"));
        assertThatThrownBy(files::refuseUnusedLists)
                .hasMessageContaining("two")
                .hasMessageContaining("three")
                .hasMessageNotContaining("one");
    }

    private static void read(String yaml) throws YamlTrouble {
        new RuleFiles().rules(new YamlReader(10_000).read(yaml).asMapping("test"));
    }
}
