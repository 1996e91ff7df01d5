package org.lectern.knowledge;

import java.util.List;

/// Something a librarian must know or mend, in one clear sentence.
///
/// @param kind     a short code for sorting and filtering, such as `empty-file` or `unknown-key`
/// @param severity whether the source could be read
/// @param where    the file or section it concerns, as a person would name it
/// @param sentence what is wrong and what to do
/// @param concepts ids of the concepts that stand in each other's way; empty for most
public record Problem(String kind, Severity severity, String where, String sentence, List<String> concepts) {

    public Problem {
        concepts = List.copyOf(concepts);
    }

    public Problem(String kind, Severity severity, String where, String sentence) {
        this(kind, severity, where, sentence, List.of());
    }

    public enum Severity {
        /// The file was not taken in.
        REFUSED,
        /// It was taken in, and a librarian must mend something.
        DEFECT,
        /// It was taken in; worth knowing.
        NOTE
    }

    @Override
    public String toString() {
        return where + ": " + sentence;
    }
}
