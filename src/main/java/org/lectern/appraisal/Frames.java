package org.lectern.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;

/// Finds out whether a document reports a study of its own: its writers say in the first person what they did and name
/// the design, or its title names it. Who recommends, knows or asks in the first person has done no study, and the
/// trials that a study took its figures from are not what it did.
final class Frames {

    /// Shorter headings are not titles of reports.
    private static final int TITLE = 30;

    /// A title with one of these asks or explains.
    private static final Set<String> ASKING = Set.of("what", "how", "why", "when", "whether", "do", "does");

    private Frames() {}

    /// The words that show the study's design; the strongest design where several do.
    static Optional<Cue> of(List<Unit> units) {
        return told(units).or(() -> titled(units));
    }

    private static Optional<Cue> told(List<Unit> units) {
        return units.stream()
                .filter(Frames::isOwn)
                .flatMap(unit -> Designs.of(unit).stream()
                        .flatMap(reading -> reading.cues().stream().limit(1))
                        .filter(cue ->
                                cue.evidence() == Evidence.SR || !unit.has(Rule.Family.EVIDENCE, "INPUT_STUDIES")))
                .filter(cue -> cue.evidence().showsDesign() && cue.evidence() != Evidence.CASE)
                .min((one, other) -> one.evidence().compareTo(other.evidence()));
    }

    /// The design that the first title states, unless it asks, or speaks of several such studies.
    private static Optional<Cue> titled(List<Unit> units) {
        return units.stream()
                .filter(Unit::isHeading)
                .filter(heading -> heading.block().span().length() > TITLE)
                .limit(1)
                .filter(heading -> !asks(heading))
                .flatMap(heading -> Designs.of(heading).stream()
                        .flatMap(reading -> reading.cues().stream().limit(1))
                        .filter(cue -> !isOfSeveral(heading, cue)))
                .findFirst();
    }

    private static boolean asks(Unit heading) {
        Tokens tokens = heading.tokens();
        for (int at = 0; at < tokens.size(); at++) {
            if (ASKING.contains(tokens.word(at))) {
                return true;
            }
        }
        return heading.isQuestion();
    }

    private static boolean isOfSeveral(Unit heading, Cue cue) {
        return heading.all(Rule.Family.EVIDENCE, "SEVERAL_STUDIES").stream()
                .anyMatch(several -> heading.words(several).overlaps(cue.words()));
    }

    private static boolean isOwn(Unit unit) {
        return unit.all(Rule.Family.EVIDENCE, "OWN_STUDY").stream().anyMatch(own -> !unit.isQuoted(own));
    }
}
