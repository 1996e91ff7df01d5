package org.lectern.library;

import java.util.List;
import org.lectern.curation.Agreement;
import org.lectern.curation.Decision;
import org.lectern.knowledge.Problem;

/// What merging another librarian's decisions took.
///
/// @param added     decisions that were new here, under their numbers here
/// @param known     how many stood here already
/// @param agreement how far the two agree; decisions made here count until somebody decides anew
/// @param problems  lines of the other file that could not be read and were left out
public record MergeReport(List<Decision> added, int known, Agreement agreement, List<Problem> problems) {

    public MergeReport {
        added = List.copyOf(added);
        problems = List.copyOf(problems);
    }
}
