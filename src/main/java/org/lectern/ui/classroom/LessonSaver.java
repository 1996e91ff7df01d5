package org.lectern.ui.classroom;

import java.util.HashMap;
import java.util.Map;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Saving;
import org.lectern.library.Library;

/// Saves one state of a lesson after the other, however late each comes: an older state never takes the place of a
/// newer one, and each saving knows the version that the one before it left on the disk. Safe to use from several
/// threads.
final class LessonSaver {

    private final Library library;
    private final Map<String, String> versions = new HashMap<>();
    private long newest;

    LessonSaver(Library library) {
        this.library = library;
    }

    /// A lesson as it stands on the disk.
    synchronized void took(Lesson lesson) {
        versions.put(lesson.id(), lesson.version());
    }

    /// @param state counts up with every change
    synchronized Saving save(long state, Lesson lesson) {
        if (state < newest) {
            return new Saving.Saved(lesson);
        }
        Saving saving = library.save(lesson.withVersion(versions.getOrDefault(lesson.id(), "")));
        if (saving instanceof Saving.Saved(Lesson saved)) {
            newest = state;
            versions.put(saved.id(), saved.version());
        }
        return saving;
    }
}
