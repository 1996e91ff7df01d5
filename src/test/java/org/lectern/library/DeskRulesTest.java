package org.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.curation.Decision;
import org.lectern.curation.Drafting;
import org.lectern.curation.Precision;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.Metadata;
import org.lectern.knowledge.RuleCard;
import org.lectern.knowledge.Section;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceDocument;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;
import org.lectern.knowledge.Topic;

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
    void whatSellsIsPromotionalOnceTheRuleThatFoundItsSourceIsOff() {
        Span words = new Span(0, 8);
        Statement sells = new Statement(
                words,
                Optional.of(Evidence.REF),
                List.of(new Cue(words, Evidence.REF, "named-source")),
                List.of(new Claim(ClaimKind.OUTCOME, words, "cure", "", "")),
                Optional.empty(),
                List.of());
        Section section = new Section(
                "gout/a", "gout", List.of(), "A", new Span(0, 0), words, 1, List.of(Topic.OVERVIEW), List.of());
        SourceReading machine = new SourceReading(
                new SourceDocument("gout", Metadata.empty(), "It cures", 0, List.of()),
                Stance.NEUTRAL,
                List.of(),
                List.of(new SectionReading(section, "It cures", List.of(), List.of(sells), sells.evidence())));
        SectionReading laid = new SwitchedOffRules(Set.of("named-source"))
                .laidOver(machine)
                .sections()
                .getFirst();
        assertThat(laid.statements()).singleElement().satisfies(one -> {
            assertThat(one.isPromotional()).isTrue();
            assertThat(one.evidence()).contains(Evidence.PROMO);
        });
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
                        if (mention.standing() instanceof Mention.Refused(String rule, var _, var _)) {
                            named.add(rule);
                        }
                    });
                }
            }
            assertThat(named).hasSizeGreaterThan(20);
            assertThat(open.desk().rules())
                    .extracting(RuleCard::id)
                    .containsAll(named)
                    .doesNotHaveDuplicates();
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

    @Test
    void dismissingEveryFlagOfAStatementCountsAgainstEachRuleThatFlaggedIt() {
        try (Library open = door.open(library)) {
            Statement statement = statement(open, "Our clinic", "Book");
            List<String> rules = statement.claims().stream()
                    .map(Claim::rule)
                    .distinct()
                    .sorted()
                    .toList();
            saved(open, drafting(open).dismissFlags(section(open, "Our clinic"), statement, "an address"));
            assertThat(open.desk().precision())
                    .isEqualTo(rules.stream()
                            .map(rule -> new Precision(rule, 0, 1))
                            .toList());
        }
        try (Library again = door.open(library)) {
            assertThat(again.desk().precision()).isNotEmpty();
        }
    }
}
