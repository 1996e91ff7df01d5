package org.lectern.appraisal.quality;

import java.util.List;
import org.lectern.knowledge.QualityItem.Standard;

/// Phrases that show an aspect of a question.
///
/// @param id       unique in its question
/// @param standard its question's
/// @param question the id of the question
/// @param shows    the aspect
/// @param where    where they count
/// @param negated  what a "no" or "not" before them means
/// @param phrases  in the notation of phrases
/// @param not      longer phrases in which they mean nothing
record QualityCue(
        String id,
        Standard standard,
        String question,
        String shows,
        Where where,
        Negated negated,
        List<String> phrases,
        List<String> not) {

    enum Where {
        ANYWHERE,
        /// In a section on treatment, or in a sentence that names treatment.
        TREATMENT,
        /// In the block of an author's name, below a heading that promises the author, or, where it is built like a
        /// byline, in the block before or the two after.
        NEAR_AUTHOR,
        /// As a heading with text below it.
        HEADING
    }

    enum Negated {
        /// Then they show nothing.
        REFUSES,
        /// Then they show the same: "no competing interests" is a disclosure, and so is "competing interests: none".
        SAME
    }
}
