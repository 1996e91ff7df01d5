package org.lectern.library.check;

import static org.lectern.knowledge.Problem.Severity.DEFECT;
import static org.lectern.knowledge.Problem.Severity.NOTE;

import java.util.Locale;
import org.lectern.knowledge.Problem.Severity;

/// Everything that the check can find, in the order in which a librarian mends it: first what says what the source is,
/// then its text, then what is only worth knowing.
enum Flaw {
    MISSING_TITLE(DEFECT),
    MISSING_METADATA(DEFECT),
    MISSING_CREATOR(DEFECT),
    UNKNOWN_KEY(DEFECT),
    EMPTY_VALUE(DEFECT),
    ODD_LANGUAGE(DEFECT),
    ODD_RENDITION(DEFECT),
    ODD_IDENTIFIER(DEFECT),
    SAME_IDENTIFIER(DEFECT),
    UNKNOWN_TERM(DEFECT),
    ODD_DATE(DEFECT),
    IMPOSSIBLE_DATE(DEFECT),
    FUTURE_DATE(DEFECT),
    DATED_AHEAD(DEFECT),
    ISSUED_AFTER_MODIFIED(DEFECT),
    STALE_ACKNOWLEDGEMENT(DEFECT),
    HEADING_WITHOUT_BODY(DEFECT),
    QUESTION_WITHOUT_ANSWER(DEFECT),
    ANSWERS_WITHOUT_QUESTIONS(DEFECT),
    GLUED_QUESTION(DEFECT),
    GLUED_TEXT(DEFECT),
    GLUED_CITATION(DEFECT),
    INCOMPLETE_REFERENCE(DEFECT),
    ODD_DOI(DEFECT),
    DUPLICATE_SOURCE(DEFECT),
    CONTAINED_SOURCE(DEFECT),
    DUPLICATE_PASSAGE(DEFECT),
    LABEL_OF_TWO(DEFECT),
    MISSING_DATE(NOTE),
    ODD_REFERENCE(NOTE),
    SLIP(NOTE),
    UNTAGGED_SECTION(NOTE),
    NO_CONCEPTS(NOTE);

    private final Severity severity;

    Flaw(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }

    /// The short name under which it is shown, sorted, filtered and acknowledged.
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
