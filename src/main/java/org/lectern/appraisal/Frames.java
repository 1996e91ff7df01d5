package org.lectern.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.Cue;
import org.lectern.knowledge.Evidence;

/// Finds out whether a document reports a study of its own: its writers say in the first person what they did and name
/// the design, or its title names it.
final class Frames {

    /// Shorter headings are not titles of reports.
    private static final int TITLE = 30;

    private static final Set<String> WRITERS = Set.of("we", "our");

    /// Behind one of these, or before a word of knowing, it is everybody who knows, and nobody's own study.
    private static final Set<String> ASKING = Set.of("what", "how", "why", "when", "where", "all", "as");

    private static final Set<String> KNOWING = Set.of("know", "knew", "think", "believe", "see", "can", "need", "do");

    private Frames() {}

    /// The words that show the study's design; the strongest design where several do.
    static Optional<Cue> of(List<Unit> units) {
        return told(units).or(() -> titled(units));
    }

    private static Optional<Cue> told(List<Unit> units) {
        return units.stream()
                .filter(Frames::isOwn)
                .flatMap(unit -> Designs.of(unit).stream())
                .flatMap(reading -> reading.cues().stream().limit(1))
                .filter(cue -> cue.evidence().showsDesign() && cue.evidence() != Evidence.CASE)
                .min((one, other) -> one.evidence().compareTo(other.evidence()));
    }

    /// The design that the first title states.
    private static Optional<Cue> titled(List<Unit> units) {
        return units.stream()
                .filter(Unit::isHeading)
                .filter(heading -> heading.block().span().length() > TITLE)
                .limit(1)
                .flatMap(heading -> Designs.of(heading).stream())
                .flatMap(reading -> reading.cues().stream().limit(1))
                .findFirst();
    }

    private static boolean isOwn(Unit unit) {
        Tokens tokens = unit.tokens();
        for (int at = 0; at < Math.min(6, tokens.size()); at++) {
            boolean asking = at > 0 && ASKING.contains(tokens.word(at - 1));
            boolean knowing = at + 1 < tokens.size() && KNOWING.contains(tokens.word(at + 1));
            if (WRITERS.contains(tokens.word(at)) && !asking && !knowing) {
                return true;
            }
        }
        return false;
    }
}
