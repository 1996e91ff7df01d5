package org.lectern.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.ClaimKind;

class AgreementTest {

    private final List<Decision> here = new ArrayList<>();
    private final List<Decision> there = new ArrayList<>();

    private static Decision decision(int number, String who, Judgement judgement) {
        return new Decision(number, number + "-" + who, Instant.EPOCH, who, judgement, "", 0);
    }

    private static Judgement flag(boolean sells, int statement) {
        Quote quote = new Quote("statement " + statement, "", "", 0, 1);
        return new Judgement.Flag(
                sells ? Act.CONFIRM : Act.DISMISS,
                new Place("gout", "gout/a", quote),
                Optional.of(ClaimKind.CTA),
                Optional.of("rule"));
    }

    private void judge(int count, boolean oneSays, boolean otherSays) {
        for (int i = 0; i < count; i++) {
            int statement = here.size();
            here.add(decision(statement + 1, "Ada", flag(oneSays, statement)));
            there.add(decision(statement + 1, "Bea", flag(otherSays, statement)));
        }
    }

    private Agreement agreement() {
        return Agreement.between(here, there, words -> words.place().quote().exact());
    }

    /// Two people on fifty things: 20 both yes, 15 both no, 5 and 10 apart. Observed .7, by chance .5.
    @Test
    void kappaIsCohens() {
        judge(20, true, true);
        judge(5, true, false);
        judge(10, false, true);
        judge(15, false, false);
        assertThat(agreement().kappa("flag").orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(agreement().kappa().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(agreement().disagreements()).hasSize(15);
    }

    @Test
    void agreeingThroughoutIsOne() {
        judge(3, true, true);
        judge(4, false, false);
        assertThat(agreement().kappa().orElseThrow()).isCloseTo(1, within(1e-12));
    }

    @Test
    void oneAnswerThroughoutLeavesKappaUndefined() {
        judge(6, true, true);
        assertThat(agreement().kappa()).isEmpty();
        assertThat(agreement().total()).isEqualTo(6);
    }

    @Test
    void onlyWhatBothJudgedCounts() {
        judge(2, true, false);
        here.add(decision(40, "Ada", flag(true, 900)));
        there.add(decision(40, "Bea", flag(true, 901)));
        assertThat(agreement().total()).isEqualTo(2);
    }

    @Test
    void theLastWordThatWasNotUndoneCounts() {
        judge(1, true, true);
        here.add(decision(2, "Ada", flag(false, 0)));
        assertThat(agreement().disagreements()).hasSize(1);
        here.add(decision(3, "Ada", new Judgement.Undo("2-Ada")));
        assertThat(agreement().disagreements()).isEmpty();
    }

    private static Judgement flag(Act act, ClaimKind kind) {
        return new Judgement.Flag(
                act,
                new Place("gout", "gout/a", new Quote("words", "", "", 0, 5)),
                Optional.of(kind),
                Optional.of("rule"));
    }

    private static Judgement everyFlag(ClaimKind... hit) {
        return new Judgement.Flag(
                Act.DISMISS,
                new Place("gout", "gout/a", new Quote("words", "", "", 0, 5)),
                Optional.empty(),
                Optional.empty(),
                Stream.of(hit).map(kind -> new Judgement.Hit(kind, "rule")).toList());
    }

    private void decide(List<Decision> side, String who, Judgement... judgements) {
        for (Judgement judgement : judgements) {
            side.add(decision(side.size() + 1, who, judgement));
        }
    }

    @Test
    void flagsOfOneStatementAreJudgedKindByKind() {
        decide(here, "Ann", flag(Act.DISMISS, ClaimKind.NATURAL), flag(Act.CONFIRM, ClaimKind.RISKFREE));
        decide(there, "Ben", flag(Act.CONFIRM, ClaimKind.NATURAL), flag(Act.CONFIRM, ClaimKind.RISKFREE));
        assertThat(agreement().total()).isEqualTo(2);
        assertThat(agreement().disagreements())
                .singleElement()
                .extracting(Disagreement::which)
                .isEqualTo("NATURAL");
    }

    @Test
    void whoJudgeTwoFlagsOfOneStatementDoNotDisagree() {
        decide(here, "Ann", flag(Act.DISMISS, ClaimKind.URGENCY));
        decide(there, "Ben", flag(Act.CONFIRM, ClaimKind.CTA));
        assertThat(agreement().total()).isZero();
        assertThat(agreement().disagreements()).isEmpty();
    }

    @Test
    void aDismissalOfEveryFlagIsOneOfEachKindThatItTook() {
        decide(here, "Ann", everyFlag(ClaimKind.CTA, ClaimKind.URGENCY));
        decide(there, "Ben", flag(Act.CONFIRM, ClaimKind.CTA), flag(Act.DISMISS, ClaimKind.URGENCY));
        assertThat(agreement().total()).isEqualTo(2);
        assertThat(agreement().disagreements())
                .singleElement()
                .extracting(Disagreement::which)
                .isEqualTo("CTA");
    }

    @Test
    void anOlderDismissalOfEveryFlagIsOneOfWhateverWasJudgedThere() {
        decide(here, "Ann", everyFlag());
        decide(there, "Ben", flag(Act.CONFIRM, ClaimKind.CTA));
        assertThat(agreement().disagreements()).hasSize(1);
    }
}
