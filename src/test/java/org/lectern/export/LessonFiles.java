package org.lectern.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.lesson.Lesson;
import org.lectern.library.Library;
import org.lectern.library.lessons.ShownLesson;
import org.lectern.library.lessons.ShownPart.ShownQuotation;
import org.lectern.library.lessons.ShownStep;
import org.lectern.testing.SampleLessons;

/// A lesson made into files, and what a reader of each format finds in them.
abstract class LessonFiles {

    @TempDir
    Path folder;

    ShownLesson sample() {
        try (Library library = SampleLessons.library(folder)) {
            return ShownLesson.of(library, SampleLessons.lesson(library));
        }
    }

    ShownLesson of(Lesson lesson) {
        try (Library library = SampleLessons.library(folder)) {
            return ShownLesson.of(library, lesson);
        }
    }

    static byte[] bytes(ShownLesson shown, LessonFormat format) throws IOException {
        return LessonExport.of(shown, format).content();
    }

    static List<ShownQuotation> quotations(ShownLesson shown) {
        return shown.steps().stream()
                .map(ShownStep::quotations)
                .flatMap(List::stream)
                .toList();
    }

    /// Where a line breaks is the layout's business, not the text's.
    static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    static String text(XSLFSlide slide) {
        return String.join(
                "\n",
                slide.getShapes().stream()
                        .filter(XSLFTextShape.class::isInstance)
                        .map(shape -> ((XSLFTextShape) shape).getText())
                        .toList());
    }
}
