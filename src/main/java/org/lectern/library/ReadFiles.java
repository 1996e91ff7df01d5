package org.lectern.library;

import java.util.List;
import org.lectern.knowledge.Problem;
import org.lectern.knowledge.SourceReading;
import org.lectern.knowledge.Vocabulary;

/// Files as read, without a library being changed.
///
/// @param sources    those that could be read, in the order given
/// @param problems   what was wrong with the others, and with these
/// @param vocabulary the vocabulary they were read with
public record ReadFiles(List<SourceReading> sources, List<Problem> problems, Vocabulary vocabulary) {

    public ReadFiles {
        sources = List.copyOf(sources);
        problems = List.copyOf(problems);
    }
}
