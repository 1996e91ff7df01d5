package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Stance;

/// Reads the promotional claims of a unit: where a precise rule fires, or, on a page that sells, where the model says
/// so; then the kind is that of the strongest cue. Where no word stands out, the whole sentence is what it shows.
final class ClaimReader {

    /// So sure the model must be before it flags by itself. Six folds over the development and training pages: 0.45
    /// finds most (F1 0.90) but at a precision of 0.92; precision comes first.
    private static final double SURE = 0.6;

    /// Kinds whose weaker cues are words of many sentences; the cues of others say more of the kind.
    private static final Set<ClaimKind> GENERAL =
            EnumSet.of(ClaimKind.BUZZ, ClaimKind.OUTCOME, ClaimKind.SELFPROMO, ClaimKind.CTA, ClaimKind.DISPARAGE);

    private final Voice voice = new Voice();
    private final ClaimModel model;
    private final Features features;
    private final Rule tone;

    /// @param tone the rule to name where a whole sentence persuades and no word of it more than another
    ClaimReader(ClaimModel model, Features features, Rule tone) {
        this.tone = tone;
        this.model = model;
        this.features = features;
    }

    /// @param claims     at most one of a kind
    /// @param notFlagged why words were spared, where nothing was flagged
    record Reading(List<Claim> claims, Optional<String> notFlagged) {}

    /// @param besideClaim   true where a precise rule flags another sentence of its block
    /// @param behindGeneral true where the sentence before it tells of care that nobody owns
    Reading read(Unit unit, Stance stance, boolean besideClaim, boolean behindGeneral) {
        boolean general = behindGeneral && Before.goesOn(unit);
        Map<ClaimKind, Match> found = new EnumMap<>(ClaimKind.class);
        Optional<String> spared = Optional.empty();
        for (Match match : unit.all(Rule.Family.CLAIM)) {
            if (!decides(match.rule(), stance) && !isWitness(unit, match, stance)) {
                continue;
            }
            ClaimKind kind = ClaimKind.valueOf(match.rule().says());
            Optional<String> why = general && kind == ClaimKind.OUTCOME
                    ? Optional.of(Voice.GENERAL)
                    : spares(unit, match, kind, stance);
            if (why.isEmpty()) {
                found.merge(kind, match, ClaimReader::longer);
            } else if (spared.isEmpty()) {
                spared = why;
            }
        }
        if (found.isEmpty() && spared.isEmpty() && stance == Stance.SELLER && !general) {
            modelled(unit, besideClaim)
                    .ifPresent(match -> found.put(ClaimKind.valueOf(match.rule().says()), match));
        }
        List<Claim> claims = new ArrayList<>();
        found.forEach((kind, match) -> claims.add(claim(unit, kind, match)));
        return new Reading(claims, claims.isEmpty() ? spared : Optional.empty());
    }

    private Optional<String> spares(Unit unit, Match match, ClaimKind kind, Stance stance) {
        if (kind == ClaimKind.RHETORICAL && !unit.isQuestion()) {
            return Optional.of("not a question");
        }
        return voice.spares(unit, match, kind, stance);
    }

    static boolean decides(Rule rule, Stance stance) {
        return switch (rule.reach()) {
            case ANY -> true;
            case SELLER -> stance == Stance.SELLER;
            case WEAK -> false;
        };
    }

    /// True where a page that sells tells of a disease, of ordinary care, of hours and prices, of limits or of itself:
    /// the model alone does not flag that.
    private static boolean isPlain(Unit unit) {
        return unit.has(Rule.Family.CLINICAL, "ITSELF")
                || unit.has(Rule.Family.CLINICAL, "NOTHING") && !ClinicalReader.speaks(unit)
                || Voice.isGeneralCare(unit)
                || unit.has(Rule.Family.VOICE, "LIMIT")
                || unit.has(Rule.Family.VOICE, "CONSULT")
                || unit.has(Rule.Family.CLINICAL, "DISEASE") && !ClinicalReader.speaks(unit);
    }

    private Optional<Match> modelled(Unit unit, boolean besideClaim) {
        if (isPlain(unit) || model.probability(features.of(unit, besideClaim)) < SURE) {
            return Optional.empty();
        }
        if (unit.all(Rule.Family.CLAIM).isEmpty()) {
            return Optional.of(new Match(tone, 0, unit.tokens().size()))
                    .filter(whole -> voice.spares(unit, whole, ClaimKind.BUZZ, Stance.SELLER)
                            .isEmpty());
        }
        Map<ClaimKind, Integer> strengths = new EnumMap<>(ClaimKind.class);
        Map<ClaimKind, Match> words = new EnumMap<>(ClaimKind.class);
        for (Match match : unit.all(Rule.Family.CLAIM)) {
            ClaimKind kind = ClaimKind.valueOf(match.rule().says());
            if (voice.spares(unit, match, kind, Stance.SELLER).isEmpty()) {
                strengths.merge(kind, (match.to() - match.from()) * (GENERAL.contains(kind) ? 1 : 2), Integer::sum);
                words.merge(kind, match, ClaimReader::longer);
            }
        }
        return strengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(strongest -> words.get(strongest.getKey()));
    }

    /// Quoted words in the first person on a page that sells are those of a patient or of a director; so are those
    /// that begin the unit and are signed.
    private static boolean isWitness(Unit unit, Match match, Stance stance) {
        return stance == Stance.SELLER
                && switch (match.rule().id()) {
                    case "testimonial-first-person" -> unit.isQuoted(match);
                    case "testimonial-signed" ->
                        unit.quoted().stream()
                                .anyMatch(quote -> quote.start() <= unit.span().start()
                                        && quote.end() <= unit.tokens().start(match.from()));
                    default -> false;
                };
    }

    private static Match longer(Match one, Match other) {
        return other.to() - other.from() > one.to() - one.from() ? other : one;
    }

    private static Claim claim(Unit unit, ClaimKind kind, Match match) {
        Rule rule = match.rule();
        return new Claim(kind, unit.words(match), rule.id(), rule.reason(), rule.regulation());
    }
}
