package org.lectern.appraisal.study;

import java.util.List;
import java.util.Optional;

/// A form in which texts cite a study, ready to be looked for.
sealed interface StudyKey {

    /// @param doi in small letters, from `10.` on
    record Doi(String doi) implements StudyKey {}

    record Pmid(String number) implements StudyKey {}

    /// A code that is one word and names one thing only: a PMC id, a trial's registration.
    record Code(String code) implements StudyKey {}

    /// The name of a trial.
    ///
    /// @param words  folded
    /// @param manner how sure its look makes it
    record TrialName(List<String> words, Manner manner) implements StudyKey {}

    /// Whether a name can be mistaken for a word of the language.
    enum Manner {
        /// Coined: capitals and small letters mixed, a digit, or several words.
        COINED,
        /// Capitals only; in small letters it may be an ordinary word.
        CAPITALS,
        /// Written like an ordinary word.
        ORDINARY
    }

    record JournalYear(List<String> journal, String year) implements StudyKey {}

    record AuthorYear(String author, String year) implements StudyKey {}

    record VolumePage(String volume, String page, List<String> journal, Optional<String> year) implements StudyKey {}
}
