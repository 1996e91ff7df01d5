package org.lectern.ui.classroom;

import java.util.List;
import java.util.Optional;
import org.lectern.lesson.Lesson;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownLesson;

/// A lesson made ready for the wall: held against its library, the sources beside what is quoted of them.
///
/// @param lesson with at least one step
/// @param beside for each step the source to stand beside it
public record Showing(ShownLesson lesson, List<Optional<Beside>> beside) {

    public Showing {
        beside = List.copyOf(beside);
    }

    /// Reads every source that the lesson quotes.
    public static Showing of(Library library, Lesson lesson) {
        ShownLesson shown = ShownLesson.of(library, lesson);
        return new Showing(
                shown,
                shown.steps().stream().map(step -> Beside.of(library, step)).toList());
    }
}
