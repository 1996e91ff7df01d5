package org.lectern.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.lectern.disk.WholeFile;
import org.lectern.library.lessons.ShownLesson;

/// A lesson as a file that is whole by itself: no reference leads out of it, nothing is fetched to make or to show it.
///
/// @param content the bytes of the file; the same lesson of the same library gives the same words
/// @param notes   what could not be carried over, one sentence each
public record LessonExport(byte[] content, List<String> notes) {

    public LessonExport {
        notes = List.copyOf(notes);
    }

    /// @throws IOException where a library that writes the format failed
    public static LessonExport of(ShownLesson lesson, LessonFormat format) throws IOException {
        return switch (format) {
            case HTML -> LessonPage.write(lesson);
            case PDF -> LessonPrint.write(lesson);
            case PPTX -> LessonSlides.write(lesson);
        };
    }

    /// Saves the file whole or not at all.
    ///
    /// @throws IOException where nothing was saved; an old file then stands as it was
    public void save(Path file) throws IOException {
        WholeFile.write(file, content);
    }
}
