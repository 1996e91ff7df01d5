package org.lectern.library.lessons;

import java.util.ArrayList;
import java.util.List;
import org.lectern.lesson.Lesson;
import org.lectern.library.Library;

/// A lesson held against its library: each quotation with its source, what support it shows, what in it sells, and
/// whether the library still says so. Made anew whenever the lesson or the library has changed.
///
/// @param lesson the lesson
/// @param language the language of the words around, as a BCP 47 tag
/// @param steps  its steps in order
public record ShownLesson(Lesson lesson, String language, List<ShownStep> steps) {

    public ShownLesson {
        steps = List.copyOf(steps);
    }

    /// Reads every source that the lesson quotes, once.
    public static ShownLesson of(Library library, Lesson lesson) {
        QuotationReader reader = new QuotationReader(library);
        List<ShownStep> steps = new ArrayList<>();
        for (int i = 0; i < lesson.steps().size(); i++) {
            steps.add(reader.read(i + 1, lesson.steps().get(i)));
        }
        return new ShownLesson(lesson, lesson.metadata().first("language").orElse("en"), steps);
    }
}
