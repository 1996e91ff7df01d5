package org.lectern.appraisal;

import java.util.Optional;
import java.util.Set;
import org.lectern.knowledge.ClaimKind;
import org.lectern.knowledge.Evidence;

/// What people said of a unit, and what the machine did.
///
/// @param text     the unit
/// @param meant    the kinds that people gave it
/// @param flagged  the kinds that the machine flagged
/// @param shown    the support that people saw
/// @param read     the support that the machine read
record Outcome(
        String text, Set<ClaimKind> meant, Set<ClaimKind> flagged, Optional<Evidence> shown, Optional<Evidence> read) {

    /// True where a statement without any source is read as a review, a trial or a study of patients: the one mistake
    /// that must not happen.
    boolean isDangerousUpgrade() {
        boolean unsupported = shown.filter(level -> level == Evidence.UNCITED || level == Evidence.PROMO)
                .isPresent();
        return unsupported
                && read.filter(level -> level.compareTo(Evidence.OBS) <= 0).isPresent();
    }
}
