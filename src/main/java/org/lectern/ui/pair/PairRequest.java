package org.lectern.ui.pair;

import java.util.Optional;

/// Which two sources to put side by side, and where to open them. What is left open is chosen.
///
/// @param left      the source on the left
/// @param right     the source on the right
/// @param conceptId the concept of which both are to speak
/// @param sectionId a section to begin with; its source is the left one
public record PairRequest(
        Optional<String> left, Optional<String> right, Optional<String> conceptId, Optional<String> sectionId) {

    /// Two sources on a concept.
    public static PairRequest on(String conceptId, String left, Optional<String> right) {
        return new PairRequest(Optional.of(left), right, Optional.of(conceptId), Optional.empty());
    }

    /// A section's source beside another that speaks of the same thing.
    public static PairRequest from(Optional<String> sectionId) {
        return new PairRequest(Optional.empty(), Optional.empty(), Optional.empty(), sectionId);
    }

    /// Two sources, from their beginning.
    public static PairRequest of(String left, String right) {
        return new PairRequest(Optional.of(left), Optional.of(right), Optional.empty(), Optional.empty());
    }
}
