package org.lectern.appraisal.study;

import java.util.List;

/// What a study's plain facts say about a sentence that cites it. Whether its *result* bears the sentence out, only the
/// study itself can tell.
///
/// @param weight   whether a study of this kind can carry the sentence
/// @param headline that in a few words
/// @param facts    who took part, how many, compared with what, and where such a design starts
/// @param warnings what in the sentence goes beyond the study or speaks of another; empty where nothing was seen
public record StudyVerdict(Weight weight, String headline, String facts, List<String> warnings) {

    public enum Weight {
        /// It had a comparison, and the sentence does not go beyond who was studied.
        CAN_CARRY,
        /// It had no comparison: it shows what happened, not what made it happen.
        CARRIES_LITTLE,
        /// The sentence says something that the study was not made to show.
        GOES_BEYOND,
        /// The sentence names another treatment or disease than the study had, or its section names neither.
        ABOUT_ANOTHER,
        /// The same, where nothing but the journal and the year points to the study.
        MAY_BE_ANOTHER
    }

    public StudyVerdict {
        warnings = List.copyOf(warnings);
    }
}
