package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Stance;

/// Reads the promotional claims of a unit: where a precise rule fires, or, on a page that sells, where the model says
/// so; it shows the words that weighed most with it.
final class ClaimReader {

    /// So sure the model must be before it flags by itself.
    private static final double SURE = 0.58;

    private final Voice voice = new Voice();
    private final ClaimModel model;
    private final Rule tone;
    private final Features features;

    /// @param tone the rule to name where a whole sentence persuades and no word of it more than another
    ClaimReader(ClaimModel model, Features features, Rule tone) {
        this.tone = tone;
        this.model = model;
        this.features = features;
    }

    /// @param claims     at most one of a kind
    /// @param notFlagged why words were spared, where nothing was flagged
    record Reading(List<Claim> claims, Optional<String> notFlagged) {}

    Reading read(Unit unit, Stance stance, boolean besideClaim) {
        Map<ClaimKind, Match> found = new EnumMap<>(ClaimKind.class);
        Optional<String> spared = Optional.empty();
        for (Match match : unit.all(Rule.Family.CLAIM)) {
            if (!decides(match.rule(), stance)) {
                continue;
            }
            ClaimKind kind = ClaimKind.valueOf(match.rule().says());
            Optional<String> why = spares(unit, match, kind, stance);
            if (why.isEmpty()) {
                found.merge(kind, match, ClaimReader::longer);
            } else if (spared.isEmpty()) {
                spared = why;
            }
        }
        if (found.isEmpty() && spared.isEmpty() && stance == Stance.SELLER) {
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

    private Optional<Match> modelled(Unit unit, boolean besideClaim) {
        if (model.probability(features.of(unit, besideClaim)) < SURE) {
            return Optional.empty();
        }
        List<Match> words = unit.all(Rule.Family.CLAIM);
        if (words.isEmpty()) {
            Match whole = new Match(tone, 0, unit.tokens().size());
            return voice.spares(unit, whole, ClaimKind.valueOf(tone.says()), Stance.SELLER)
                            .isEmpty()
                    ? Optional.of(whole)
                    : Optional.empty();
        }
        return words.stream()
                .filter(match -> voice.spares(
                                unit, match, ClaimKind.valueOf(match.rule().says()), Stance.SELLER)
                        .isEmpty())
                .max(Comparator.comparingDouble(
                        match -> model.weight(match.rule().id())));
    }

    private static Match longer(Match one, Match other) {
        return other.to() - other.from() > one.to() - one.from() ? other : one;
    }

    private static Claim claim(Unit unit, ClaimKind kind, Match match) {
        Rule rule = match.rule();
        return new Claim(kind, unit.words(match), rule.id(), rule.reason(), rule.regulation());
    }
}
