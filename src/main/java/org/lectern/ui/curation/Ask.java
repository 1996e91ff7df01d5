package org.lectern.ui.curation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a decision still needs besides a reason.
sealed interface Ask {

    record Nothing() implements Ask {}

    /// One of these, found by typing a part of its name.
    record OneOf(String prompt, List<Pick> picks) implements Ask {
        public OneOf {
            picks = List.copyOf(picks);
        }
    }

    /// A line of text.
    ///
    /// @param before what it is now
    /// @param wrong  one sentence on what is wrong with a text; empty where all is well
    record Line(String prompt, String before, Function<String, Optional<String>> wrong) implements Ask {}
}
