package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Mention;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Statement;

/// Takes out what rules found that don't count in this library: their flags, the levels that rest on nothing else, and
/// their refusals of tags. What another rule would have found in their place is not looked for.
///
/// @param ids the rules that are switched off
record SwitchedOffRules(Set<String> ids) {

    SourceReading laidOver(SourceReading machine) {
        List<SectionReading> sections =
                machine.sections().stream().map(this::section).toList();
        return new SourceReading(
                machine.document(), machine.stance(), machine.stanceReasons(), sections, machine.decided());
    }

    private SectionReading section(SectionReading section) {
        List<Statement> statements =
                section.statements().stream().map(this::statement).toList();
        List<Mention> mentions = section.mentions().stream().map(this::mention).toList();
        SectionReading tagged = new SectionReading(
                section.section(),
                section.text(),
                mentions,
                section.statements(),
                section.evidence(),
                section.decided());
        return StatementDecisions.with(tagged, statements);
    }

    private Mention mention(Mention mention) {
        return mention.standing() instanceof Mention.Refused(String rule, var _, var _) && ids.contains(rule)
                ? new Mention(mention.conceptId(), mention.words(), new Mention.Carried(false))
                : mention;
    }

    private Statement statement(Statement one) {
        List<Claim> claims = new ArrayList<>(one.claims());
        claims.removeIf(claim -> ids.contains(claim.rule()));
        List<Cue> cues = new ArrayList<>(one.cues());
        cues.removeIf(cue -> ids.contains(cue.rule()));
        Statement rest = claims.size() == one.claims().size() ? one : StatementDecisions.withClaims(one, claims);
        return cues.size() == one.cues().size() ? rest : withCues(rest, cues);
    }

    /// What sells and has no checkable source left is promotional and shows nothing else.
    private static Statement withCues(Statement one, List<Cue> cues) {
        Evidence unsupported = one.isPromotional() ? Evidence.PROMO : Evidence.UNCITED;
        Optional<Evidence> evidence = one.evidence()
                .map(_ -> cues.stream()
                        .map(Cue::evidence)
                        .min(Evidence::compareTo)
                        .orElse(unsupported));
        return new Statement(one.span(), evidence, cues, one.claims(), one.notFlagged(), one.limits(), one.decided());
    }
}
