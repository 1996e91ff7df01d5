package org.lectern.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;

/// What counts, what undo and redo reach, and how often people agreed with rules.
final class LedgerTest {

    private static final Place WORDS = new Place("asthma", "asthma/salbutamol", new Quote("It works.", "", "", 0, 9));

    private final List<Decision> journal = new ArrayList<>();

    private Decision decide(String who, String reason, Judgement judgement) {
        int number = journal.size() + 1;
        Decision decision = new Decision(number, number + "-" + who, Instant.EPOCH, who, judgement, reason, 0);
        journal.add(decision);
        return decision;
    }

    private Decision decide(String who, Judgement judgement) {
        return decide(who, "", judgement);
    }

    private Decision merge(String who, Judgement judgement) {
        int number = journal.size() + 1;
        Decision decision = new Decision(number, number + "-" + who, Instant.EPOCH, who, judgement, "", 1);
        journal.add(decision);
        return decision;
    }

    private Ledger ledger() {
        return Ledger.of(journal);
    }

    private static Judgement tag(Act act) {
        return new Judgement.Tag(act, WORDS, "wheeze", Optional.of("negation"));
    }

    private static Judgement flag(Act act) {
        return new Judgement.Flag(act, WORDS, Optional.of(ClaimKind.CTA), Optional.of("cta-call"));
    }

    private static Judgement badge(Evidence from, Evidence to) {
        return new Judgement.Badge(WORDS, Optional.of(from), Optional.of(to), List.of("named-trial"));
    }

    @Test
    void whatWasDecidedHereIsLaidOverWhatWasMergedLater() {
        Decision here = decide("Ada", flag(Act.CONFIRM));
        Decision merged = merge("Bea", flag(Act.DISMISS));
        assertThat(ledger().of("asthma")).containsExactly(merged, here);
    }

    @Test
    void aMergedUndoReachesOnlyItsOwnersDecisionsAndMergedOnes() {
        Decision ofAda = decide("Ada", tag(Act.CONFIRM));
        Decision ofBea = decide("Bea", flag(Act.CONFIRM));
        Decision merged = merge("Cleo", badge(Evidence.REF, Evidence.RCT));
        journal.stream().map(Decision::id).toList().forEach(id -> merge("Bea", new Judgement.Undo(id)));
        assertThat(ledger().inForce(ofAda)).isTrue();
        assertThat(ledger().inForce(ofBea)).isFalse();
        assertThat(ledger().inForce(merged)).isFalse();
    }

    @Test
    void undoAndRedoReachWhatOnesOwnLastActLeaves() {
        Decision first = decide("Ada", tag(Act.CONFIRM));
        Decision second = decide("Ada", flag(Act.CONFIRM));
        decide("Bea", badge(Evidence.REF, Evidence.REF));
        assertThat(ledger().lastOf("Ada")).contains(second);
        assertThat(ledger().lastUndoneOf("Ada")).isEmpty();

        decide("Ada", new Judgement.Undo(second.id()));
        decide("Ada", new Judgement.Undo(first.id()));
        assertThat(ledger().lastOf("Ada")).isEmpty();
        assertThat(ledger().lastUndoneOf("Ada")).contains(first);

        decide("Ada", new Judgement.Redo(first.id()));
        assertThat(ledger().lastOf("Ada")).contains(first);
        assertThat(ledger().lastUndoneOf("Ada")).contains(second);

        decide("Bea", tag(Act.DISMISS));
        assertThat(ledger().lastUndoneOf("Ada"))
                .as("what another decides takes nothing from her")
                .contains(second);
        decide("Ada", tag(Act.DISMISS));
        assertThat(ledger().lastUndoneOf("Ada")).as("she went another way").isEmpty();
    }

    @Test
    void agreementWithARuleIsCountedByTheLastWordOnEachFinding() {
        decide("Ada", flag(Act.DISMISS));
        decide("Ada", flag(Act.CONFIRM));
        decide("Ada", badge(Evidence.REF, Evidence.REF));
        assertThat(ledger().precision())
                .containsExactly(new Precision("cta-call", 1, 0), new Precision("named-trial", 1, 0));
        decide("Ada", badge(Evidence.REF, Evidence.UNCITED));
        assertThat(ledger().precision()).contains(new Precision("named-trial", 0, 1));
    }

    @Test
    void aTagThatIsTakenAwaySaysThatTheRuleWasRightToRefuseIt() {
        decide("Ada", tag(Act.DISMISS));
        assertThat(ledger().precision()).containsExactly(new Precision("negation", 1, 0));
        decide("Ada", tag(Act.ADD));
        assertThat(ledger().precision()).containsExactly(new Precision("negation", 0, 1));
    }

    @Test
    void aFlagAddedByHandSaysNothingOfARule() {
        decide("Ada", flag(Act.ADD));
        assertThat(ledger().precision()).isEmpty();
    }

    @Test
    void aReasonIsOfferedOnceTheLatestFirst() {
        decide("Ada", "hearsay", tag(Act.CONFIRM));
        decide("Ada", " ", flag(Act.CONFIRM));
        decide("Bea", "advert", flag(Act.CONFIRM));
        decide("Ada", "hearsay", flag(Act.DISMISS));
        assertThat(ledger().reasons(9)).containsExactly("hearsay", "advert");
        assertThat(ledger().reasons(1)).containsExactly("hearsay");
    }

    @Test
    void aRuleThatIsSwitchedOffAndOnAgainLeavesNoTrace() {
        String before = ledger().fingerprint("asthma");
        decide("Ada", new Judgement.RuleSwitch("cta-call", false));
        assertThat(ledger().switchedOff()).containsExactly("cta-call");
        assertThat(ledger().fingerprint("asthma")).isNotEqualTo(before);
        decide("Ada", new Judgement.RuleSwitch("cta-call", true));
        assertThat(ledger().switchedOff()).isEmpty();
        assertThat(ledger().fingerprint("asthma")).isEqualTo(before);
    }
}
