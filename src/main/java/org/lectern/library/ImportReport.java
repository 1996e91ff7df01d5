package org.lectern.library;

import java.nio.file.Path;
import java.util.List;
import org.lectern.knowledge.Problem;

/// What became of each file that was to be imported: `asked = taken + refused`, always.
///
/// @param asked    how many files were to be imported
/// @param taken    the sources written, in the order of the files
/// @param problems what was wrong with the others, and notes on these
public record ImportReport(int asked, List<Path> taken, List<Problem> problems) {

    public ImportReport {
        taken = List.copyOf(taken);
        problems = List.copyOf(problems);
    }

    /// True where every file was taken.
    public boolean isComplete() {
        return taken.size() == asked;
    }
}
