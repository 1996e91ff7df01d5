package org.lectern.appraisal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Stance;
import org.lectern.knowledge.Statement;

/// Decides whether words that look promotional are the document's own: it may report them, quote them, deny them,
/// criticise them, limit them, or mean them as clinicians do. The scope of a negation follows NegEx (Chapman and others
/// 2001): five tokens, cut off by *but* and its like.
final class Voice {

    /// Why a benefit of ordinary care is spared.
    static final String GENERAL = "care that is not the offer of the page";

    private static final int SCOPE = 5;
    private static final Set<ClaimKind> OF_BENEFIT = EnumSet.of(
            ClaimKind.OUTCOME,
            ClaimKind.SUPERIOR,
            ClaimKind.RISKFREE,
            ClaimKind.EASE,
            ClaimKind.BUZZ,
            ClaimKind.PANACEA);
    /// A doctor's name in front of them makes calls to buy no advice.
    private static final Set<ClaimKind> CALLS = EnumSet.of(ClaimKind.CTA, ClaimKind.URGENCY);
    private static final Set<ClaimKind> NEVER_NEGATED =
            EnumSet.of(ClaimKind.CTA, ClaimKind.URGENCY, ClaimKind.RHETORICAL, ClaimKind.HOPEFEAR, ClaimKind.DISPARAGE);

    /// Why the words are not the document's own claim; empty where they are.
    Optional<String> spares(Unit unit, Match claim, ClaimKind kind, Stance stance) {
        boolean seller = stance == Stance.SELLER;
        if (before(unit, claim, "CRITIC_REPORT") || !seller && before(unit, claim, "EXPERT_REPORT")) {
            return Optional.of(Statement.REPORTED);
        }
        if (unit.has(Rule.Family.VOICE, "NO_PROOF")) {
            return Optional.of("said to prove nothing");
        }
        if (!seller && unit.isQuoted(claim)) {
            return Optional.of("quoted");
        }
        if (!seller && unit.has(Rule.Family.VOICE, "REPORT")) {
            return Optional.of(Statement.REPORTED);
        }
        if (!seller && unit.has(Rule.Family.VOICE, "CRITICISM")) {
            return Optional.of("criticised in the same sentence");
        }
        if (stance == Stance.CRITIC && !isOfPublisher(claim.rule(), kind)) {
            return Optional.of("retold in a critical text");
        }
        if (!NEVER_NEGATED.contains(kind) && isNegated(unit, claim)) {
            return Optional.of("negated");
        }
        return meaning(unit, claim, kind, seller);
    }

    /// A critical text may still ask for a share or a gift, or praise its own publisher.
    private static boolean isOfPublisher(Rule rule, ClaimKind kind) {
        return kind == ClaimKind.CTA || kind == ClaimKind.SELFPROMO && rule.reach() == Rule.Reach.ANY;
    }

    private Optional<String> meaning(Unit unit, Match claim, ClaimKind kind, boolean seller) {
        if (unit.has(Rule.Family.VOICE, "DISCLAIMER")) {
            return Optional.of("a limit or disclaimer");
        }
        if (!CALLS.contains(kind)
                && unit.all(Rule.Family.VOICE, "CONSULT").stream().anyMatch(claim::overlaps)) {
            return Optional.of("a limit or disclaimer");
        }
        if (kind == ClaimKind.RHETORICAL && unit.has(Rule.Family.VOICE, "CONSULT")) {
            return Optional.of("asks about a visit to the reader’s own doctor");
        }
        if (unit.has(Rule.Family.VOICE, "LIMIT")
                && (!seller || kind == ClaimKind.STUDYCLAIM || kind == ClaimKind.OUTCOME)) {
            return Optional.of("states a limit");
        }
        if ((kind == ClaimKind.STUDYCLAIM || kind == ClaimKind.TESTIMONIAL && !seller)
                && (unit.has(Rule.Family.EVIDENCE, "REF") || namesYear(unit.tokens()))) {
            return Optional.of("names its study");
        }
        if (unit.all(Rule.Family.VOICE, "CLINICAL_USE").stream().anyMatch(claim::overlaps)) {
            return Optional.of("clinical use of the words");
        }
        if ((kind == ClaimKind.OUTCOME || kind == ClaimKind.SUPERIOR) && isGeneralCare(unit)) {
            return Optional.of(GENERAL);
        }
        if (kind == ClaimKind.OUTCOME && isOfAnimals(unit)) {
            return Optional.of("told of animals or cells");
        }
        if (unit.has(Rule.Family.VOICE, "PLAIN_HEADING") && (unit.isHeading() || unit.character() == ':')) {
            return Optional.of("a plain heading");
        }
        if (OF_BENEFIT.contains(kind) && isMeasured(unit)) {
            return Optional.of("a measured result");
        }
        if (!seller && OF_BENEFIT.contains(kind) && unit.has(Rule.Family.VOICE, "HARM")) {
            return Optional.of("benefit told with its harms");
        }
        return !seller && OF_BENEFIT.contains(kind) && unit.has(Rule.Family.VOICE, "HEDGE")
                ? Optional.of("hedged")
                : Optional.empty();
    }

    /// Exercise, sleep, prescribed medicines, the aims of treatment: nobody's own offer.
    static boolean isGeneralCare(Unit unit) {
        return unit.has(Rule.Family.VOICE, "GENERAL_CARE") && !ClinicalReader.speaks(unit);
    }

    private static boolean isOfAnimals(Unit unit) {
        return unit.matches().stream().anyMatch(match -> match.rule().id().equals("mechanism-animals"));
    }

    private static boolean before(Unit unit, Match claim, String says) {
        return unit.all(Rule.Family.VOICE, says).stream().anyMatch(report -> report.from() < claim.from());
    }

    /// A figure with its comparator, from a study that the text shows.
    static boolean isMeasured(Unit unit) {
        return unit.has(Rule.Family.VOICE, "RESULT")
                && unit.all(Rule.Family.EVIDENCE).stream()
                        .anyMatch(match -> List.of("SR", "RCT", "OBS")
                                .contains(match.rule().says()))
                && hasFigure(unit.tokens());
    }

    static boolean namesYear(Tokens tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            String word = tokens.word(at);
            if (word.length() == 4 && tokens.isNumber(at) && (word.startsWith("19") || word.startsWith("20"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasFigure(Tokens tokens) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.isNumber(at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNegated(Unit unit, Match claim) {
        boolean within = unit.all(Rule.Family.VOICE, "NEGATION").stream()
                .anyMatch(negation -> negation.from() <= claim.from() && claim.to() <= negation.to());
        if (within) {
            return true;
        }
        List<Match> apparent = unit.all(Rule.Family.VOICE, "NOT_NEGATION");
        List<Match> ends = unit.all(Rule.Family.VOICE, "NEGATION_END");
        return unit.all(Rule.Family.VOICE, "NEGATION").stream()
                .filter(negation -> negation.to() <= claim.from() && claim.from() - negation.to() <= SCOPE)
                .filter(negation -> apparent.stream().noneMatch(negation::overlaps))
                .filter(negation ->
                        ends.stream().noneMatch(end -> negation.to() <= end.from() && end.to() <= claim.from()))
                .anyMatch(negation -> reaches(unit.tokens(), negation.to(), claim.from()));
    }

    private static boolean reaches(Tokens tokens, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isBarrier(at) || tokens.word(at).equals("–")) {
                return false;
            }
        }
        return true;
    }
}
