package org.lectern.library;

import java.util.List;
import org.lectern.appraisal.study.StudyFiles;
import org.lectern.knowledge.Problem;

/// What lies in a library's folder beside its sources and its vocabulary, and is read with them.
///
/// @param description what the library says of itself
/// @param studies     its cards of studies
/// @param problems    what was wrong with these
record Around(LibraryDescription description, StudyReading studies, List<Problem> problems) {

    /// @param rules by which the names of treatments and diseases are found
    static Around of(LibraryFolder folder, Rules rules) {
        LibraryDescription description = LibraryDescription.read(folder);
        StudyFiles.Outcome cards = StudyFiles.read(folder.studies());
        return new Around(description, new StudyReading(cards.cards(), rules), List.copyOf(cards.problems()));
    }
}
