package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.curation.Decision;
import org.lectern.curation.Drafting;
import org.lectern.curation.Precision;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;

/// What decisions say of the rules, and what switching one off does.
final class DeskRulesTest extends GoutRoom {

    @Test
    void aRuleThatIsSwitchedOffFlagsNothingUntilItIsSwitchedOnAgain() {
        try (Library open = door.open(library)) {
            SourceReading before = open.source("gout").orElseThrow();
            Claim claim = statement(open, "Our clinic", "Book").claims().getFirst();
            saved(open, Drafting.switchRule("Ada", claim.rule(), false, "too eager"));
            assertThat(open.desk().switchedOff()).containsExactly(claim.rule());
            assertThat(statement(open, "Our clinic", "Book").claims()).doesNotContain(claim);
            saved(open, Drafting.switchRule("Ada", claim.rule(), true, ""));
            assertThat(open.source("gout").orElseThrow()).isEqualTo(before);
        }
    }

    @Test
    void everyRuleThatAFindingNamesIsAmongTheRules() {
        try (Library open = door.open(Path.of("knowledge"))) {
            Set<String> named = new TreeSet<>();
            for (SourceSummary source : open.sources()) {
                for (SectionReading section :
                        open.source(source.id()).orElseThrow().sections()) {
                    section.statements().forEach(statement -> {
                        statement.claims().forEach(claim -> named.add(claim.rule()));
                        statement.cues().forEach(cue -> named.add(cue.rule()));
                    });
                    section.mentions().forEach(mention -> {
                        if (mention.standing() instanceof Mention.Refused(String rule, var _)) {
                            named.add(rule);
                        }
                    });
                }
            }
            assertThat(named).hasSizeGreaterThan(20);
            assertThat(open.desk().rules()).containsAll(named).doesNotHaveDuplicates();
        }
    }

    @Test
    void precisionOfARuleFollowsTheDecisionsInForce() {
        try (Library open = door.open(library)) {
            Statement statement = statement(open, "Our clinic", "Book");
            Claim claim = statement.claims().getFirst();
            saved(open, drafting(open).confirmFlag(section(open, "Our clinic"), statement, claim, ""));
            assertThat(open.desk().precision()).containsExactly(new Precision(claim.rule(), 1, 0));
            Decision dismissed = saved(open, dismissal(open));
            assertThat(open.desk().precision()).containsExactly(new Precision(claim.rule(), 0, 1));
            saved(open, Drafting.undo("Ada", dismissed, ""));
            assertThat(open.desk().precision()).containsExactly(new Precision(claim.rule(), 1, 0));
        }
    }
}
