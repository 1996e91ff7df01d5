package org.lectern.appraisal;

import java.util.Optional;
import org.lectern.knowledge.Evidence;

/// What the sentences before a unit, in its own block, leave to it.
///
/// @param block   which block that is
/// @param stated  true where the sentence before it states something clinical
/// @param asked   true where the unit before it asks something clinical
/// @param general true where the sentence before it, or the one that that goes on from, tells of general care
/// @param study   what the last sentence that names a study or a source shows; a paragraph may go on from the one
///                before it
/// @param last    what the sentence before it shows
record Before(
        int block,
        boolean stated,
        boolean asked,
        boolean general,
        Optional<EvidenceReader.Reading> study,
        Optional<EvidenceReader.Reading> last) {

    static Before nothing() {
        return new Before(-1, false, false, false, Optional.empty(), Optional.empty());
    }

    /// Nothing, where a new block begins, but what *it* at its beginning means.
    Before at(Unit unit) {
        boolean next = unit.number() == block + 1 && !unit.isHeading() && !unit.isBullet();
        return unit.number() == block
                ? this
                : new Before(
                        unit.number(),
                        next && asked,
                        false,
                        next && general,
                        next ? study : Optional.empty(),
                        Optional.empty());
    }

    /// @param clinical true where words of the unit are clinical
    Before then(Unit unit, EvidenceReader.Reading shown, boolean clinical) {
        boolean named = shown.level()
                .filter(level -> level.showsDesign() || level == Evidence.REF)
                .isPresent();
        return new Before(
                block,
                shown.level().isPresent() || unit.isQuestion() && clinical,
                unit.isQuestion() && clinical,
                Voice.isGeneralCare(unit) || general && goesOn(unit),
                named ? Optional.of(shown) : study,
                named ? Optional.of(shown) : Optional.empty());
    }

    /// True where the unit speaks on of what the sentence before it spoke of.
    static boolean goesOn(Unit unit) {
        return unit.has(Rule.Family.VOICE, "GOES_ON") && !ClinicalReader.speaks(unit);
    }
}
