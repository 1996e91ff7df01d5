package org.lectern.lesson;

import java.util.List;
import org.lectern.knowledge.Problem;

/// A lesson as it was read from its file.
///
/// @param lesson   what was understood; the rest of the file is kept and written again as it stands
/// @param problems what was not understood, each in one sentence that begins with its line
public record LessonFile(Lesson lesson, List<Problem> problems) {

    public LessonFile {
        problems = List.copyOf(problems);
    }
}
