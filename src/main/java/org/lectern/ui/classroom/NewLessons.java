package org.lectern.ui.classroom;

import java.time.Clock;
import java.time.LocalDate;
import org.lectern.lesson.Lesson;
import org.lectern.library.Library;

/// Begins lessons under ids that no other lesson has.
final class NewLessons {

    private static final int LONGEST_ROOT = 50;

    private NewLessons() {}

    static Lesson begin(Library library, String title, Clock clock) {
        String today = LocalDate.now(clock).toString();
        return Lesson.begin(title.strip(), "", today).copyAs(freeId(library, title));
    }

    /// The id that the title gives; where that is taken, the first free one with a number after it.
    static String freeId(Library library, String title) {
        String id = Lesson.idOf(title);
        String root = id.substring(0, Math.min(id.length(), LONGEST_ROOT));
        int number = 2;
        while (library.lesson(id).isPresent()) {
            id = root + "-" + number++;
        }
        return id;
    }
}
