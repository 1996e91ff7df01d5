package org.lectern.curation;

import java.util.Optional;
import org.lectern.knowledge.Span;

/// Where a decision stands in the sources as they are now. Every decision has a home or needs one:
/// `attached + homeless = made`.
public sealed interface Home {

    /// How its words were found.
    enum How {
        /// The quote stands there with what stood before and after it, or it concerns no words.
        EXACT,
        /// The quote stands there, and what stands around it has changed.
        NEAR,
        /// Much the same words stand there, which say the same.
        FUZZY,
        /// A person said where, and nothing has changed there since.
        MOVED;

        /// Whether a person must see that the decision still fits.
        boolean isDoubtful() {
            return this == NEAR || this == FUZZY;
        }
    }

    /// @param words the words in the canonical text; empty where the decision concerns no words
    record Attached(How how, Optional<Span> words) implements Home {}

    /// @param sentence why it has no home
    /// @param then     the words with what stood around them when it was made
    /// @param now      what stands in that place now; empty where the source is gone
    record Homeless(String sentence, String then, String now) implements Home {}
}
