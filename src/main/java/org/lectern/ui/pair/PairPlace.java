package org.lectern.ui.pair;

import java.util.Optional;
import org.lectern.knowledge.Concept;
import org.lectern.library.Library;
import org.lectern.library.compare.Pairing;
import org.lectern.ui.style.Texts;

/// Where two sources stand beside each other.
///
/// @param left  the section on the left; empty where that source is silent
/// @param right the section on the right; empty where that source is silent
/// @param about what both are read on, in words; empty where nothing was asked
public record PairPlace(Optional<String> left, Optional<String> right, String about) {

    static final PairPlace NOWHERE = new PairPlace(Optional.empty(), Optional.empty(), "");

    Optional<String> section(Pairing.Side side) {
        return side == Pairing.Side.LEFT ? left : right;
    }

    PairPlace with(Pairing.Side side, String sectionId) {
        return side == Pairing.Side.LEFT
                ? new PairPlace(Optional.of(sectionId), right, about)
                : new PairPlace(left, Optional.of(sectionId), about);
    }

    boolean isSilent(Pairing.Side side) {
        return !about.isEmpty() && section(side).isEmpty();
    }

    static PairPlace on(Library library, Pairing pairing, String conceptId) {
        return new PairPlace(
                pairing.on(Pairing.Side.LEFT, conceptId),
                pairing.on(Pairing.Side.RIGHT, conceptId),
                library.vocabulary().concept(conceptId).map(Concept::prefLabel).orElse(conceptId));
    }

    /// A section, and on the other side what speaks of the same thing.
    static PairPlace at(Library library, Pairing pairing, Pairing.Side side, String sectionId) {
        Optional<Pairing.Partner> partner = pairing.partner(side, sectionId);
        Optional<String> other = partner.map(Pairing.Partner::partnerId);
        String about = partner.map(found -> found.conceptId()
                        .flatMap(library.vocabulary()::concept)
                        .map(Concept::prefLabel)
                        .orElseGet(() -> Texts.name(found.topic())))
                .or(() -> pairing.section(side, sectionId)
                        .map(section -> section.section().title()))
                .orElse("");
        return side == Pairing.Side.LEFT
                ? new PairPlace(Optional.of(sectionId), other, about)
                : new PairPlace(other, Optional.of(sectionId), about);
    }
}
