package org.lectern.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.lectern.appraisal.Appraiser;
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

    static Optional<SectionReading> flag(
            SectionReading section, Span words, Judgement.Flag flag, Decision decision, Dismissed dismissed) {
        return replace(section, words, statement -> switch (flag.act()) {
            case ADD -> flagged(statement, words, flag, decision);
            case CONFIRM -> confirmed(statement, flag, decision, dismissed);
            case DISMISS -> dismissed(statement, flag, decision, dismissed);
        });
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
        List<Decided> all = without(
                one.decided(),
                each -> each.aspect() == Decided.Aspect.EVIDENCE
                        && !each.value().equals(name(to)));
        all.add(decided);
        return new Statement(one.span(), to, cues, one.claims(), one.notFlagged(), one.limits(), all);
    }

    private static String name(Optional<Evidence> level) {
        return level.map(Evidence::name).orElse("no clinical statement");
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

    /// Brings back what an earlier dismissal took: the last word counts.
    private static Statement confirmed(Statement one, Judgement.Flag flag, Decision decision, Dismissed dismissed) {
        List<Claim> back = dismissed.claims(one, claim -> isMeant(flag, claim));
        List<Claim> claims = new ArrayList<>(one.claims());
        claims.addAll(back);
        return new Statement(
                one.span(),
                back.isEmpty() ? one.evidence() : sellingAgain(one, dismissed),
                one.cues(),
                claims,
                back.isEmpty() ? one.notFlagged() : Optional.empty(),
                one.limits(),
                and(one, decided(flag, decision)));
    }

    /// A level that a person gave stays.
    private static Optional<Evidence> sellingAgain(Statement one, Dismissed dismissed) {
        boolean given = one.decided().stream().anyMatch(each -> each.aspect() == Decided.Aspect.EVIDENCE);
        return given || !dismissed.wasPromotional(one)
                ? one.evidence()
                : one.evidence().map(level -> level == Evidence.UNCITED ? Evidence.PROMO : level);
    }

    private static Statement dismissed(Statement one, Judgement.Flag flag, Decision decision, Dismissed dismissed) {
        one.claims().stream().filter(claim -> isMeant(flag, claim)).forEach(claim -> dismissed.take(one, claim));
        List<Claim> claims =
                one.claims().stream().filter(claim -> !isMeant(flag, claim)).toList();
        Statement rest = withClaims(one, claims);
        Decided decided = decided(flag, decision);
        return new Statement(
                rest.span(),
                rest.evidence(),
                rest.cues(),
                claims,
                Optional.of(decided.inWords()),
                rest.limits(),
                overruling(one, claims, flag, decided));
    }

    /// What was said for a flag that is gone is not said any more.
    private static List<Decided> overruling(Statement one, List<Claim> left, Judgement.Flag flag, Decided dismissal) {
        Set<String> stand = left.stream().map(claim -> claim.kind().name()).collect(Collectors.toSet());
        List<Decided> all = without(
                one.decided(),
                each -> each.aspect() == Decided.Aspect.FLAG
                        && !each.isDismissal()
                        && !stand.contains(each.value())
                        && flag.kind()
                                .map(kind -> kind.name().equals(each.value()))
                                .orElse(true));
        all.add(dismissal);
        return all;
    }

    private static List<Decided> without(List<Decided> all, Predicate<Decided> overruled) {
        return all.stream().filter(overruled.negate()).collect(Collectors.toCollection(ArrayList::new));
    }

    private static Decided decided(Judgement.Flag flag, Decision decision) {
        String kind = flag.kind().map(Enum::name).orElse("");
        return DecidedWords.of(decision, Decided.Aspect.FLAG, kind, DecidedWords.act(flag.act()));
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
