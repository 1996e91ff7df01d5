package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Stance;

/// Reads the promotional claims of a unit: where a precise rule fires, or, on a page that sells, where the model says
/// so. Then the flag says that a model decided, which words weighed most with it, and from which its kind is guessed.
final class ClaimReader {

    /// So sure the model must be before it flags by itself. Six folds over the development and training pages: 0.45
    /// finds most (F1 0.90) but at a precision of 0.92; precision comes first.
    private static final double SURE = 0.6;

    /// The rule that is named where the model decides.
    static final String TONE = "buzz-tone";

    /// So many words at most show where the model found a tone.
    private static final int EXCERPT = 6;

    /// Kinds whose weaker cues are words of many sentences; the cues of others say more of the kind.
    private static final Set<ClaimKind> GENERAL =
            EnumSet.of(ClaimKind.BUZZ, ClaimKind.OUTCOME, ClaimKind.SELFPROMO, ClaimKind.CTA, ClaimKind.DISPARAGE);

    private final Voice voice = new Voice();
    private final ClaimModel model;
    private final Features features;
    private final Rule tone;

    /// @param tone the rule to name where the model decides
    ClaimReader(ClaimModel model, Features features, Rule tone) {
        this.tone = tone;
        this.model = model;
        this.features = features;
    }

    /// @param claims     at most one of a kind
    /// @param notFlagged why words were spared, where nothing was flagged
    record Reading(List<Claim> claims, Optional<String> notFlagged) {}

    /// @param besideClaim   true where a precise rule flags another sentence of its block
    /// @param text         the document, in which spans count
    /// @param behindGeneral true where the sentence before it tells of care that nobody owns
    Reading read(Unit unit, Stance stance, boolean besideClaim, boolean behindGeneral, String text) {
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
        List<Claim> claims = new ArrayList<>();
        found.forEach((kind, match) -> claims.add(claim(unit, kind, match)));
        if (found.isEmpty() && spared.isEmpty() && stance == Stance.SELLER && !general) {
            modelled(unit, besideClaim, text).ifPresent(claims::add);
        }
        return new Reading(claims, claims.isEmpty() ? spared : Optional.empty());
    }

    private Optional<String> spares(Unit unit, Match match, ClaimKind kind, Stance stance) {
        if (kind == ClaimKind.RHETORICAL && !unit.asks(match)) {
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
                || unit.has(Rule.Family.CLINICAL, "VISIT")
                || unit.has(Rule.Family.VOICE, "LIMIT")
                || unit.has(Rule.Family.VOICE, "CONSULT")
                || unit.has(Rule.Family.CLINICAL, "DISEASE") && !ClinicalReader.speaks(unit);
    }

    /// What the model finds is a tone. Its kind is guessed from words that hint at one, and the reason says so.
    private Optional<Claim> modelled(Unit unit, boolean besideClaim, String text) {
        if (isPlain(unit) || model.probability(features.of(unit, besideClaim)) < SURE || isSpared(unit)) {
            return Optional.empty();
        }
        List<Match> heaviest = features.heaviest(unit, model);
        Optional<Match> hint = strongestHint(unit);
        Match shown = hint.or(() -> heaviest.isEmpty() ? Optional.empty() : Optional.of(excerpt(heaviest)))
                .orElse(new Match(tone, 0, unit.tokens().size()));
        String weighed = heaviest.isEmpty() ? "" : " What weighed most: " + quoted(heaviest, unit, text) + ".";
        String guessed = hint.map(word -> " Its kind is guessed from " + quoted(List.of(word), unit, text) + ".")
                .orElse("");
        return Optional.of(new Claim(
                ClaimKind.valueOf(shown.rule().says()),
                unit.words(shown),
                tone.id(),
                tone.reason() + weighed + guessed,
                shown.rule().regulation()));
    }

    private static String quoted(List<Match> matches, Unit unit, String text) {
        return matches.stream()
                .map(match -> "“" + unit.words(match).in(text).replaceAll("\\s+", " ") + "”")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /// The words that hint most at one kind, of several the longest; empty where none does.
    private Optional<Match> strongestHint(Unit unit) {
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

    /// The heaviest words, with those of the others that stand near them.
    private Match excerpt(List<Match> heaviest) {
        Match excerpt = heaviest.getFirst();
        for (Match other : heaviest) {
            int from = Math.min(excerpt.from(), other.from());
            int to = Math.max(excerpt.to(), other.to());
            excerpt = to - from <= EXCERPT ? new Match(tone, from, to) : excerpt;
        }
        return excerpt;
    }

    /// True where every word that hints at a claim is spared; where none hints, the whole unit is asked for.
    private boolean isSpared(Unit unit) {
        List<Match> hints = unit.all(Rule.Family.CLAIM);
        List<Match> asked =
                hints.isEmpty() ? List.of(new Match(tone, 0, unit.tokens().size())) : hints;
        return asked.stream()
                .allMatch(match -> voice.spares(
                                unit, match, ClaimKind.valueOf(match.rule().says()), Stance.SELLER)
                        .isPresent());
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
