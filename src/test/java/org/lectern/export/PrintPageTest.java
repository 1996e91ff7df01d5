package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.lesson.Lesson;
import org.lectern.lesson.Part;
import org.lectern.lesson.Step;
import org.lectern.lesson.Veil;
import org.lectern.library.Library;
import org.lectern.library.lessons.StepMaker;
import org.lectern.testing.SampleLessons;

/// What the handout hides can't be read off the marks either.
final class PrintPageTest extends LessonFiles {

    private static final String CLAIM = "mark-claim";
    private static final String EVIDENCE = "mark-evidence";

    @Test
    void theHandoutMarksWhatIsNotHiddenAndNothingElse() throws IOException {
        assertThat(handout("Our salt cave", EnumSet.noneOf(Veil.class))).contains(CLAIM);
        assertThat(handout("Our salt cave", EnumSet.of(Veil.EVIDENCE))).contains(CLAIM);
        assertThat(handout("Our salt cave", EnumSet.of(Veil.FLAGS))).doesNotContain(CLAIM);
        assertThat(handout("Inhaled steroids", EnumSet.noneOf(Veil.class))).contains(EVIDENCE);
        assertThat(handout("Inhaled steroids", EnumSet.of(Veil.FLAGS))).contains(EVIDENCE);
        assertThat(handout("Inhaled steroids", EnumSet.of(Veil.EVIDENCE))).doesNotContain(EVIDENCE);
    }

    private String handout(String section, Set<Veil> veils) throws IOException {
        Lesson lesson;
        try (Library library = SampleLessons.library(folder)) {
            Step step = new StepMaker(library)
                    .section(SampleLessons.section(library, section))
                    .orElseThrow();
            Part.Quoted quoted = (Part.Quoted) step.parts().getFirst();
            lesson = Lesson.begin("Hidden", "", "2026-11-22")
                    .withStep(step.withQuotation(
                            quoted.quotation(), quoted.quotation().withVeils(veils)));
        }
        String page = PrintPage.of(of(lesson));
        String body = page.substring(page.indexOf("<body"));
        return body.substring(0, body.indexOf("class=\"speaker\""));
    }
}
