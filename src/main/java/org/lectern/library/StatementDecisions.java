package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.appraisal.Appraiser;
import org.lectern.curation.Act;
import org.lectern.curation.Decision;
import org.lectern.curation.Judgement;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Decided;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.SectionReading;
import org.lectern.knowledge.Span;
import org.lectern.knowledge.Statement;

/// Lays decisions on levels of support and on flags over the statement that holds their words.
final class StatementDecisions {

    private StatementDecisions() {}

    static Optional<SectionReading> badge(
            SectionReading section, Span words, Judgement.Badge badge, Decision decision) {
        return replace(section, words, statement -> badge(statement, badge, decision));
    }

    static Optional<SectionReading> flag(SectionReading section, Span words, Judgement.Flag flag, Decision decision) {
        return replace(
                section,
                words,
                statement -> flag.act() == Act.ADD
                        ? flagged(statement, words, flag, decision)
                        : judged(statement, flag, decision));
    }

    private interface Change {
        Statement of(Statement statement);
    }

    private static Optional<SectionReading> replace(SectionReading section, Span words, Change change) {
        List<Statement> statements = new ArrayList<>(section.statements());
        int at = -1;
        int most = 0;
        for (int i = 0; i < statements.size(); i++) {
            int shared = shared(statements.get(i).span(), words);
            if (shared > most) {
                most = shared;
                at = i;
            }
        }
        if (at < 0) {
            return Optional.empty();
        }
        statements.set(at, change.of(statements.get(at)));
        return Optional.of(with(section, statements));
    }

    private static int shared(Span one, Span other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    static SectionReading with(SectionReading section, List<Statement> statements) {
        return new SectionReading(
                section.section(),
                section.text(),
                section.mentions(),
                statements,
                Appraiser.evidenceOf(statements),
                section.decided());
    }

    /// Words that showed another level are no cues any more.
    private static Statement badge(Statement one, Judgement.Badge badge, Decision decision) {
        Optional<Evidence> to = badge.to();
        List<Cue> cues = one.cues().stream()
                .filter(cue -> to.filter(cue.evidence()::equals).isPresent())
                .toList();
        Decided decided = DecidedWords.of(
                decision, Decided.Aspect.EVIDENCE, name(to), DecidedWords.change(name(badge.from()), name(to)));
        return new Statement(one.span(), to, cues, one.claims(), one.notFlagged(), one.limits(), and(one, decided));
    }

    private static String name(Optional<Evidence> level) {
        return level.map(Evidence::name).orElse("no clinical claim");
    }

    /// What is promotional and names no checkable source shows no other support.
    private static Statement flagged(Statement one, Span words, Judgement.Flag flag, Decision decision) {
        var kind = flag.kind().orElseThrow();
        List<Claim> claims = new ArrayList<>(one.claims());
        claims.add(new Claim(kind, words, Claim.BY_HAND, decision.reason(), ""));
        Optional<Evidence> evidence = one.evidence().map(level -> level == Evidence.UNCITED ? Evidence.PROMO : level);
        Decided decided = DecidedWords.of(decision, Decided.Aspect.FLAG, kind.name(), "flagged by hand");
        return new Statement(
                one.span(), evidence, one.cues(), claims, Optional.empty(), one.limits(), and(one, decided));
    }

    private static Statement judged(Statement one, Judgement.Flag flag, Decision decision) {
        String kind = flag.kind().map(Enum::name).orElse("");
        String what = DecidedWords.act(flag.act());
        Decided decided = DecidedWords.of(decision, Decided.Aspect.FLAG, kind, what);
        if (flag.act() == Act.CONFIRM) {
            return new Statement(
                    one.span(),
                    one.evidence(),
                    one.cues(),
                    one.claims(),
                    one.notFlagged(),
                    one.limits(),
                    and(one, decided));
        }
        List<Claim> claims =
                one.claims().stream().filter(claim -> !isMeant(flag, claim)).toList();
        Statement rest = withClaims(one, claims);
        return new Statement(
                rest.span(),
                rest.evidence(),
                rest.cues(),
                claims,
                Optional.of(decided.inWords()),
                rest.limits(),
                and(one, decided));
    }

    private static boolean isMeant(Judgement.Flag flag, Claim claim) {
        return flag.kind().map(claim.kind()::equals).orElse(true)
                && flag.rule().map(claim.rule()::equals).orElse(true);
    }

    /// With fewer claims; where none is left, nothing promotional takes the place of a missing source.
    static Statement withClaims(Statement one, List<Claim> claims) {
        Optional<Evidence> evidence =
                one.evidence().map(level -> claims.isEmpty() && level == Evidence.PROMO ? Evidence.UNCITED : level);
        return new Statement(one.span(), evidence, one.cues(), claims, one.notFlagged(), one.limits(), one.decided());
    }

    private static List<Decided> and(Statement one, Decided decided) {
        List<Decided> all = new ArrayList<>(one.decided());
        all.add(decided);
        return all;
    }
}
