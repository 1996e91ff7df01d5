package org.lectern.appraisal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.knowledge.Claim;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;
import org.lectern.knowledge.Stance;

/// Reads the support that a unit shows. An explicit design goes before a mechanism, a mechanism before a named source,
/// a named source before none; a promotional claim without a source takes the place of the last two.
final class EvidenceReader {

    private static final Set<ClaimKind> NOT_CLINICAL = EnumSet.of(
            ClaimKind.CTA, ClaimKind.URGENCY, ClaimKind.SELFPROMO, ClaimKind.CLICKBAIT, ClaimKind.RHETORICAL);
    /// Hope, hype and science may be invoked for anything; praise above others and stories of buyers speak of the
    /// offer.
    private static final Set<ClaimKind> CLINICAL_BY_TERM =
            EnumSet.of(ClaimKind.HOPEFEAR, ClaimKind.BUZZ, ClaimKind.STUDYCLAIM);

    private final ClinicalReader clinical;

    EvidenceReader(ClinicalReader clinical) {
        this.clinical = clinical;
    }

    /// @param level the level; empty where the unit makes no clinical claim
    /// @param cues  the words that it rests on
    record Reading(Optional<Evidence> level, List<Cue> cues) {

        static Reading none() {
            return new Reading(Optional.empty(), List.of());
        }

        static Reading of(Evidence level) {
            return new Reading(Optional.of(level), List.of());
        }
    }

    /// What stands around a unit.
    ///
    /// @param continues true where the sentence before it in its block states something clinical
    /// @param listed    true where it is an item of a list that states something clinical
    /// @param study     what the last sentence before it that names a study shows
    /// @param last      what the sentence before it in its block shows
    record Around(boolean continues, boolean listed, Optional<Reading> study, Optional<Reading> last) {}

    Reading read(Unit unit, Sources sources, Stance stance, List<Claim> claims, Around around) {
        if (unit.reference()) {
            return titleOf(unit);
        }
        if (unit.isHeading() || unit.isQuestion() || unit.character() == ':') {
            return Reading.none();
        }
        return claims.isEmpty() ? plain(unit, sources, stance, around) : promotional(unit, sources, claims);
    }

    private Reading promotional(Unit unit, Sources sources, List<Claim> claims) {
        Optional<Reading> named = sources.of(unit);
        Optional<Reading> design = Designs.of(unit).filter(reading -> named.isPresent() || counts(unit, reading));
        if (design.isPresent() || named.isPresent()) {
            return design.or(() -> named).orElseThrow();
        }
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        for (Claim claim : claims) {
            kinds.addAll(claim.rule().equals(ClaimReader.TONE) ? hinted(unit, claim.kind()) : Set.of(claim.kind()));
        }
        kinds.removeAll(NOT_CLINICAL);
        boolean byTerm = CLINICAL_BY_TERM.containsAll(kinds);
        boolean says = !kinds.isEmpty()
                && (!byTerm || clinical.hasTerm(unit) || !unit.quoted().isEmpty() || kinds.size() > 1);
        return says ? Reading.of(Evidence.PROMO) : Reading.none();
    }

    /// Where the model decided, the hints say whether the unit speaks of health; they are too weak to name what sells.
    private static Set<ClaimKind> hinted(Unit unit, ClaimKind kind) {
        List<Match> hints = unit.all(Rule.Family.CLAIM);
        return hints.isEmpty()
                ? Set.of(kind)
                : hints.stream()
                        .map(hint -> ClaimKind.valueOf(hint.rule().says()))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /// Without a named source, only a follow-up or a series that counts its people is more than a promise.
    private static boolean counts(Unit unit, Reading design) {
        boolean followed = design.level()
                .filter(level -> level == Evidence.OBS || level == Evidence.CASE)
                .isPresent();
        return followed && unit.has(Rule.Family.EVIDENCE, "PEOPLE_COUNTED") || Voice.isMeasured(unit);
    }

    /// What the title of a reference states: a title may say that something is lacking and still name a design.
    private static Reading titleOf(Unit unit) {
        return Designs.ALL.stream()
                .flatMap(design -> Designs.stated(unit, design).stream())
                .findFirst()
                .or(() -> Designs.stated(unit, Evidence.MECH))
                .orElseGet(() -> Reading.of(Evidence.REF));
    }

    private Reading plain(Unit unit, Sources sources, Stance stance, Around around) {
        if (!clinical.mayClaim(unit, stance)) {
            return Reading.none();
        }
        Optional<Reading> design = Designs.of(unit);
        if (design.isPresent()) {
            return design.get();
        }
        Optional<Reading> mechanism = Designs.stated(unit, Evidence.MECH);
        if (mechanism.isPresent() && !unit.has(Rule.Family.VOICE, "REPORT")) {
            return mechanism.get();
        }
        return sources.frameOf(unit)
                .or(() -> carried(unit, sources, around))
                .or(() -> sources.of(unit))
                .orElseGet(() -> claims(unit, stance, around) ? claimed(unit, sources, stance) : Reading.none());
    }

    /// A seller's tag supports its own sentence alone: the next one may promise what no source says.
    private static Reading claimed(Unit unit, Sources sources, Stance stance) {
        Optional<Reading> end = stance == Stance.SELLER ? Optional.empty() : sources.atEndOf(unit);
        return end.orElseGet(() -> Reading.of(Evidence.UNCITED));
    }

    /// What a paragraph that reports one study lends to its next sentence: *the trial enrolled 90 adults*, *pain did
    /// not differ between the groups*, and, behind the story of a patient, how it went on.
    private Optional<Reading> carried(Unit unit, Sources sources, Around around) {
        if (unit.has(Rule.Family.CLINICAL, "NOTHING") || unit.has(Rule.Family.EVIDENCE, "NO_DESIGN")) {
            return Optional.empty();
        }
        if (unit.has(Rule.Family.EVIDENCE, "SAME_STUDY")) {
            return around.study();
        }
        return around.last()
                .filter(last -> last.level().filter(Evidence::showsDesign).isPresent())
                .filter(_ -> !sources.names(unit) && !unit.has(Rule.Family.EVIDENCE, "DOUBT"))
                .filter(last -> unit.has(Rule.Family.EVIDENCE, "IN_STUDY")
                        || last.level().filter(Evidence.CASE::equals).isPresent() && goesOnTelling(unit));
    }

    private boolean goesOnTelling(Unit unit) {
        return ClinicalReader.isStory(unit) && unit.quoted().isEmpty() && clinical.hasTerm(unit);
    }

    private boolean claims(Unit unit, Stance stance, Around around) {
        return clinical.claims(unit, stance, around.continues()) || around.listed() && clinical.isItem(unit);
    }
}
