package org.lectern.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Span;

/// Finds the study designs that a unit shows. A design that the unit says is missing, wanted, still to come, asked
/// about, explained or claimed by a seller shows nothing: a wish for a trial must never pass for one.
final class Designs {

    /// The levels that name a design, strongest first.
    static final List<Evidence> ALL = List.of(Evidence.SR, Evidence.RCT, Evidence.OBS, Evidence.CASE);

    /// Closer than so many words, *needed* and *not been tested* are said of a design.
    private static final int NEAR = 10;

    private Designs() {}

    /// The strongest design that the unit shows, with the words that show it.
    static Optional<EvidenceReader.Reading> of(Unit unit) {
        if (unit.matches().stream().noneMatch(match -> match.rule().family() == Rule.Family.EVIDENCE)) {
            return Optional.empty();
        }
        for (Evidence design : ALL) {
            Optional<EvidenceReader.Reading> shown = reading(unit, design, match -> isShown(unit, match));
            if (shown.isPresent()) {
                return shown;
            }
        }
        return Optional.empty();
    }

    /// What the unit's words name, whether or not it says that it is missing.
    static Optional<EvidenceReader.Reading> stated(Unit unit, Evidence level) {
        return reading(unit, level, _ -> true);
    }

    private static Optional<EvidenceReader.Reading> reading(Unit unit, Evidence level, Predicate<Match> counts) {
        List<Cue> cues = new ArrayList<>();
        for (Match match : unit.all(Rule.Family.EVIDENCE, level.name())) {
            Span words = unit.words(match);
            if (cues.stream().noneMatch(cue -> cue.words().contains(words))
                    && !isAnotherThing(unit, match, level)
                    && counts.test(match)) {
                cues.add(new Cue(words, level, match.rule().id()));
            }
        }
        return cues.isEmpty() ? Optional.empty() : Optional.of(new EvidenceReader.Reading(Optional.of(level), cues));
    }

    /// True where longer words mean something else: *randomised* in *non-randomised*, *case reports* in the name of a
    /// journal, *mice* in *bitten by mice*.
    private static boolean isAnotherThing(Unit unit, Match design, Evidence level) {
        return switch (level) {
            case SR -> false;
            case RCT -> isInside(unit, design, "NOT_RANDOMISED") || isNameOfSource(unit, design);
            case MECH -> isInside(unit, design, "HOST");
            case OBS, CASE -> isNameOfSource(unit, design);
            case REF, UNCITED, PROMO -> false;
        };
    }

    private static boolean isInside(Unit unit, Match design, String says) {
        return unit.all(Rule.Family.EVIDENCE, says).stream().anyMatch(design::overlaps);
    }

    /// Reviews are the exception: a Cochrane review is cited by the name of its journal.
    private static boolean isNameOfSource(Unit unit, Match design) {
        Span words = unit.words(design);
        return isInside(unit, design, "JOURNAL") || unit.names().stream().anyMatch(name -> name.contains(words));
    }

    private static boolean isShown(Unit unit, Match design) {
        for (Match doubt : unit.all(Rule.Family.EVIDENCE)) {
            boolean undone = switch (doubt.rule().says()) {
                case "NO_DESIGN" -> isNear(unit, doubt, design);
                case "NO_DESIGN_AHEAD" ->
                    doubt.from() <= design.from() && isNear(unit, doubt, design) && !isCounted(unit, design);
                case "CLAIMED_DESIGN" -> true;
                default -> false;
            };
            if (undone) {
                return false;
            }
        }
        return !(unit.isQuoted(design)
                && unit.has(Rule.Family.VOICE, "REPORT")
                && !unit.has(Rule.Family.EVIDENCE, "REF"));
    }

    private static boolean isNear(Unit unit, Match doubt, Match design) {
        return doubt.from() - design.to() < NEAR
                && design.from() - doubt.to() < NEAR
                && !isParted(unit, Math.min(doubt.to(), design.to()), Math.max(doubt.from(), design.from()));
    }

    /// True where a clause ends between two places.
    private static boolean isParted(Unit unit, int from, int to) {
        for (int at = from; at < to; at++) {
            if (unit.tokens().isBarrier(at)) {
                return true;
            }
        }
        return unit.all(Rule.Family.EVIDENCE, "TURN").stream().anyMatch(turn -> from <= turn.from() && turn.to() <= to);
    }

    /// True where the study's people are counted: what it did not show, it did not show in them.
    private static boolean isCounted(Unit unit, Match design) {
        return unit.all(Rule.Family.EVIDENCE, "COUNTED").stream()
                .anyMatch(counted -> counted.from() <= design.to() && design.from() <= counted.to());
    }
}
